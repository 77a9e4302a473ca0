import type { Change, FactView, Game, SeatView } from '#engine';
import type { Push } from './session.ts';

const HUNDREDTHS = 100;

/** What moved the gauges of a view, as far as its seat may know: gauges whose value it knows, and causes that it heard of. */
export function pushesOf(
  game: Game,
  view: SeatView,
  changes: readonly Change[],
  heard: readonly FactView[],
): readonly Push[] {
  const known = new Map(
    view.gauges.flatMap((gauge) =>
      gauge.low === gauge.high
        ? [[gauge.of === null ? gauge.track : `${gauge.track}/${gauge.of}`, gauge] as const]
        : [],
    ),
  );
  const facts = new Map(heard.map((fact) => [fact.id, fact]));
  const { index, scenario } = game.rules;
  /** A rule of a chart could tell where a secret region stands; the world's own rules and its calendar are known to all. */
  const open = new Set([...scenario.rules.map(({ rule }) => rule), ...scenario.calendar.map(({ entry }) => entry)]);
  return changes.flatMap(({ track, by, cause }): Push[] => {
    const gauge = known.get(index.tracks.id(track));
    if (gauge === undefined) return [];
    const rule = cause.rule < 0 ? null : index.rules.id(cause.rule);
    const ruleWords = rule !== null && open.has(rule) ? `rule.${rule}` : null;
    const { track: name, of } = gauge;
    return [{ track: name, of, by: by / HUNDREDTHS, fact: facts.get(cause.fact) ?? null, ruleWords }];
  });
}
