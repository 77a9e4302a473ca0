import {
  type Change,
  EVERYBODY,
  type FactView,
  type Game,
  heardFacts,
  NOBODY,
  ruleSeen,
  type SeatView,
  WHOLE,
} from '#engine';
import type { Push } from './session.ts';

const HUNDREDTHS = 100;

/** The facts that a seat heard of, by the world's own numbers, as changes name their causes. */
export function causesHeard(
  game: Game,
  party: number | null,
  views: readonly FactView[],
): ReadonlyMap<number, FactView> {
  const numbers = [...heardFacts(party, game.facts).values()].map(({ id }) => id);
  return new Map(views.map((view, place) => [numbers[place] ?? -1, view]));
}

/** Whose eyes a view is for: null sees everything. */
function viewerOf({ rules }: Game, party: string): number | null {
  if (party === WHOLE) return null;
  return party === EVERYBODY ? NOBODY : rules.index.parties.handle(party);
}

/** What moved the gauges of a view, as far as its seat may know: gauges whose value it knows, and causes that it heard of. */
export function pushesOf(
  game: Game,
  view: SeatView,
  changes: readonly Change[],
  /** Facts that the seat heard of, by the number that they have in the world. */
  heard: ReadonlyMap<number, FactView>,
): readonly Push[] {
  const known = new Map(
    view.gauges.flatMap((gauge) =>
      gauge.low === gauge.high
        ? [[gauge.of === null ? gauge.track : `${gauge.track}/${gauge.of}`, gauge] as const]
        : [],
    ),
  );
  const { index, scenario } = game.rules;
  const viewer = viewerOf(game, view.party);
  const doers = new Map(game.facts.map(({ id, by }) => [id, by]));
  /** The world's own rules and its calendar are known to all; what else pushed is known with the fact that set it off. */
  const open = new Set([...scenario.rules.map(({ rule }) => rule), ...scenario.calendar.map(({ entry }) => entry)]);
  return changes.flatMap(({ track, by, cause }): Push[] => {
    const gauge = known.get(index.tracks.id(track));
    if (gauge === undefined) return [];
    const fact = heard.get(cause.fact) ?? null;
    const isKnown = fact !== null || (cause.rule >= 0 && open.has(index.rules.id(cause.rule)));
    const rule = isKnown ? ruleSeen(game.rules, cause.rule, doers.get(cause.fact) ?? -1, viewer) : null;
    return [{ track: gauge.track, of: gauge.of, by: by / HUNDREDTHS, fact, rule }];
  });
}
