import type { Asked } from '../../src/ui/verdict/asking.ts';
import type { Finished } from '../../src/ui/verdict/finished.ts';
import { type AnswerTo, QUESTIONS, type QuestionName } from '../../src/ui/verdict/questions.ts';

/** What was answered about a game before: a debrief is opened more than once. */
const known = new Map<string, unknown>();

function answerTo(name: QuestionName, finished: Finished): unknown {
  const asked = `${name} ${finished.party} ${finished.replay.fingerprints.at(-1)}`;
  if (!known.has(asked)) known.set(asked, QUESTIONS[name](finished));
  return known.get(asked);
}

/** Answers about a finished game without a worker, which the document of a test does not have. */
export const asking = {
  askAbout: (finished: Finished): Asked => ({
    ask: async <Name extends QuestionName>(name: Name) => answerTo(name, finished) as AnswerTo<Name>,
    end: () => {},
  }),
};
