import { sideOf } from '../statistics/paired.ts';
import type { ContrastCell } from './contrast.ts';
import type { AblationFinding } from './explanation.ts';

/** One yardstick, and how the order lies by it over all worlds. */
export interface YardstickSide {
  readonly column: string;
  /** Worlds in which the first is clearly ahead, clearly behind, and neither. */
  readonly ahead: number;
  readonly behind: number;
  readonly open: number;
  /** 1 or −1 where more than half of the worlds lie clearly on that side and none on the other; else 0. */
  readonly side: -1 | 0 | 1;
}

/** What a mechanism bears of the contested yardsticks alone. */
export interface ContestedBearing {
  readonly mechanism: string;
  readonly borne: number;
}

/** Whether an answer is a choice of yardstick: how much of what is clear follows from what a yardstick counts. */
export interface Choice {
  readonly yardsticks: readonly YardstickSide[];
  /** Some yardsticks hold to one side in every world, and others to the other. */
  readonly isOfYardstick: boolean;
  /** Differences that are clear, over all yardsticks and worlds, and those of yardsticks that never turn. */
  readonly clear: number;
  readonly settled: number;
  /** Clear differences of the yardsticks that turn, in the worlds of the ablations, and what each mechanism bears of them. */
  readonly contestedClear: number;
  readonly contestedBearings: readonly ContestedBearing[];
  /** Of the yardsticks that never turn: clear differences on the other side once a mechanism is taken out or time is longer. */
  readonly turnedElsewhere: number;
}

/** Reads from cells of all worlds, of other horizons, and from the ablations, which sides belong to the yardstick and which to the world. */
export function choiceOf(
  columns: readonly string[],
  worlds: readonly ContrastCell[],
  horizons: readonly ContrastCell[],
  ablations: readonly AblationFinding[],
): Choice {
  const yardsticks = columns.map((column): YardstickSide => {
    const sides = worlds.map(({ differences: { [column]: one } }) => (one === undefined ? 0 : sideOf(one)));
    const count = (side: number): number => sides.filter((one) => one === side).length;
    const [ahead, behind, open] = [count(1), count(-1), count(0)];
    const isSettled = (own: number, other: number): boolean => own * 2 > sides.length && other === 0;
    const side = isSettled(ahead, behind) ? 1 : isSettled(behind, ahead) ? -1 : 0;
    return { column, ahead, behind, open, side };
  });
  const clearOf = (some: readonly YardstickSide[]): number =>
    some.reduce((sum, { ahead, behind }) => sum + ahead + behind, 0);
  const holding = yardsticks.filter(({ side }) => side !== 0);
  const contested = yardsticks.filter(({ side }) => side === 0).map(({ column }) => column);
  const own = ablations.filter(({ column, whole }) => contested.includes(column) && sideOf(whole) !== 0);
  const mechanisms = [...new Set(ablations.map(({ mechanism }) => mechanism))];
  const turnedElsewhere = holding.reduce((sum, { column, side }) => {
    const later = horizons.map(({ differences: { [column]: one } }) => (one === undefined ? 0 : sideOf(one)));
    const without = ablations.filter((one) => one.column === column).map((one) => sideOf(one.without));
    return sum + [...later, ...without].filter((one) => one === -side).length;
  }, 0);
  return {
    yardsticks,
    isOfYardstick: holding.some(({ side }) => side === 1) && holding.some(({ side }) => side === -1),
    clear: clearOf(yardsticks),
    settled: clearOf(holding),
    contestedClear: own.filter(({ mechanism }) => mechanism === mechanisms[0]).length,
    contestedBearings: mechanisms
      .map((mechanism) => ({
        mechanism,
        borne: own.filter((one) => one.mechanism === mechanism && one.isBorne).length,
      }))
      .toSorted((one, other) => other.borne - one.borne),
    turnedElsewhere,
  };
}
