import { type Fault, faultLine, type Located, plainOf, type ResolvedScenario } from '#engine';
import { Complaint, Complaints } from '../complaint.ts';
import { planFaults } from './plan-faults.ts';

/** An option stands on no line: its place is what the caller wrote. */
const NO_LINE = { line: 0, col: 0 } as const;
const placeOf = (option: string): Located['at'] => ({ path: option, ...NO_LINE });

/** A name or a number as an option gave it, `at` what the caller wrote: `--seat us=small-steps`. */
export const given = (value: string | number, at: string): Located => ({ form: 'value', at: placeOf(at), value });

/** Several under one key. */
export const givenList = (items: readonly Located[], at: string): Located => ({
  form: 'list',
  at: placeOf(at),
  items,
});

/** What stands under keys; each key was written where its value was. */
export const givenMap = (entries: Readonly<Record<string, Located>>, at = ''): Located => ({
  form: 'map',
  at: placeOf(at),
  entries: new Map(Object.entries(entries).map(([key, value]) => [key, { keyAt: value.at, value }])),
});

/**
 * Complains, all at once and with what was most likely meant, of every name and number in options that the same part of a
 * plan file could not have: seats, worldviews, parameters, off, measures and seed, under the keys of a plan.
 */
export function demandPlanned(scenario: ResolvedScenario, parts: Readonly<Record<string, Located>>): void {
  const root = givenMap(parts);
  const complaints = planFaults(plainOf(root), root, scenario).map(complaintOf);
  const [first] = complaints;
  if (first !== undefined) throw complaints.length === 1 ? first : new Complaints(complaints);
}

/** A fault of an option, as a complaint of the command line: its sentence and mend are those of plan files. */
function complaintOf(fault: Fault): Complaint {
  const line = faultLine({ ...fault, at: placeOf('') });
  const sentence = line.slice(`:${NO_LINE.line}:${NO_LINE.col}: ${fault.code}: `.length);
  return new Complaint(`fault.${fault.code}`, fault.params, fault.at.path, sentence);
}
