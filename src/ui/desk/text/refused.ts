import type { Refusal } from '#engine';
import { useDesk } from '../desk.ts';
import { refusalSentence } from '../refusals.ts';

/** The step that a refusal is about, from 0; null where it is about none. */
export const refusedStep = ({ params }: Refusal): number | null =>
  params['step'] === undefined ? null : Number(params['step']) - 1;

/** The clause that a refusal is about, from 0; null where it is about none. */
export const refusedClause = ({ params }: Refusal): number | null =>
  params['clause'] === undefined ? null : Number(params['clause']) - 1;

/** Says why something may not stand in a text. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const { say } = useDesk();
  return (refusal) => refusalSentence(say, refusal);
}
