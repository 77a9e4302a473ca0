import { describe, expect, test } from 'vitest';
import { say } from '#engine';
import { bestResponse, facing, leastBudget, payoffColumn, type TableTest, tableNamed } from '#lab';
import { menuFor } from '../../../src/lab/response/table-menu.ts';
import { deedTexts, testText } from '../../../src/ui/desk/lab/analysis/rule-words.ts';
import { type ReplyFound, type ReplyWish, repliesTo, replyGame, replyTask } from '../../../src/ui/lab/reply.worker.ts';
import type { Say } from '../../../src/ui/words.ts';
import { korea } from '../../korea.ts';
import { wordsOf } from '../desk/words-of.ts';

const { scenario, words } = korea();
const worldview = { physics: 'hawk', tempers: 'hawk' };
const wish: ReplyWish = {
  party: 'rok',
  against: { party: 'dprk', agents: ['hold-out'] },
  worldview,
  budget: 304,
  seed: '1',
};

const all = { ...words, ...wordsOf('assets/words/en.yaml') };
const english: Say = (key, params = {}) => say(all, key, params, 'en');

/** The reply that one search told. */
function foundIn(told: ReturnType<typeof repliesTo>): ReplyFound {
  const { value } = told.next();
  if (value?.told !== 'found') throw new Error('Nothing was found.');
  return value.found;
}

describe('the best reply, as the thread of the page seeks it', () => {
  test('a task leaves everything that is not chosen as the command line has it', () => {
    const [usual = ''] = facing(scenario);
    expect(replyTask(scenario, { ...wish, party: usual }, 'hold-out')).toEqual({
      kind: 'response',
      party: 'us',
      others: { rok: 'tempered', dprk: 'hold-out', china: 'tempered' },
      instead: 'tempered',
      ground: { worldview },
      column: payoffColumn(scenario, 'us'),
      goal: 'best',
      games: 8,
      budget: 304,
      seed: '1',
    });
    const alike = { ...wish, against: { party: 'us', agents: ['boulware'] } };
    expect(replyTask(scenario, alike, 'boulware').instead).toBe('boulware');
  });

  test('a line is answered as bestResponse answers it for the same task and seed', () => {
    const told = repliesTo(scenario, wish);
    const { against, instead, column, valuedOn, table, ...responded } = foundIn(told);
    const { kind: _kind, ...task } = replyTask(scenario, wish, 'hold-out');
    expect(responded).toEqual(bestResponse(scenario, task));
    expect({ against, instead, column, valuedOn }).toEqual({
      against: 'hold-out',
      instead: task.instead,
      column: task.column,
      valuedOn: task.games,
    });
    expect(table).toEqual(responded.reply.startsWith('table:') ? tableNamed(responded.reply) : null);
    expect(told.next().done).toBe(true);
  });

  test('a budget that reaches for no search is refused before a game is played, in words that say how many it takes', () => {
    const least = leastBudget('rok', 8);
    const told = [...repliesTo(scenario, { ...wish, budget: least - 1 })];
    expect(told).toEqual([{ told: 'refused', least, games: 8 }]);
    expect(english('ui.lab.reply.refused', { budget: least - 1, least, games: 8 })).toContain(`Take ${least} or more`);
  });

  test('only what met no chance is told as exact; where every sequence met some, that is said', () => {
    const sure = (exact: string): string => english('ui.lab.reply.exact', { exact, games: 5 });
    expect(sure('true')).toMatch(/^Exact: luck had no part/);
    expect(sure('luck')).toMatch(/^The best that was found\. Chance has a part here, however rare.* 5 games in all\.$/);
    expect(sure('false')).toMatch(/^The best that was found\. Nothing bounds/);
  });

  test('a game of a reply is one of those that it was valued on, with the reply in its chair', () => {
    const reply = 'table:[{"when":[],"do":[]}]';
    const found = { against: 'hold-out', reply } as ReplyFound;
    const replay = replyGame(scenario, wish, found);
    expect(replay.luck).toEqual([{ fromTurn: 1, seed: '1' }]);
    expect(replay.seats['rok']).toMatchObject({ strategy: reply });
    expect(replay.seats['dprk']).toMatchObject({ strategy: 'hold-out' });
    expect(replay.worldview).toEqual(worldview);
    expect(replayGameTwice(found)).toBe(replay.fingerprints.at(-1));
  });
});

const replayGameTwice = (found: ReplyFound) => replyGame(scenario, wish, found).fingerprints.at(-1);

describe('rule tables in words', () => {
  test.each(Object.keys(scenario.parties))('whatever a table of %s can ask or do has words', (party) => {
    const menu = menuFor(scenario, party, scenario.turns);
    for (const asked of menu.tests)
      for (const own of [asked, { ...asked, not: true as const }]) expect(testText(english, own)).not.toMatch(/[{}#]/);
    const keys = menu.keys.flatMap(({ slot, positions }) => positions.map((position) => ({ [slot]: position })));
    for (const choice of menu.choices) expect(deedTexts(english, { when: [], do: [choice] })).toHaveLength(1);
    for (const one of keys) expect(deedTexts(english, { when: [], do: [], keys: one })).toHaveLength(1);
  });

  const SENTENCES: readonly (readonly [TableTest, string])[] = [
    [{ see: 'turn', from: 4, to: 4 }, 'It is turn 4'],
    [{ see: 'turn', from: 4 }, 'It is turn 4 or later'],
    [{ see: 'turn', from: 4, not: true }, 'It is before turn 4'],
    [{ see: 'turn', from: 2, to: 5, not: true }, 'It is not one of the turns 2 to 5'],
    [{ see: 'fact', fact: 'step-taken' }, 'Heard of at some time: a step taken'],
    [
      { see: 'fact', fact: 'step-taken', by: 'dprk', within: 2, not: true },
      'Not heard of, this turn or the 2 before: a step taken (Pyongyang)',
    ],
    [{ see: 'stance', of: 'us', region: 'watch', in: ['quiet'] }, 'The spokesmen: “nothing to answer”'],
    [{ see: 'track', track: 'crisis-risk', least: 50, not: true }, 'Crisis risk: below 50, as far as it is seen'],
    [{ see: 'track', track: 'home', of: 'us', least: 25 }, ' (Washington): 25 or more, as far as it is seen'],
    [{ see: 'purse', least: 2 }, '2 points of capital or more left'],
    [
      { see: 'answered', fact: 'step-taken', by: 'dprk' },
      'Pyongyang has done the same since one’s own last: a step taken',
    ],
  ];
  test.each(SENTENCES)('%j', (asked, sentence) => {
    expect(testText(english, asked)).toContain(sentence);
  });

  test('a row without moves does nothing, and says what it answers', () => {
    expect(deedTexts(english, { when: [], do: [] })).toEqual(['Do nothing']);
    expect(deedTexts(english, { when: [], do: [], answer: 'refuse' })).toEqual(['Say no to offers']);
  });
});
