import { stepsOf } from '../world/agreements.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Handle, Offer, SealedAnswer, World } from '../world/world.ts';
import { awaiting, layOffer, partiesOf, tellOfOffer } from './offers.ts';
import { react } from './reactions.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import { newWave, run, type Wave } from './wave.ts';

/** Exchanges of offers that this turn allows: more of them once the parties talk. */
export const exchangesNow = (world: World, { rules, luck }: Pick<Referee, 'rules' | 'luck'>): number =>
  rules.table.isTalking(world, NO_FACT, luck) ? rules.table.exchanges.talking : rules.table.exchanges.apart;

/** The table stage. Asks whoever an offer waits for, and returns false until all have answered. */
export function playTable(world: World, referee: Referee): boolean {
  if (world.answers.some((answers) => answers !== null)) {
    hearAnswers(world, referee);
    world.answers = world.answers.map(() => null);
    world.exchange += 1;
  }
  if (world.exchange <= exchangesNow(world, referee)) {
    for (const [party] of world.purses.entries())
      if (awaiting(world, party).some((offer) => !wasAsked(world, offer))) world.asks.push({ party, kind: 'answers' });
    if (world.asks.length > 0) return false;
  }
  lapse(world, referee);
  return true;
}

/** Each turn first asks about all that lies there; further exchanges ask only about the counters that they brought. */
const wasAsked = (world: World, offer: Offer): boolean =>
  world.exchange > 1 && (offer.counters < 0 || offer.tabledOnTurn < world.turn);

function hearAnswers(world: World, referee: Referee): void {
  const wave = newWave();
  for (const [party, answers] of world.answers.entries())
    for (const answer of answers ?? []) hear(world, party, answer, wave, referee);
  react(world, wave, referee);
}

function hear(world: World, party: Handle, answer: SealedAnswer, wave: Wave, referee: Referee): void {
  const offer = world.offers.find(({ id }) => id === answer.offer);
  // Another answer of the same exchange may have ended it.
  if (offer?.state !== 'tabled') return;
  switch (answer.answer) {
    case 'leave':
      return tellOfOffer('offer-left-unanswered', offer, party, wave, referee);
    case 'refuse':
      offer.state = 'refused';
      tellOfOffer('offer-refused', offer, party, wave, referee);
      if (offer.isPublic)
        run(referee.rules.table.refusalAtHome, { fact: NO_FACT, doer: party, deed: -1 }, world, wave, referee);
      return;
    case 'counter':
      offer.state = 'countered';
      layOffer(
        world,
        party,
        { package: offer.package, dials: answer.dials, isPublic: offer.isPublic, counters: offer.id },
        referee,
      );
      return tellOfOffer('offer-countered', offer, party, wave, referee);
    case 'accept':
      offer.acceptedBy.push(party);
      if (offer.to.every((other) => offer.acceptedBy.includes(other))) agree(world, offer, wave, referee);
  }
}

const sameTable = (a: Offer, b: Offer): boolean =>
  partiesOf(a).length === partiesOf(b).length && partiesOf(a).every((party) => partiesOf(b).includes(party));

/** All have accepted: the clauses become steps, and other offers at the same table are off. */
function agree(world: World, offer: Offer, wave: Wave, referee: Referee): void {
  const { rules, luck } = referee;
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
  const wave = newWave();
  for (const offer of world.offers)
    if (offer.state === 'tabled' && offer.lapsesOnTurn <= world.turn) {
      offer.state = 'lapsed';
      tellOfOffer('offer-lapsed', offer, offer.from, wave, referee);
    }
  react(world, wave, referee);
}
