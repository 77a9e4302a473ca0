import { say } from '#engine';
import type { Robust, RobustPlan, RobustStrategy } from '#lab';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';
import { spanCell, valueCell, worldName } from './lab-words.ts';
import type { LabWork } from './lab-work.ts';

const regretCell = (mean: number): string => valueCell('amount', mean);

/** How regret is told: whether anything is ranked, the largest of each by yardstick, and with `isWhole` all of them. */
export function robustStory(found: Robust, plan: RobustPlan, work: LabWork, isWhole: boolean): readonly string[] {
  const { ranking, games } = found;
  const places = ranking.places.map(({ id }) => id);
  const { settled } = ranking;
  const ordered =
    settled === 0
      ? found.strategies
      : found.strategies.toSorted((a, b) => places.indexOf(a.strategy) - places.indexOf(b.strategy));
  return [
    ...Object.entries(found.byYardstick).map(([school, own]) =>
      speak('lab.robust.by', {
        name: say(work.opened.words, `worldview.${school}.name`),
        settled: own.settled,
        names: own.places
          .slice(0, own.settled)
          .map(({ id }) => id)
          .join(', '),
      }),
    ),
    settled === 0
      ? speak('lab.robust.unranked')
      : speak('lab.robust.ranked', { settled, names: places.slice(0, settled).join(', ') }),
    speak('lab.robust.title', { games, worlds: plan.worlds.length }),
    '',
    ...largestTable(ordered, work),
    ...(isWhole ? wholeTables(ordered, plan, work) : ['', speak('lab.robust.more')]),
  ];
}

const yardsticksOf = (strategies: readonly RobustStrategy[]): readonly string[] => [
  ...new Set(strategies.flatMap(({ regrets }) => regrets.map(({ yardstick }) => yardstick))),
];

/** One row each: the largest regret over the worlds by each yardstick, then the largest of all and where it stands. */
function largestTable(strategies: readonly RobustStrategy[], { opened }: LabWork): readonly string[] {
  const yardsticks = yardsticksOf(strategies);
  const name = (id: string): string => say(opened.words, `worldview.${id}.name`);
  const rows = strategies.map(({ strategy, regrets, largest, where }) => [
    strategy,
    ...yardsticks.map((id) =>
      regretCell(Math.max(...regrets.filter(({ yardstick }) => yardstick === id).map(({ regret }) => regret.mean))),
    ),
    regretCell(largest.mean),
    spanCell('amount', largest),
    speak('lab.robust.where', { yardstick: name(where.yardstick), world: worldName(opened, where.worldview) }),
  ]);
  return tableLines(
    [
      left(speak('lab.head.agent')),
      ...yardsticks.map(right),
      right(speak('lab.robust.head.largest')),
      left(speak('lab.head.interval')),
      left(speak('lab.robust.head.where')),
    ],
    rows,
  );
}

/** A table for each physics and yardstick, its columns tempers. */
function wholeTables(
  strategies: readonly RobustStrategy[],
  { worlds }: RobustPlan,
  { opened }: LabWork,
): readonly string[] {
  const name = (id: string): string => say(opened.words, `worldview.${id}.name`);
  const all = [...new Set(worlds.map(({ physics }) => physics))];
  return all.flatMap((physics) =>
    yardsticksOf(strategies).flatMap((yardstick) => {
      const tempers = worlds.filter((world) => world.physics === physics).map((world) => world.tempers);
      const rows = strategies.map(({ strategy, regrets }) => [
        strategy,
        ...tempers.map((one) => {
          const here = regrets.find(
            ({ worldview, yardstick: by }) =>
              by === yardstick && worldview.physics === physics && worldview.tempers === one,
          );
          if (here === undefined) throw new Error(`No regret of "${strategy}" was reckoned here.`);
          const span = spanCell('amount', here.regret);
          return speak('lab.robust.cell', { value: regretCell(here.regret.mean), span });
        }),
      ]);
      const heads = [left(speak('lab.head.agent')), ...tempers.map((one) => right(name(one)))];
      const title = speak('lab.robust.in-world', { physics: name(physics), yardstick: name(yardstick) });
      return ['', title, ...tableLines(heads, rows)];
    }),
  );
}
