import { trackName } from '../rules/index-of.ts';
import type { Rules } from '../rules/rules.ts';
import { factViews } from '../view/fact-views.ts';
import type { AgreementView, Gauge, OfferView, SeatView } from '../view/seat-view.ts';
import { viewFor } from '../view/view.ts';
import { toPoints } from '../world/numbers.ts';
import { trackOf } from '../world/track.ts';
import type { World } from '../world/world.ts';

/** The name of the seat that sees everything: nobody's. */
export const WHOLE = '';

/** Everything that anybody could know of a world, as if one seat knew it: only for after the end. It holds no hand and no book. */
export function wholeViewFor(world: World, rules: Rules): SeatView {
  const views = rules.index.parties.ids.map((party) => viewFor(world, rules, party));
  const [first] = views;
  if (first === undefined) throw new Error('A world without parties has no view.');
  return {
    ...first,
    party: WHOLE,
    ask: null,
    temper: '',
    gauges: allGauges(world, rules),
    stances: views.flatMap(({ party, stances }) => stances.filter((stance) => stance.party === party)),
    offers: allOffers(views),
    agreements: allAgreements(views),
    facts: factViews(rules, null, world.facts),
    hand: [],
    keys: [],
    orders: [],
    packages: [],
    clauses: [],
    book: [],
    owed: 0,
    purse: 0,
    purseCap: 0,
    income: 0,
  };
}

/** Every track at its true value, also those that no seat sees. */
function allGauges(world: World, rules: Rules): readonly Gauge[] {
  return Object.entries(rules.scenario.tracks).flatMap(([track, { each }]) =>
    (each ?? [undefined]).flatMap((of): Gauge[] => {
      const handle = rules.index.tracks.handle(trackName(track, of));
      const bound = rules.tracks[handle];
      if (bound === undefined) return [];
      const value = toPoints(trackOf(world, handle));
      const before = toPoints(world.tracksBefore[handle] ?? 0);
      const [min, max] = [toPoints(bound.low), toPoints(bound.high)];
      const shown = { low: value, high: value, lowBefore: before, highBefore: before };
      return [{ track, of: of ?? null, min, max, ...shown, better: bound.better }];
    }),
  );
}

function allOffers(views: readonly SeatView[]): readonly OfferView[] {
  const offers = new Map(views.flatMap((view) => view.offers.map((offer) => [offer.offer, offer] as const)));
  return [...offers.values()].map((offer) => ({ ...offer, awaitsYou: false })).toSorted((a, b) => a.offer - b.offer);
}

/** A giver knows the truth of its own steps. */
function allAgreements(views: readonly SeatView[]): readonly AgreementView[] {
  const [first] = views;
  return (first?.agreements ?? []).map((agreement, place) => ({
    ...agreement,
    steps: agreement.steps.map((step, number) => {
      const own = views.find(({ party }) => party === step.giver)?.agreements[place]?.steps[number];
      const { alleged, ...whole } = own ?? step;
      return { ...whole, choices: [], ...(alleged !== undefined && { alleged: { ...alleged, showing: null } }) };
    }),
  }));
}
