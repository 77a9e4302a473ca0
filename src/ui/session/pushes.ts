import { type Change, type FactView, type Game, heardFacts, type SeatView } from '#engine';
import type { Push } from './session.ts';

const HUNDREDTHS = 100;

/** The facts that a seat heard of, by the world's own numbers, as changes name their causes. */
export function causesHeard(game: Game, party: number, views: readonly FactView[]): ReadonlyMap<number, FactView> {
  const numbers = [...heardFacts(party, game.facts).values()].map(({ id }) => id);
  return new Map(views.map((view, place) => [numbers[place] ?? -1, view]));
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
  /** A rule of a chart could tell where a secret region stands; the world's own rules and its calendar are known to all. */
  const open = new Set([...scenario.rules.map(({ rule }) => rule), ...scenario.calendar.map(({ entry }) => entry)]);
  return changes.flatMap(({ track, by, cause }): Push[] => {
    const gauge = known.get(index.tracks.id(track));
    if (gauge === undefined) return [];
    const rule = cause.rule < 0 ? null : index.rules.id(cause.rule);
    const ruleWords = rule !== null && open.has(rule) ? `rule.${rule}` : null;
    const { track: name, of } = gauge;
    return [{ track: name, of, by: by / HUNDREDTHS, fact: heard.get(cause.fact) ?? null, ruleWords }];
  });
}
