import { addressOf } from '../chance/address.ts';
import type { Luck } from '../chance/luck.ts';
import { hears } from '../rules/audience.ts';
import { bindRules } from '../rules/bind-rules.ts';
import type { Rules } from '../rules/rules.ts';
import type { ResolvedScenario } from '../scenario/shape/files.ts';
import { partiesOf } from '../turn/offers.ts';
import { askedNow } from '../turn/table.ts';
import { round } from '../world/numbers.ts';
import type { Agreement, Fact, Handle, LedgerEntry, Sealed, World } from '../world/world.ts';
import { knowsExactly, knowsRegion, spanSeen } from './sight.ts';

/** A world that could stand behind a view, with the rules of one school: something to think ahead in. */
export interface WorldBehind {
  readonly world: World;
  readonly rules: Rules;
}

/** A draw in [0, 1) for one thing of one sample. */
type Draw = (what: string, about: number) => number;

const bound = new WeakMap<ResolvedScenario, Map<string, Rules>>();

/** The rules as a school has them, bound once: which school is right nobody at the table knows. */
function rulesOf({ scenario, off }: Rules, school: string): Rules {
  const known = bound.get(scenario) ?? new Map<string, Rules>();
  bound.set(scenario, known);
  const key = [school, ...[...off].toSorted()].join(' ');
  const rules = known.get(key) ?? bindRules(scenario, { physics: school, tempers: school }, { off: [...off] });
  known.set(key, rules);
  return rules;
}

const oneOf = (ids: readonly string[], drawn: number): string => ids[Math.floor(drawn * ids.length)] ?? '';

function temperDrawn(rules: Rules, of: Handle, drawn: number): number {
  const tempers = rules.tempers[of] ?? [];
  let left = drawn;
  for (const [place, { share }] of tempers.entries()) {
    left -= share;
    if (left < 0) return place;
  }
  return tempers.length - 1;
}

/** A value within what the party sees of a track; where it sees nothing, within the whole range. */
function trackDrawn(world: World, rules: Rules, party: Handle, track: Handle, draw: Draw): number {
  const { low, high } = rules.tracks[track] ?? { low: 0, high: 0 };
  const span = spanSeen(rules, world, track, party, world.tracks[track] ?? 0);
  const [from, to] = span === null ? [low, high] : [span.low * 100, span.high * 100];
  return Math.min(high, Math.max(low, round(from + draw('track', track) * (to - from))));
}

const nothingSealed: Sealed = { options: [], keys: [], restrained: [], cost: 0, steps: [], shows: [], table: null };

/** What the party heard, renumbered: the world's own numbers would tell how much it did not hear. */
function heardBy(party: Handle, rules: Rules, facts: readonly Fact[]): Fact[] {
  const heard = facts.filter(({ audience }) => hears(audience, party));
  const numbers = new Map(heard.map(({ id }, place) => [id, place + 1]));
  return heard.map((fact) => ({
    ...fact,
    id: numbers.get(fact.id) ?? 0,
    deed: deedHeard(party, rules, fact),
    cause: { fact: numbers.get(fact.cause.fact) ?? -1, rule: fact.cause.rule },
  }));
}

const deedHeard = (party: Handle, rules: Rules, { deed, by }: Pick<Fact, 'deed' | 'by'>): Handle =>
  by !== party && rules.options[deed]?.isOptionSecret === true ? -1 : deed;

/** An entry as the party itself prices it; what it does not count, it does not expect others to count. */
const asPricedBy = (party: Handle, entry: LedgerEntry): LedgerEntry => ({
  ...entry,
  prices: entry.prices.map(() => entry.prices[party] ?? 0),
});

/** A pretended step that was not found out is a kept one, and one that was held to be broken a pretended one. */
const asSeenBy = (party: Handle, agreement: Agreement): Agreement => ({
  ...agreement,
  steps: agreement.steps.map((step) =>
    step.giver === party || (step.status !== 'cheated' && step.status !== 'kept')
      ? { ...step }
      : { ...step, status: step.isDetected ? 'cheated' : 'kept', deliveredPct: step.isDetected ? 0 : 100 },
  ),
});

/**
 * A world that could stand behind what a party sees now: what it knows is as it is, everything else is drawn or left out.
 * The school whose physics hold, the tempers and purses of others and the values within spans are drawn from `luck`, another
 * set for each `sample`; secret stances of others stand as at the opening; notes, quiet offers, orders and facts that it did not hear
 * are not there, and the seed is nowhere. Changes of hidden tracks are counted from now on. What is drawn depends on the view alone.
 */
export function worldBehind(world: World, rules: Rules, party: Handle, luck: Luck, sample: number): WorldBehind {
  const { scenario } = rules;
  const draw: Draw = (what, about) => luck.draw(world.turn, addressOf(`world-behind/${what}`), about, sample);
  const schools = Object.keys(scenario.worldviews).toSorted();
  const drawn = rulesOf(rules, oneOf(schools, draw('physics', 0)));
  const tempering = rulesOf(rules, oneOf(schools, draw('tempers', 0)));
  const own = <Thing>(things: readonly Thing[], other: (of: Handle, thing: Thing) => Thing): Thing[] =>
    things.map((thing, of) => (of === party ? thing : other(of, thing)));
  const tracks = world.tracks.map((value, track) =>
    knowsExactly(rules, track, party) ? value : trackDrawn(world, rules, party, track, draw),
  );
  const known = (values: readonly number[]): number[] =>
    values.map((value, track) => (knowsExactly(rules, track, party) ? value : (tracks[track] ?? 0)));
  const isKnown = (region: Handle): boolean => knowsRegion(rules, world, region, party);
  const facts = heardBy(party, rules, world.facts);
  const agreements = world.agreements.map((agreement) => asSeenBy(party, agreement));
  const agreed = new Set(agreements.map(({ offer }) => offer));
  const behind: World = {
    ...world,
    nextFact: facts.length + 1,
    tracks,
    tracksBefore: known(world.tracksBefore),
    tracksAtOpening: known(world.tracksAtOpening),
    bins: world.bins.map((bin, track) =>
      knowsExactly(rules, track, party) ? round(draw('bin', track) * (rules.tracks[track]?.bin ?? 0)) : bin,
    ),
    stances: world.stances.map((stance, region) => (isKnown(region) ? stance : (rules.regions[region]?.initial ?? 0))),
    stanceSince: world.stanceSince.map((turn, region) => (isKnown(region) ? turn : 1)),
    purses: own(world.purses, (of) => Math.floor(draw('purse', of) * (rules.purse.cap + 1))),
    tempers: own(world.tempers, (of) => temperDrawn(tempering, of, draw('temper', of))),
    tallies: world.tallies
      .filter(({ audience }) => hears(audience, party))
      .map((tally) => ({ ...tally, deed: deedHeard(party, rules, tally), turns: [...tally.turns] })),
    keys: world.keys.map((turned) => [...turned]),
    sealed: own(world.sealed, (_of, sealed) => (sealed === null ? null : nothingSealed)),
    answers: own(world.answers, () => null),
    harsh: own(world.harsh, () => 0),
    reflexesOrdered: world.reflexesOrdered.filter(({ reflex }) => rules.reflexes[reflex]?.party === party),
    reflexesHeld: world.reflexesHeld
      .filter(({ reflex }) => rules.reflexes[reflex]?.party === party)
      .map((held) => ({ ...held })),
    offers: world.offers
      .filter((offer) => offer.isPublic || partiesOf(offer).includes(party) || agreed.has(offer.id))
      .map((offer) => ({ ...offer, acceptedBy: [...offer.acceptedBy] })),
    agreements,
    ledger: world.ledger.filter(({ prices }) => prices[party] !== 0).map((entry) => asPricedBy(party, entry)),
    known: world.known.filter((learnt) => learnt.party === party),
    notes: own(world.notes, () => null),
    facts,
    asks: [],
  };
  behind.asks = world.asks.filter(
    (ask) => ask.party === party || ask.kind === 'moves' || askedNow(behind, ask.party).length > 0,
  );
  return { world: behind, rules: drawn };
}
