import { expect, test } from 'vitest';
import { CLASS_WORDS, STRATEGIES } from '#strategies';
import { classesOf, type Row, rowOverLots, SITUATIONS } from './situations.ts';

const LOTS = ['1', '2', '3', '4'];

/**
 * What each strategy does in each situation, in their order: steps in turns 1 and 2; steps unanswered, 3 to 6; blows in
 * quiet; packages tabled; an open offer during a drill; steps after a step that counted; more blows after a blow; more
 * blows a while later; its own promise with the other in time, late, and both at once. `by lot` is what the lot decides.
 */
const TABLE: Readonly<Record<string, string>> = {
  'us small-steps': 'yes | yes | no | yes | no | yes | no | no | keep | delay | keep',
  'us north-first': 'no | no | no | no | no | yes | no | no | keep | delay | delay',
  'us patience': 'no | no | no | no | by lot | no | no | no | keep | delay | keep',
  'us pressure': 'no | no | yes | no | no | yes | no | no | keep | delay | delay',
  'us together': 'no | no | no | yes | no | yes | no | no | keep | delay | keep',
  'us bare-offer': 'no | no | no | no | yes | no | no | no | keep | delay | keep',
  'us agenda-then-steps': 'yes | yes | no | yes | no | yes | no | no | keep | delay | keep',
  'us pressure-with-engagement': 'no | no | yes | yes | no | yes | no | yes | keep | delay | keep',
  'rok broker': 'yes | yes | no | yes | no | by lot | no | no | keep | delay | keep',
  'rok in-step': 'yes | by lot | no | no | no | by lot | no | no | keep | delay | keep',
  'rok strict-reciprocity': 'no | no | no | no | no | yes | no | no | keep | delay | delay',
  'dprk like-for-like': 'no | no | no | no | no | yes | yes | no | keep | delay | keep',
  'dprk genuine': 'no | yes | yes | no | no | yes | no | by lot | keep | delay | keep',
  'dprk hedger': 'no | no | yes | no | no | no | no | no | keep | delay | delay',
  'dprk hold-out': 'no | no | yes | no | no | yes | no | no | by lot | by lot | by lot',
};

const ASKED = ['us', 'rok', 'dprk'];
const lines = STRATEGIES.flatMap((strategy) =>
  strategy.classes !== null && ASKED.includes(strategy.party)
    ? [[`${strategy.party} ${strategy.id}`, strategy] as const]
    : [],
);
const inOneLine = (row: Row): string => SITUATIONS.map((situation) => row[situation]).join(' | ');

test('the table of situations has a row for every line of the chairs that face each other', () => {
  expect(lines.map(([name]) => name).toSorted()).toEqual(Object.keys(TABLE).toSorted());
});

test.each(lines)(
  '%s does in each situation what its row says, and its class words are those that the row proves',
  (name, strategy) => {
    const row = rowOverLots(strategy, LOTS);
    expect(inOneLine(row)).toBe(TABLE[name]);
    expect(CLASS_WORDS.filter((word) => strategy.classes?.includes(word))).toEqual(classesOf(row));
  },
);

test('every class word is one line’s and not another’s', () => {
  const having = (word: (typeof CLASS_WORDS)[number]) =>
    lines.filter(([, { classes }]) => classes?.includes(word)).length;
  expect(CLASS_WORDS.filter((word) => having(word) === 0 || having(word) === lines.length)).toEqual([]);
});

test('no two lines of one chair are told apart by nothing', () => {
  const told = lines.map(
    ([name, { party, classes, stands }]) => [name, JSON.stringify([party, classes, stands])] as const,
  );
  for (const [name, words] of told)
    expect(told.filter(([other, same]) => other !== name && same === words)).toEqual([]);
});
