import { axesOf, type Comparison, comparisonsOf, type MeanCell, meansOf, numbersOf, placesOf } from '#lab';
import { columnName, type Unit, unitOf } from '../commands/lab/lab-words.ts';
import type { ReportSubject } from './subject.ts';

/** What a sweep came to in one measure. */
export interface MeasureFindings {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  /** The first strategy of each contested chair against the others, and everything in against what is switched off. */
  readonly comparisons: readonly Comparison[];
  /** Means by world; told where nothing is compared. */
  readonly means: readonly MeanCell[];
  /** Games without a number. */
  readonly unread: number;
}

/** Everything that a report tells, measure by measure in the order of the plan. O(measures × axes × rows). */
export function findingsOf({ run: { plan }, table, opened }: ReportSubject): readonly MeasureFindings[] {
  const places = placesOf(plan, table);
  const contested = axesOf(plan).filter(({ kind, levels }) => (kind === 'seat' || kind === 'off') && levels.length > 1);
  return plan.measures.map((id) => {
    const values = numbersOf(table, id);
    return {
      id,
      name: columnName(opened, id) ?? id,
      unit: unitOf(opened.scenario, id),
      comparisons: contested.flatMap((axis) => comparisonsOf(plan, table, id, axis, places)),
      means: contested.length > 0 ? [] : meansOf(plan, table, id, places),
      unread: values.reduce((count, value) => (Number.isFinite(value) ? count : count + 1), 0),
    };
  });
}
