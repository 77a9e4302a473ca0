import { addressOfAll } from '../chance/address.ts';
import { stepsOf } from '../world/agreements.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Handle, Offer, SealedAnswer, World } from '../world/world.ts';
import { leakQuietOffers } from './leaks.ts';
import { awaiting, layOffer, mustSign, partiesOf, tellOfOffer } from './offers.ts';
import { passesAtHome } from './passage.ts';
import { react } from './reactions.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import { Wave } from './wave.ts';

/** Exchanges of offers that this turn allows: more of them once the parties talk. */
export const exchangesNow = (world: World, { rules, luck }: Pick<Referee, 'rules' | 'luck'>): number =>
  rules.table.isTalking(world, NO_FACT, luck) ? rules.table.exchanges.talking : rules.table.exchanges.apart;

/** The table stage. Quiet offers may leak; then it asks whoever an offer waits for, and returns false until all have answered. */
export function playTable(world: World, referee: Referee): boolean {
  const isFirst = world.exchange === 1 && world.answers.every((answers) => answers === null);
  if (isFirst) leakQuietOffers(world, referee);
  if (world.answers.some((answers) => answers !== null)) {
    hearAnswers(world, referee);
    world.answers = world.answers.map(() => null);
    world.exchange += 1;
  }
  if (world.exchange <= exchangesNow(world, referee)) {
    for (let party = 0; party < world.purses.length; party += 1)
      if (askedNow(world, party).length > 0) world.asks.push({ party, kind: 'answers' });
    if (world.asks.length > 0) return false;
  }
  lapse(world, referee);
  return true;
}

/** Each turn first asks about all that lies there; further exchanges ask only about the counters that they brought. */
const wasAsked = (world: World, offer: Offer): boolean =>
  world.exchange > 1 && (offer.counters < 0 || offer.tabledOnTurn < world.turn);

/** The offers that a party is asked about in this exchange. */
export const askedNow = (world: World, party: Handle): readonly Offer[] =>
  awaiting(world, party).filter((offer) => !wasAsked(world, offer));

/** What was answered to one offer, by party. */
type Answers = readonly (readonly [party: Handle, answer: SealedAnswer])[];

/** Hears all answers of an exchange at once: nobody's counts for more because of its place in a list. */
function hearAnswers(world: World, referee: Referee): void {
  const wave = new Wave();
  const answersTo = (offer: Offer): Answers =>
    world.answers.flatMap((answers, party) =>
      (answers ?? []).filter((answer) => answer.offer === offer.id).map((answer) => [party, answer] as const),
    );
  const accepted = world.offers
    .filter(({ state }) => state === 'tabled')
    .map((offer) => [offer, answersTo(offer)] as const)
    .filter(([offer, answers]) => hear(world, offer, answers, wave, referee))
    .map(([offer]) => offer);
  for (const offer of inDrawnOrder(accepted, world, referee))
    if (offer.state === 'tabled') agree(world, offer, wave, referee);
  replaceOwn(world, wave, referee);
  react(world, wave, referee);
}

/** What a party counters with takes the place of what it had on the table for the same package: haggling piles up no offers. */
function replaceOwn(world: World, wave: Wave, referee: Referee): void {
  const standing = world.offers.filter(({ state }) => state === 'tabled');
  for (const offer of standing) {
    const last = standing.findLast((other) => other.from === offer.from && other.package === offer.package);
    if (last === undefined || last === offer || last.counters < 0) continue;
    offer.state = 'withdrawn';
    tellOfOffer('offer-withdrawn', offer, offer.from, wave, referee);
  }
}

/** Refusals end an offer, then counters do; else it is accepted once all have said yes: then true. */
function hear(world: World, offer: Offer, answers: Answers, wave: Wave, referee: Referee): boolean {
  const those = (kind: SealedAnswer['answer']): Answers => answers.filter(([, { answer }]) => answer === kind);
  for (const [party] of those('leave')) tellOfOffer('offer-left-unanswered', offer, party, wave, referee);
  // Each yes is heard, also beside a no: it is of one, and the text of all.
  for (const [party] of those('accept')) tellOfOffer('offer-accepted', offer, party, wave, referee);
  for (const [party] of those('refuse')) {
    const isVeto = mustSign(offer, party, referee.rules);
    if (isVeto) offer.state = 'refused';
    tellOfOffer(isVeto ? 'offer-refused' : 'offer-objected-to', offer, party, wave, referee);
    if (offer.isPublic)
      wave.run(referee.rules.table.refusalAtHome, { fact: NO_FACT, doer: party, deed: -1 }, world, referee);
  }
  if (offer.state === 'refused') return false;
  for (const [party, answer] of those('counter')) {
    if (answer.answer !== 'counter') continue;
    offer.state = 'countered';
    const { package: what, isPublic, id: counters } = offer;
    layOffer(world, party, { ...answer, package: what, isPublic, counters }, referee);
    tellOfOffer('offer-countered', offer, party, wave, referee);
  }
  if (offer.state === 'countered') return false;
  for (const [party] of those('accept')) offer.acceptedBy.push(party);
  return offer.to.every((party) => offer.acceptedBy.includes(party) || !mustSign(offer, party, referee.rules));
}

/** Where offers cross and both are accepted, the lot decides which of them binds. */
function inDrawnOrder(offers: readonly Offer[], world: World, { rules, luck }: Referee): readonly Offer[] {
  const { parties, packages, rules: ids } = rules.index;
  const rule = ids.addresses[ids.handle('the-table')] ?? 0;
  const drawn = (offer: Offer): number => {
    const what = addressOfAll(parties.addresses[offer.from] ?? 0, packages.addresses[offer.package] ?? 0);
    return luck.draw(world.turn, rule, what, world.exchange);
  };
  return offers
    .map((offer) => ({ offer, lot: drawn(offer) }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ offer }) => offer);
}

const sameTable = (a: Offer, b: Offer): boolean =>
  partiesOf(a).length === partiesOf(b).length && partiesOf(a).every((party) => partiesOf(b).includes(party));

/** All have accepted: where it passes at home, the clauses become steps, and other offers at the same table are off. */
function agree(world: World, offer: Offer, wave: Wave, referee: Referee): void {
  const { rules, luck } = referee;
  if (!passesAtHome(world, offer, wave, referee)) {
    offer.state = 'voted-down';
    return;
  }
  offer.state = 'accepted';
  for (const other of world.offers)
    if (other.state === 'tabled' && sameTable(other, offer)) {
      other.state = 'withdrawn';
      tellOfOffer('offer-withdrawn', other, other.from, wave, referee);
    }
  const startsNow = offer.dials.gate === 'before-talks' || rules.table.isTalking(world, NO_FACT, luck);
  world.agreements.push({
    id: world.agreements.length + 1,
    offer: offer.id,
    parties: [...partiesOf(offer)],
    reachedOnTurn: world.turn,
    state: startsNow ? 'running' : 'waiting',
    steps: stepsOf(offer, startsNow ? world.turn + 1 : 0, rules.table.phaseTurns),
  });
  const last = offer.acceptedBy.at(-1) ?? -1;
  const deed = rules.packages[offer.package]?.deed ?? -1;
  wave.told.push(engineFact(rules, 'agreement-reached', 'the-table', { by: offer.from, about: last, deed }));
}

/** Offers whose turn has come leave the table. */
function lapse(world: World, referee: Referee): void {
  const wave = new Wave();
  for (const offer of world.offers)
    if (offer.state === 'tabled' && offer.lapsesOnTurn <= world.turn) {
      offer.state = 'lapsed';
      tellOfOffer('offer-lapsed', offer, offer.from, wave, referee);
    }
  react(world, wave, referee);
}
