import type { ResolvedScenario, Worldview } from '#engine';
import type { Plan } from '../plan/plan.ts';
import { sideOf } from '../statistics/paired.ts';
import type { RowTable } from '../table/row-table.ts';
import { type BoxShares, boxShares, type Slope, slopesOf } from './box.ts';
import { type Contrast, type ContrastCell, contrastCells, contrastsOf, gapsIn } from './contrast.ts';
import { type Bearing, bearingsOf, type WithAndWithout, withAndWithout } from './rests-on.ts';

/** A plan and the rows that were played for it. */
export interface PlayedPlan {
  readonly plan: Plan;
  readonly table: RowTable;
}

/** On which side of zero one column lies over several worlds. */
export interface Verdict {
  readonly column: string;
  readonly above: number;
  readonly below: number;
  readonly holdingZero: number;
}

/** How many worlds lie where, column by column. */
export const verdictsOf = (cells: readonly ContrastCell[], columns: readonly string[]): readonly Verdict[] =>
  columns.map((column) => {
    const sides = cells.map(({ differences: { [column]: one } }) => (one === undefined ? 0 : sideOf(one)));
    const count = (side: number): number => sides.filter((one) => one === side).length;
    return { column, above: count(1), below: count(-1), holdingZero: count(0) };
  });

/** One column over a box of parameters, in the worlds of one school's tempers. */
export interface BoxFinding {
  readonly worldview: Worldview;
  readonly column: string;
  readonly shares: BoxShares;
  readonly slopes: readonly Slope[];
}

/** Who is ahead over the box of a plan's parameters, and what each parameter does to it; each world and column for itself. */
export function boxFindings({ plan, table }: PlayedPlan, scenario: ResolvedScenario, columns: readonly string[]) {
  const contrasts = contrastsOf(plan, scenario, table);
  return plan.worldviews.flatMap((worldview) =>
    columns.map((column): BoxFinding => {
      const own = contrasts.filter((one) => isSameWorld(one.worldview, worldview));
      const points = own.map((one) => ({ parameters: one.parameters, gap: meanGap(gapsIn(table, column, one)) }));
      return { worldview, column, shares: boxShares(points), slopes: slopesOf(points) };
    }),
  );
}

const meanGap = (gaps: readonly number[]): number => gaps.reduce((before, gap) => before + gap, 0) / gaps.length;

const isSameWorld = (one: Worldview, other: Worldview): boolean =>
  one.physics === other.physics && one.tempers === other.tempers;

/** What one mechanism does to one column in one world. */
export interface AblationFinding extends WithAndWithout {
  readonly mechanism: string;
  readonly worldview: Worldview;
  readonly column: string;
}

/** What each mechanism bears of the differences, and of each difference what it adds. */
export interface Ablations {
  readonly bearings: readonly Bearing[];
  readonly findings: readonly AblationFinding[];
}

/** The mechanism that a list of rules takes out, by the scenario's own names; an empty list is none. */
function mechanismOf({ mechanisms = {} }: ResolvedScenario, off: readonly string[]): string | null {
  if (off.length === 0) return null;
  const named = Object.entries(mechanisms).find(([, one]) => one.off.toSorted().join() === off.toSorted().join());
  if (named === undefined) throw new Error(`No mechanism is carried by ${off.join(', ')}.`);
  return named[0];
}

/** Differences with all mechanisms and without each. Throws where the plan has no empty `off`, or one that is no mechanism. */
export function ablationsOf(
  { plan, table }: PlayedPlan,
  scenario: ResolvedScenario,
  columns: readonly string[],
): Ablations {
  const contrasts = contrastsOf(plan, scenario, table);
  const byMechanism = new Map<string | null, readonly Contrast[]>();
  for (const off of plan.off) {
    const own = contrasts.filter((one) => one.off.join() === off.join());
    byMechanism.set(mechanismOf(scenario, off), own);
  }
  const whole = byMechanism.get(null);
  if (whole === undefined) throw new Error(`The plan "${plan.plan}" has no games with all mechanisms.`);
  byMechanism.delete(null);
  const tried = whole.flatMap((contrast, at) =>
    columns.map((column) => ({
      worldview: contrast.worldview,
      column,
      whole: gapsIn(table, column, contrast),
      without: Object.fromEntries(
        [...byMechanism].map(([mechanism, own]) => [mechanism ?? '', gapsOf(table, column, own[at])]),
      ),
    })),
  );
  const findings = tried.flatMap(({ worldview, column, whole: all, without }) =>
    Object.entries(without).map(([mechanism, less]) => ({
      mechanism,
      worldview,
      column,
      ...withAndWithout(all, less),
    })),
  );
  return { bearings: bearingsOf(tried), findings };
}

const gapsOf = (table: RowTable, column: string, contrast: Contrast | undefined): readonly number[] =>
  contrast === undefined ? [] : gapsIn(table, column, contrast);

/** Some columns of a plan, setting by setting. */
export const cellsOf = ({ plan, table }: PlayedPlan, scenario: ResolvedScenario, columns: readonly string[]) =>
  contrastCells(contrastsOf(plan, scenario, table), table, columns);

/** How an answer lies over yardsticks and worlds: words for what was counted, not for who wins. */
export const PATTERNS = ['only-first', 'only-second', 'by-yardstick', 'by-yardstick-and-world', 'nothing'] as const;
export type Pattern = (typeof PATTERNS)[number];

/**
 * Whether one side is ahead wherever anything is clear, or the order turns from yardstick to yardstick, or even from world
 * to world by one and the same.
 */
export function patternOf(verdicts: readonly Verdict[]): Pattern {
  const isAhead = verdicts.some(({ above }) => above > 0);
  const isBehind = verdicts.some(({ below }) => below > 0);
  if (!isAhead && !isBehind) return 'nothing';
  if (!isBehind) return 'only-first';
  if (!isAhead) return 'only-second';
  return verdicts.some(({ above, below }) => above > 0 && below > 0) ? 'by-yardstick-and-world' : 'by-yardstick';
}

/** Figures to so many decimals as a page needs: the same text on every machine. */
export function rounded<Found>(found: Found): Found {
  const round = (_key: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 + 0 : value;
  return JSON.parse(JSON.stringify(found, round)) as Found;
}
