import type { ResolvedScenario, Seed, Worldview } from '#engine';
import { placeOf, type Row } from '../playing/columns.ts';
import { type Estimate, meanInterval } from '../statistics/intervals.ts';
import { type Difference, pairedDifference, sideOf } from '../statistics/paired.ts';
import type { Arm } from '../study/arm.ts';
import type { Study } from '../study/study.ts';
import { columnAt } from './duel.ts';

/** What is compared: two ways to seat the chairs, on one column. */
export interface HeadlinePlan {
  readonly first: Arm['seats'];
  readonly second: Arm['seats'];
  readonly column: string;
  /** Worlds with all parameters as they stand. */
  readonly worlds: readonly Worldview[];
  /** Worlds in which each parameter is moved to both ends of its range, one at a time. */
  readonly bases: readonly Worldview[];
  readonly games: number;
  readonly seed: Seed;
}

/** A place where the difference was taken; `parameter` null: all as they stand. */
export interface Place {
  readonly worldview: Worldview;
  readonly parameter: string | null;
  readonly value: number | null;
}
export interface HeadlineCell extends Place {
  readonly difference: Difference;
  /** On which side of zero the whole interval lies; 0: it holds zero. */
  readonly side: -1 | 0 | 1;
}

/** One parameter from one end of its range to the other, in one world. */
export interface Carrier {
  readonly worldview: Worldview;
  readonly parameter: string;
  readonly low: HeadlineCell;
  readonly high: HeadlineCell;
  /** The difference at the high end less that at the low end, on the same seeds. */
  readonly change: Estimate;
  /** True where the interval lies above zero at one end, and below at the other. */
  readonly turnsSign: boolean;
}

export const FINDINGS = ['both-sides', 'only-above', 'only-below', 'nowhere'] as const;

/** The headline difference over the published ranges. */
export interface Headline {
  readonly column: string;
  readonly games: number;
  readonly cells: readonly HeadlineCell[];
  /** By the size of the change, the largest first. */
  readonly carriers: readonly Carrier[];
  readonly above: number;
  readonly below: number;
  readonly holdingZero: number;
  /** Whether the interval excludes zero somewhere on each side. */
  readonly finding: (typeof FINDINGS)[number];
}

/** All places of the plan: the worlds, then for each base each parameter at its low and its high end. */
export const placesOf = (scenario: ResolvedScenario, { worlds, bases }: HeadlinePlan): readonly Place[] => [
  ...worlds.map((worldview) => ({ worldview, parameter: null, value: null })),
  ...bases.flatMap((worldview) =>
    Object.entries(scenario.parameters).flatMap(([parameter, { range }]) =>
      range.map((value) => ({ worldview, parameter, value })),
    ),
  ),
];

/** The games of the headline: both settings at every place, on the same seeds. */
export function headlineStudy(scenario: ResolvedScenario, plan: HeadlinePlan): Study {
  const arms = placesOf(scenario, plan).flatMap(({ worldview, parameter, value }) =>
    [plan.first, plan.second].map((seats): Arm => {
      const moved = parameter !== null && value !== null && { parameters: { [parameter]: value } };
      return { worldviews: [worldview], seats, ...moved };
    }),
  );
  return { arms, games: plan.games, seed: plan.seed };
}

function findingOf(above: number, below: number): Headline['finding'] {
  if (above > 0 && below > 0) return 'both-sides';
  if (above > 0) return 'only-above';
  return below > 0 ? 'only-below' : 'nowhere';
}

/** What the headline difference is at each place, on which side of zero, and which parameter moves it most. */
export function headlineOf(
  scenario: ResolvedScenario,
  plan: HeadlinePlan,
  ids: readonly string[],
  rows: readonly (readonly Row[])[],
): Headline {
  const place = placeOf(ids, plan.column);
  const gaps: (readonly number[])[] = [];
  const cells = placesOf(scenario, plan).map((at, number): HeadlineCell => {
    const [first, second] = [columnAt(rows[number * 2] ?? [], place), columnAt(rows[number * 2 + 1] ?? [], place)];
    const difference = pairedDifference(first, second);
    gaps.push(first.map((value, game) => value - (second[game] ?? 0)));
    return { ...at, difference, side: sideOf(difference) };
  });
  const sides = (side: number): number => cells.filter((cell) => cell.side === side).length;
  const [above, below] = [sides(1), sides(-1)];
  return {
    column: plan.column,
    games: plan.games,
    cells,
    carriers: carriersOf(cells, gaps),
    above,
    below,
    holdingZero: sides(0),
    finding: findingOf(above, below),
  };
}

/** Ends of a range stand side by side among the places, low before high. */
function carriersOf(cells: readonly HeadlineCell[], gaps: readonly (readonly number[])[]): readonly Carrier[] {
  const carriers = cells.flatMap((low, at): Carrier[] => {
    const high = cells[at + 1];
    if (low.parameter === null || high?.parameter !== low.parameter || high.worldview !== low.worldview) return [];
    const [before, after] = [gaps[at] ?? [], gaps[at + 1] ?? []];
    const change = meanInterval(after.map((value, game) => value - (before[game] ?? 0)));
    const { worldview, parameter } = low;
    return [{ worldview, parameter, low, high, change, turnsSign: low.side * high.side === -1 }];
  });
  return carriers.toSorted((a, b) => Math.abs(b.change.mean) - Math.abs(a.change.mean));
}
