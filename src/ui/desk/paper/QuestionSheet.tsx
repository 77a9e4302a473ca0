import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Question } from '../desk.ts';
import type { QuestionAnswer } from './QuestionAnswer.tsx';

interface Props {
  readonly question: Question;
  readonly onClose: () => void;
}

const answering = signal<typeof QuestionAnswer | null>(null);

/** Fetches what answers questions, once. It is no part of the first load; whoever shows a handle to it fetches it ahead. */
export async function fetchAnswers(): Promise<void> {
  answering.value ??= (await import('./QuestionAnswer.tsx')).QuestionAnswer;
}

/** The answer to "why?", "says who?" or "where does everybody stand?", laid over the desk. */
export function QuestionSheet(props: Props) {
  useEffect(() => void fetchAnswers(), []);
  const Answer = answering.value;
  // A file that was cut on its way can arrive without it; it is asked for again when the sheet is opened again.
  return typeof Answer === 'function' ? <Answer {...props} /> : null;
}
