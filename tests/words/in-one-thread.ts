import { signal } from '@preact/signals';
import { contestOf } from '../../src/ui/lab/contest.worker.ts';
import type * as contests from '../../src/ui/lab/contest-now.ts';
import type * as crew from '../../src/ui/lab/crew.ts';
import { closelyOf, gameOfRow } from '../../src/ui/lab/duel.worker.ts';
import type * as duels from '../../src/ui/lab/duel-now.ts';
import type * as reader from '../../src/ui/lab/reader.ts';
import { openReading } from '../../src/ui/lab/reading.worker.ts';
import { openRows } from '../../src/ui/lab/rows.worker.ts';
import { sweptBy } from '../../src/ui/lab/swept-by.ts';
import { theoryOf } from '../../src/ui/lab/theory.worker.ts';
import type * as theories from '../../src/ui/lab/theory-now.ts';
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

/** The reading of a sweep without a thread: it answers in the next moment. */
export const labReader: typeof reader = {
  openReader(swept) {
    const reading = openReading(swept);
    return {
      take: (table) => reading.take(table),
      look: async (looked) => reading.look(looked),
      csv: async () => reading.csv(),
      parquet: async () => reading.parquet(),
      table: async () => reading.table(),
      replay: async (row) => reading.replay(row),
      end: () => {},
    };
  },
};

/** Games that are played without a thread. */
export const labCrew: typeof crew = {
  threadsHere: () => 1,
  openPlayer(scenario) {
    const play = openRows(scenario);
    return { play: async (task) => play(task), end: () => {} };
  },
};

const openContest = signal<contests.OpenContest | null>(null);

/** A tournament that is played without a thread, and over at once. */
export const labContest: typeof contests = {
  openContest,
  beginContest(scenario, contest, games) {
    const contested = contestOf(scenario, contest);
    openContest.value = { contest, state: 'done', games, done: games, rate: 1, contested };
  },
  endContest() {
    openContest.value = null;
  },
};

const openDuel = signal<duels.OpenDuel | null>(null);

/** Two sides looked at closely without a thread, and over at once. */
export const labDuel: typeof duels = {
  openDuel,
  beginDuel(shelved, wishes, games) {
    const swept = sweptBy(shelved, wishes);
    const closely = closelyOf(swept);
    openDuel.value = { shelved, wishes, swept, state: 'done', games, done: games, rate: 1, closely };
  },
  endDuel() {
    openDuel.value = null;
  },
  gameOfDuel: async (swept, row) => gameOfRow(swept, row),
};

const openTheory = signal<theories.OpenTheory | null>(null);

/** A theory whose games are played without a thread. */
export const labTheory: typeof theories = {
  openTheory,
  async beginTheory(asked, warmUp, fetch) {
    const scenario = warmUp === null ? null : await fetch(warmUp);
    openTheory.value = { asked, state: 'done', laid: theoryOf({ ...asked, scenario }) };
  },
  endTheory() {
    openTheory.value = null;
  },
};
