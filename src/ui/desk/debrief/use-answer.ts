import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Asked } from '../../verdict/asking.ts';
import type { AnswerTo, QuestionName } from '../../verdict/questions.ts';

/** How it stands with an answer. */
export type Answered<Name extends QuestionName> =
  | { readonly is: 'playing' }
  | { readonly is: 'broken' }
  | { readonly is: 'there'; readonly answer: AnswerTo<Name> };

/** The answer to a question about the finished game; until it has come, how it stands with it. */
export function useAnswer<Name extends QuestionName>(asked: Asked, name: Name): Answered<Name> {
  const found = useSignal<Answered<Name>>({ is: 'playing' });
  useEffect(() => {
    let isGone = false;
    asked.ask(name).then(
      (answer) => !isGone && (found.value = { is: 'there', answer }),
      () => !isGone && (found.value = { is: 'broken' }),
    );
    return () => {
      isGone = true;
    };
  }, [asked, name]);
  return found.value;
}
