import { expect, test } from 'vitest';
import { agentFor, negotiatorFor, SEATS, STRATEGIES, seatsFor, strategiesFor, TACTICS } from '#strategies';
import { PARTIES } from './table.ts';

const idsIn = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const tactics = idsIn(TACTICS);

test.each(PARTIES)('every tactic can be named for the chair of %s, Beijing among them', (party) => {
  const ids = idsIn(seatsFor(party));
  expect(tactics.length).toBe(8);
  expect(ids.filter((id) => tactics.includes(id)).toSorted()).toEqual(tactics.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toBe('tempered');
  for (const tactic of TACTICS) {
    const { id, source, stands } = agentFor(party, tactic.id);
    expect([id, source, stands]).toEqual([tactic.id, tactic.source, null]);
  }
});

test('studies take whom they took before, in the same order: whoever else can be named comes after them', () => {
  expect(SEATS.slice(0, STRATEGIES.length)).toEqual(STRATEGIES);
  const haggling = (party: string): readonly string[] =>
    idsIn(strategiesFor(party)).filter((id) => tactics.includes(id));
  const four = ['boulware', 'conceder', 'relative-tit-for-tat', 'opponent-modeller'];
  expect(['us', 'rok', 'dprk'].map(haggling)).toEqual([four, four, four]);
  expect(idsIn(strategiesFor('china'))).toEqual(['tempered', 'parallel-tracks', 'buffer']);
});

test('who sits at no table haggles by no tactic', () => {
  const [tactic] = TACTICS;
  if (tactic === undefined) throw new Error('There are no tactics.');
  expect(idsIn(seatsFor('one')).filter((id) => tactics.includes(id))).toEqual([]);
  expect(() => negotiatorFor('one', tactic)).toThrow('no table');
});
