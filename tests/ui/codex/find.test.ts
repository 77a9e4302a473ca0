import { expect, test } from 'vitest';
import { codexFrom, codexHash } from '../../../src/ui/address.ts';
import { find } from '../../../src/ui/codex/find.ts';
import { koreanCodex } from './korean-codex.ts';

const { entries } = koreanCodex();

test('what begins with the typed word comes first', () => {
  const [first] = find(entries, 'stand bom');
  expect(first?.address).toBe('move/stand-down-assets');
});

test('several words may stand anywhere in title, hint or address, in any case', () => {
  const found = find(entries, 'SEOUL brief').map(({ address }) => address);
  expect(found).toContain('move/brief-successors');
  for (const entry of find(entries, 'drill autumn'))
    expect(`${entry.title} ${entry.hint} ${entry.address}`.toLowerCase()).toMatch(/drill/);
});

test('nothing typed finds nothing, and so does nonsense', () => {
  expect(find(entries, '  ')).toEqual([]);
  expect(find(entries, 'qqxzy')).toEqual([]);
});

test('a straight apostrophe finds a curly one', () => {
  expect(find(entries, "pyongyang's posture")[0]?.address).toBe('region/dprk/posture');
});

test('an address is read as it was written, with another scenario or without', () => {
  for (const address of [
    { entry: 'move/warn', scenario: null },
    { entry: 'region/dprk/posture', scenario: 'chicken' },
    { entry: '', scenario: null },
  ])
    expect(codexFrom(codexHash(address))).toEqual(address);
  expect(codexHash({ entry: 'move/warn', scenario: null })).toBe('#/codex=move/warn');
  expect(codexFrom('#codex=move/warn'), 'as it was once written').toEqual({ entry: 'move/warn', scenario: null });
  expect(codexFrom('#watch=1')).toBeNull();
});
