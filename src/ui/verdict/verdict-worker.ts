import type { Finished } from './finished.ts';
import { QUESTIONS, type QuestionName } from './questions.ts';

let finished: Finished | null = null;

/** The first message is the game; every further one names a question about it. */
addEventListener('message', ({ data }: MessageEvent<Finished | QuestionName>) => {
  if (typeof data !== 'string') finished = data;
  else if (finished !== null) postMessage({ name: data, answer: QUESTIONS[data](finished) });
});
