import { expect, test } from 'vitest';
import { readScenario } from '#engine';
import { edited, twoVillages } from '../../fixtures/two-villages.ts';

const hiddenIn = (before: string, after: string): readonly (readonly [string, unknown])[] => {
  const read = readScenario(twoVillages(edited('world', before, after)));
  return read.ok ? [] : read.faults.map(({ code, params }) => [code, params['hidden']] as const);
};

const SECRET = { is: 'temper-is', party: 'lower', temper: 'steady' };
const secret = JSON.stringify(SECRET);

test.each([
  [
    'a way of a move',
    'when: { is: track-at-least, track: stores, of: upper, value: 40 }',
    `when: ${secret}`,
    'lower/temper',
  ],
  [
    'the price of a move',
    'when: { is: in-stance, party: upper, region: dialogue, stance: talking }, source: judgement }\n    do: [{ do: shift, track: trust, by: -3 }]',
    `when: ${secret}, source: judgement }\n    do: [{ do: shift, track: trust, by: -3 }]`,
    'lower/temper',
  ],
  [
    'a line of the purse',
    'when: { is: turn-within, from: 2, to: 3 }, source: judgement }\n  source: judgement',
    'when: { is: temper-is, party: upper, temper: wary }, source: judgement }\n  source: judgement',
    'upper/temper',
  ],
])('%s may not read what its party cannot see', (_, before, after, hidden) => {
  expect(hiddenIn(before, after)).toContainEqual(['reads-hidden', hidden]);
});

test('a party may read its own temper in its prices', () => {
  const own = { ...SECRET, party: 'upper', temper: 'wary' };
  const before = 'when: { is: track-at-least, track: stores, of: upper, value: 40 }';
  expect(hiddenIn(before, `when: ${JSON.stringify(own)}`)).toEqual([]);
});
