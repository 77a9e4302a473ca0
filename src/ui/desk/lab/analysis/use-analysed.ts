import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Analysed, Analysis } from '../../../lab/analysis.worker.ts';
import { analysed, openRows, type Trouble } from '../../../lab/analyst.ts';

/** What came of an analysis: nothing while it is reckoned, then an answer or why there is none. */
export interface Answer<Kind extends Analysis['analysis']> {
  readonly answer: Extract<Analysed, { readonly analysis: Kind }> | null;
  readonly trouble: Trouble | null;
}

/** Asks for an analysis of the rows that lie open, and again when another one is asked for; null asks nothing. */
export function useAnalysed<Kind extends Analysis['analysis']>(
  asked: Extract<Analysis, { readonly analysis: Kind }> | null,
): Answer<Kind> {
  const found = useSignal<Answer<Kind>>({ answer: null, trouble: null });
  const text = JSON.stringify(asked);
  const run = openRows.value;
  useEffect(() => {
    let isGone = false;
    found.value = { answer: null, trouble: null };
    if (asked === null) return;
    analysed(asked).then(
      (answer) => {
        if (!isGone) found.value = { answer: answer as Answer<Kind>['answer'], trouble: null };
      },
      (trouble: unknown) => {
        if (!isGone) found.value = { answer: null, trouble: trouble as Trouble };
      },
    );
    return () => {
      isGone = true;
    };
  }, [text, run]);
  return found.value;
}
