import type { Finished } from './finished.ts';
import type { AnswerTo, QuestionName } from './questions.ts';

/** Somebody beside the page who plays the games that a debrief needs, one question after the other. */
export interface Asked {
  /** Rejects where the worker breaks. Asked twice, it answers once. */
  ask<Name extends QuestionName>(name: Name): Promise<AnswerTo<Name>>;
  end(): void;
}

/** Opens a worker on a finished game, so that the debrief can be read meanwhile. */
export function askAbout(finished: Finished): Asked {
  const worker = new Worker(new URL('./verdict-worker.ts', import.meta.url), { type: 'module' });
  const answers = new Map<QuestionName, Promise<unknown>>();
  worker.postMessage(finished);
  const answerTo = (name: QuestionName): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<{ name: QuestionName; answer: unknown }>) => {
        if (data.name === name) resolve(data.answer);
      });
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      worker.postMessage(name);
    });
  return {
    ask<Name extends QuestionName>(name: Name) {
      const answer = answers.get(name) ?? answerTo(name);
      answers.set(name, answer);
      return answer as Promise<AnswerTo<Name>>;
    },
    end: () => worker.terminate(),
  };
}
