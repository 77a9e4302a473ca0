import { describe, expect, test } from 'vitest';
import { schoolOf } from '#engine';
import { agentNamed, bestResponse, payoffColumn, type ResponseTask, type RuleTable, tableName, tableNamed } from '#lab';
import { openScenario } from '../../../src/cli/library.ts';

const { scenario } = openScenario('prisoners-dilemma');
const worldview = schoolOf('mixed-company');
const PAYOFFS = { reward: 2, sucker: -1, temptation: 3, punishment: 0, continuation: 1 };
const MET = [
  ['tit-for-tat', 5],
  ['always-defect', 4],
  ['always-cooperate', 4],
  ['grim', 5],
  ['detective', 7],
] as const;

const task = (against: string, turns: number, goal: ResponseTask['goal']): Omit<ResponseTask, 'kind'> => ({
  party: 'hill',
  others: { harbour: against },
  instead: 'tit-for-tat',
  ground: { worldview, parameters: PAYOFFS, turns },
  column: payoffColumn(scenario, 'hill'),
  goal,
  games: 2,
  budget: 5000,
  seed: '1',
});

const found = (goal: ResponseTask['goal']) =>
  MET.map(([against, turns]) => bestResponse(scenario, task(against, turns, goal)));
const sum = (values: readonly number[]): number => values.reduce((before, value) => before + value, 0);

describe('replies to five who are known, of payoffs 2, −1, 3 and 0', () => {
  const [best, worst] = [found('best'), found('worst')];

  test('the best that play finds come to 49, and the worst to 7', () => {
    expect(sum(best.map(({ value }) => value.mean))).toBe(49);
    expect(sum(worst.map(({ value }) => value.mean))).toBe(7);
  });

  test('every sequence was played, so that it is exact and says so', () => {
    for (const { isExact, searches } of [...best, ...worst])
      expect({ isExact, methods: searches.map(({ method }) => method) }).toEqual({
        isExact: true,
        methods: ['every-sequence'],
      });
    expect(best.map(({ searches }) => searches[0]?.tried)).toEqual([5, 4, 4, 5, 7].map((turns) => 3 ** turns));
  });

  test('no strategy of the house does better than the best, or worse than the worst', () => {
    for (const { value, strategies } of best)
      for (const { mean } of strategies) expect(mean).toBeLessThanOrEqual(value.mean);
    for (const { value, strategies } of worst)
      for (const { mean } of strategies) expect(mean).toBeGreaterThanOrEqual(value.mean);
  });

  test('the budget in games is kept', () => {
    for (const { games } of [...best, ...worst]) expect(games).toBeLessThanOrEqual(5000);
  });
});

describe('where chance has a part', () => {
  const noisy = { ...task('tit-for-tat', 10, 'best'), budget: 1200, games: 8 };
  const under = { ...noisy, ground: { ...noisy.ground, parameters: { ...PAYOFFS, noise: 0.1 } } };

  test('tables are bred, nothing is called exact, and the same task finds the same', () => {
    const first = bestResponse(scenario, under);
    expect(first).toMatchObject({ isExact: false, searches: [{ method: 'evolution' }] });
    expect(first.games).toBeLessThanOrEqual(1200);
    expect(bestResponse(scenario, under)).toEqual(first);
    expect(bestResponse(scenario, { ...under, seed: '2' })).not.toEqual(first);
  });

  test('where games may stop by chance, every sequence is not enough: tables are bred as well, and nothing is called exact', () => {
    const ground = { worldview, parameters: { ...PAYOFFS, continuation: 0.5 }, turns: 3 };
    const { isExact, searches } = bestResponse(scenario, {
      ...task('grim', 3, 'best'),
      ground,
      games: 8,
      budget: 1200,
    });
    expect(searches.map(({ method }) => method)).toEqual(['every-sequence', 'evolution']);
    expect(isExact).toBe(false);
  });

  test('a few bred tables come near to what all sequences come to', () => {
    const few = bestResponse(scenario, { ...task('tit-for-tat', 7, 'best'), games: 2, budget: 600 });
    const all = bestResponse(scenario, task('tit-for-tat', 7, 'best'));
    expect(few.searches[0]?.method).toBe('evolution');
    expect(all.value.mean).toBe(15);
    expect(few.value.mean).toBeGreaterThanOrEqual(14);
  });

  test('a budget that does not reach for a search is refused with the least that would', () => {
    expect(() => bestResponse(scenario, { ...under, budget: 50 })).toThrow(/budget of \d+ at least/);
  });
});

describe('rule tables', () => {
  const copycat: RuleTable = {
    rows: [
      { when: [{ see: 'fact', fact: 'took-advantage', by: 'harbour', within: 1 }], do: ['push-ahead'] },
      { when: [{ see: 'fact', fact: 'both-collided', within: 1 }], do: ['push-ahead'] },
      { when: [], do: ['stand-back'] },
    ],
  };

  test('written out, a table is a name, and read back the same table', () => {
    expect(tableNamed(tableName(copycat))).toEqual(copycat);
    expect(agentNamed(scenario, 'hill', tableName(copycat)).id).toBe(tableName(copycat));
  });

  test('the table of tit for tat plays as tit for tat does, slip for slip', () => {
    const reply = bestResponse(scenario, {
      ...task('detective', 10, 'best'),
      ground: { worldview, parameters: { continuation: 1, noise: 0.2 } },
      games: 4,
      budget: 400,
      instead: tableName(copycat),
    });
    const named = bestResponse(scenario, {
      ...task('detective', 10, 'best'),
      ground: { worldview, parameters: { continuation: 1, noise: 0.2 } },
      games: 4,
      budget: 400,
    });
    expect(reply.gain).toEqual(named.gain);
  });

  test.each([
    ['table:no', /no|none|JSON/],
    ['table:{}', /list of rows/],
    ['table:[{"when":[]}]', /Row 1 .*what is done/],
    ['table:[{"when":[],"do":[]},{"when":[{"see":"moon"}],"do":[]}]', /Row 2 .*test 1/],
    ['table:[{"when":[{"see":"turn","until":3}],"do":[]}]', /Row 1 .*test 1/],
    ['table:[{"when":[],"do":["stand-still"]}]', /choice "stand-still"/],
    ['table:[{"when":[{"see":"fact","fact":"rain-fell"}],"do":[]}]', /fact "rain-fell"/],
    ['table:[{"when":[],"do":[],"answer":"maybe"}]', /accept nor refuse/],
  ])('%s is refused with its place', (name, message) => {
    expect(() => agentNamed(scenario, 'hill', name)).toThrow(message);
  });
});
