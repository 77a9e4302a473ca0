import type { ResolvedScenario, Seed } from '#engine';
import { placeOf, type Row } from '../playing/columns.ts';
import { latinHypercube } from '../sampling/latin-hypercube.ts';
import type { Arm } from '../study/arm.ts';
import type { Study } from '../study/study.ts';
import { type BoxPoint, type BoxShares, boxShares, type Slope, slopesOf } from './box.ts';
import { columnAt, type Duel } from './duel.ts';

/** How finely the published ranges are tried: points of a Latin hypercube, and pairs of games at each, on lucks of its own. */
export interface BoxPlan {
  readonly points: number;
  readonly games: number;
}

/** One set of parameters for each point of the box of all published ranges, in their own units. */
function samplesOf(scenario: ResolvedScenario, points: number, seed: Seed): readonly Record<string, number>[] {
  const parameters = Object.entries(scenario.parameters);
  return latinHypercube(parameters.length, points, seed).map((point) =>
    Object.fromEntries(
      parameters.map(
        (
          [
            id,
            {
              range: [low, high],
            },
          ],
          at,
        ) => {
          // Rounding may lead past the end by the last bit, and there the parameter is out of its range.
          return [id, Math.min(high, low + (point[at] ?? 0) * (high - low))];
        },
      ),
    ),
  );
}

/** What is set for an arm stays as it is set. */
const moved = (arm: Arm, sample: Readonly<Record<string, number>>, firstLuck: number): Arm => ({
  ...arm,
  firstLuck,
  parameters: { ...sample, ...arm.parameters },
});

/**
 * Both settings of every pair at every point of the box; pair by pair, point by point. What is held against each other, and
 * every pair at the same point, is on the same luck; each point has lucks of its own, so that an interval over points holds
 * the luck too.
 */
export function boxStudy(scenario: ResolvedScenario, { pairs, seed }: Duel, { points, games }: BoxPlan): Study {
  const samples = samplesOf(scenario, points, seed);
  const arms = pairs.flatMap(({ first, second }) =>
    samples.flatMap((sample, at) => [first, second].map((arm) => moved(arm, sample, at * games))),
  );
  return { arms, games, seed };
}

/** Who is higher where, and what each parameter does to it, of some columns. */
export type DuelBox = Readonly<Record<string, { readonly shares: BoxShares; readonly slopes: readonly Slope[] }>>;

/** What the box came to, pair by pair. */
export function duelBoxes(
  scenario: ResolvedScenario,
  duel: Duel,
  { points }: BoxPlan,
  ids: readonly string[],
  rows: readonly (readonly Row[])[],
  columns: readonly string[],
): readonly DuelBox[] {
  const samples = samplesOf(scenario, points, duel.seed);
  return duel.pairs.map((_, pair) =>
    Object.fromEntries(
      columns.map((column) => {
        const place = placeOf(ids, column);
        const gaps = samples.map((parameters, at): BoxPoint => {
          const arm = (pair * points + at) * 2;
          return { parameters, gap: meanAt(rows[arm] ?? [], place) - meanAt(rows[arm + 1] ?? [], place) };
        });
        return [column, { shares: boxShares(gaps), slopes: slopesOf(gaps) }];
      }),
    ),
  );
}

const meanAt = (rows: readonly Row[], place: number): number =>
  columnAt(rows, place).reduce((before, value) => before + value, 0) / Math.max(1, rows.length);
