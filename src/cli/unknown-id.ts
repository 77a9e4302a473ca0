import { mendOf, type WordParams } from '#engine';
import { Complaint } from './complaint.ts';
import { speak } from './speak.ts';

/** What the caller named, and what could have been named there. */
export interface Named {
  /** The words of the complaint; its last part is the code. */
  readonly key: string;
  readonly id: string;
  readonly known: readonly string[];
  /** What else would do: too many to be listed, but one of them may have been meant. */
  readonly also?: readonly string[];
  /** As it stood on the command line, with its option: `--seat us=smal-steps`. */
  readonly at: string;
}

/** The last words of a complaint about a name: the known one that was most likely meant, else those that are known; empty where there is neither. */
export function mendSentence(id: string, known: readonly string[], also: readonly string[] = []): string {
  const { nearest } = mendOf(id, [...known, ...also]);
  if (nearest !== undefined) return speak('did-you-mean', { nearest });
  return known.length === 0 ? '' : speak('known', { known: known.join(', ') });
}

/** A complaint about a name that nobody bears: place, code, sentence and mend, as the faults of files have them. */
export const unknownId = ({ key, id, known, also, at }: Named, params: WordParams = {}): Complaint =>
  new Complaint(key, { ...params, id, mend: mendSentence(id, known, also) }, at);
