import { describe, expect, test } from 'vitest';
import { schoolOf } from '#engine';
import { agentNamed, bestResponse, laboratoryFor, payoffColumn, type ResponseTask, type Seating } from '#lab';
import { openScenario } from '../../../src/cli/library.ts';

const { scenario } = openScenario('prisoners-dilemma');
const worldview = schoolOf('mixed-company');
const SEEDS = ['1', '2', '3', '4', '5'];

type Asked = Omit<ResponseTask, 'kind'>;

/** A short dilemma against somebody, in which every sequence is within reach. */
const asked = (against: string, parameters: Readonly<Record<string, number>>, change: Partial<Asked> = {}): Asked => ({
  party: 'hill',
  others: { harbour: against },
  instead: 'tit-for-tat',
  ground: { worldview, parameters: { continuation: 1, ...parameters }, turns: 3 },
  column: payoffColumn(scenario, 'hill'),
  goal: 'best',
  games: 2,
  budget: 400,
  seed: '1',
  ...change,
});

describe('where luck is so rare that no seed of the search shows it', () => {
  test.each([
    ['a hand that slips once in a thousand times', { noise: 0.001 }],
    ['a game that stops once in a thousand times', { continuation: 0.999 }],
    ['a hand that nearly always slips', { noise: 0.999 }],
  ])('%s keeps a reply from being exact, and tables are bred as well', (_, parameters) => {
    for (const seed of SEEDS) {
      const { isExact, searches } = bestResponse(scenario, asked('grim', parameters, { seed }));
      expect(searches.map(({ method }) => method)).toEqual(['every-sequence', 'evolution']);
      expect(isExact).toBe(false);
    }
  });

  test.each([
    ['no hand slips', { noise: 0 }],
    ['every hand slips', { noise: 1 }],
    ['the first turn is the last', { continuation: 0 }],
  ])('where %s for certain, the same reply is exact', (_, parameters) => {
    const { isExact, searches } = bestResponse(scenario, asked('grim', parameters));
    expect(searches.map(({ method }) => method)).toEqual(['every-sequence']);
    expect(isExact).toBe(true);
  });
});

describe('tempers are drawn in every game', () => {
  const once = (against: string, change: Partial<Asked>): Asked =>
    asked(against, {}, { ...change, ground: { worldview, parameters: { continuation: 1 }, turns: 1 } });

  test('whoever plays by the own temper is luck, also where all seeds drew kind ones', () => {
    for (const seed of SEEDS) expect(bestResponse(scenario, once('tempered', { seed })).isExact).toBe(false);
  });

  test('a column that reads a temper is luck', () => {
    for (const seed of SEEDS)
      expect(bestResponse(scenario, once('grim', { seed, column: 'temper/harbour' })).isExact).toBe(false);
  });

  test('a temper that nobody asks for is none', () => {
    for (const seed of SEEDS) expect(bestResponse(scenario, once('grim', { seed })).isExact).toBe(true);
  });
});

test('a machine that draws is luck, whatever it would have done otherwise', () => {
  const drawing: Seating = (of, party, name) => {
    const grim = agentNamed(of, party, 'grim');
    if (name !== 'drawing') return agentNamed(of, party, name);
    const decide: typeof grim.decide = (view, luck, notes) => {
      luck.draw(view.turn, 1, 2, 3);
      return grim.decide(view, luck, notes);
    };
    return { ...grim, decide };
  };
  const laboratory = laboratoryFor(scenario, drawing);
  expect(laboratory({ kind: 'response', ...asked('grim', {}) }).isExact).toBe(true);
  expect(laboratory({ kind: 'response', ...asked('drawing', {}) }).isExact).toBe(false);
});
