import type { LabQuestion } from './questions.ts';
import type { SeenPair } from './reading.worker.ts';
import { sideOf } from './side-of.ts';
import { type Counted, sidesOf, standingsOf } from './standing.ts';
import type { Difference } from './sweep-words.worker.ts';
import type { Expectation } from './wishes.ts';

/** Whether what was expected came out; `partly`: here so and there otherwise; `unsettled`: nothing is told apart that would say it. */
export type Came = 'held' | 'failed' | 'partly' | 'unsettled';

/** What the results say of what was stated before them; `told` are the counts that it was judged by. */
export interface Judgement {
  readonly expectation: Came;
  readonly isOverturned: boolean;
  readonly told: Readonly<Record<string, number>>;
}

/** What is judged: a question with what was expected of it, in which settings, by whose measures, and by which column. */
export interface Judged {
  readonly question: LabQuestion;
  readonly expected: Expectation | null;
  readonly pairs: readonly SeenPair[];
  readonly schools: readonly string[];
  readonly counted: Counted;
  readonly outcome: string;
}

/**
 * Holds the results against the stated expectation and against what would change the mind, each question by what its own
 * words say. It only counts sides of differences whose intervals do not hold zero.
 */
export function judgementOf(judged: Judged): Judgement {
  switch (judged.question) {
    case 'you-first':
      return byWhatCounts(judged);
    case 'horizon':
      return withTime(judged);
    case 'temper':
      return everywhere(judged);
    case 'drills':
      return lessThanTheWord(judged);
    case 'own':
      return asExpected(judged);
  }
}

/** Expected: measures disagree in more of the worlds than worlds do by measures. Overturned: one line ahead by all, or an order that turns with the world. */
function byWhatCounts({ pairs, schools, counted }: Judged): Judgement {
  const turning = standingsOf(pairs, schools, counted).filter(({ standing }) => standing === 'turns').length;
  const sides = pairs.map(({ differences }) => schools.map((school) => sideOf(differences[`${counted}/${school}`])));
  const apart = sides.filter((own) => own.includes('first') && own.includes('second')).length;
  const [first, second] = (['first', 'second'] as const).map(
    (side) => sides.filter((own) => own.every((one) => one === side)).length,
  );
  const alike = Math.max(first ?? 0, second ?? 0);
  const [byMeasure, byWorld] = [apart / Math.max(1, pairs.length), turning / Math.max(1, schools.length)];
  return {
    expectation: byMeasure > byWorld ? 'held' : byMeasure < byWorld ? 'failed' : 'unsettled',
    isOverturned: alike > pairs.length / 2 || turning > 0,
    told: { apart, alike, turning, worlds: pairs.length, schools: schools.length },
  };
}

/** Expected: more of a lead at the longest horizon than at the shortest. Overturned: a clear difference that goes or turns. */
function withTime({ pairs, schools, counted }: Judged): Judgement {
  const nameOf = ({ worldview: { physics, tempers } }: SeenPair): string => `${physics} ${tempers}`;
  const worlds = [...new Set(pairs.map(nameOf))].map((name) => pairs.filter((pair) => nameOf(pair) === name));
  const told = { gains: 0, loses: 0, same: 0, gone: 0, clear: 0, cells: 0 };
  for (const own of worlds) {
    const byTime = own.toSorted((one, other) => one.turns - other.turns);
    for (const school of schools) {
      const found = byTime.map(({ differences }) => differences[`${counted}/${school}`] ?? null);
      const [shortest, longest] = [found[0] ?? null, found.at(-1) ?? null];
      told.cells += 1;
      const way = gainOf(shortest, longest);
      told[way] += 1;
      const side = sideOf(shortest);
      if (side === 'open') continue;
      told.clear += 1;
      if (found.some((one) => one !== null && sideOf(one) !== side)) told.gone += 1;
    }
  }
  const { gains, loses } = told;
  const expectation = gains === 0 ? (loses > 0 ? 'failed' : 'unsettled') : loses > 0 ? 'partly' : 'held';
  return { expectation, isOverturned: told.gone > 0, told };
}

/**
 * Whether a difference grows between two horizons. The two intervals are taken as independent, though they share their luck,
 * so that rather too few gains than too many are told.
 */
function gainOf(before: Difference | null, after: Difference | null): 'gains' | 'loses' | 'same' {
  if (before === null || after === null) return 'same';
  const gain = after.mean - before.mean;
  const down = Math.hypot(after.mean - after.low, before.high - before.mean);
  const up = Math.hypot(after.high - after.mean, before.mean - before.low);
  return gain - down > 0 ? 'gains' : gain + up < 0 ? 'loses' : 'same';
}

/** Expected: more with the first in every world. Overturned: a world that does not tell them apart. */
function everywhere({ pairs, outcome }: Judged): Judgement {
  const { first, second, open } = sidesOf(pairs, outcome);
  const expectation = first === pairs.length ? 'held' : first > 0 ? 'partly' : second > 0 ? 'failed' : 'unsettled';
  return { expectation, isOverturned: open > 0, told: { first, second, open, worlds: pairs.length } };
}

/** How many times as many the word “triples” sounds like. */
const WORD = 3;

/** Expected: more with the first, but not so many times as many as its rate is. Overturned: no difference anywhere. */
function lessThanTheWord({ pairs, outcome }: Judged): Judgement {
  const { first, second, open } = sidesOf(pairs, outcome);
  const found = pairs.flatMap(({ differences }) => differences[outcome] ?? []);
  const fewer = found.filter((one) => sideOf(one) === 'first' && one.first < WORD * one.second).length;
  const expectation =
    fewer === pairs.length ? 'held' : fewer > 0 ? 'partly' : first + second > 0 ? 'failed' : 'unsettled';
  return { expectation, isOverturned: first + second === 0, told: { first, fewer, open, worlds: pairs.length } };
}

/** Expected: what was chosen before. Overturned: a world whose interval lies on the other side. */
function asExpected({ pairs, outcome, expected }: Judged): Judgement {
  const sides = sidesOf(pairs, outcome);
  const wished = expected === 'alike' ? 'open' : (expected ?? 'open');
  const against = wished === 'open' ? sides.first + sides.second : sides[wished === 'first' ? 'second' : 'first'];
  const so = sides[wished];
  const expectation = so === pairs.length ? 'held' : so > 0 ? 'partly' : against > 0 ? 'failed' : 'unsettled';
  return { expectation, isOverturned: against > 0, told: { so, against, worlds: pairs.length } };
}
