import { expect, test } from 'vitest';
import { STRATEGIES } from '#strategies';
import type { Agent } from '../../src/strategies/agent.ts';
import { PARTIES, summer } from './table.ts';

const agents = STRATEGIES.filter((strategy): strategy is Agent => 'line' in strategy);
const choices = new Set(
  Object.entries(summer.moves).flatMap(([move, { options }]) => [
    move,
    ...Object.keys(options ?? {}).map((option) => `${move}:${option}`),
  ]),
);
const positions = new Set(
  Object.entries(summer.slots).flatMap(([slot, data]) => Object.keys(data.positions).map((id) => `${slot}/${id}`)),
);

test.each(agents.map((agent) => [`${agent.party}: ${agent.id}`, agent] as const))(
  '%s names only moves, keys, orders and packages that the world has',
  (_name, { line }) => {
    const isStrange = (known: { has(id: string): boolean }) => (id: string) => !known.has(id);
    expect(line.moves.flatMap((table) => Object.keys(table)).filter(isStrange(choices))).toEqual([]);
    expect(Object.keys(line.keys).filter(isStrange(positions))).toEqual([]);
    expect(Object.keys(line.orders).filter((id) => summer.reflexes[id]?.party !== line.party)).toEqual([]);
    expect(Object.keys(line.packages).filter((id) => summer.packages[id] === undefined)).toEqual([]);
  },
);

test('every party of the scenario has a default and at least one strategy beside it', () => {
  expect(PARTIES.toSorted()).toEqual(Object.keys(summer.parties).toSorted());
  for (const party of PARTIES) {
    const ids = STRATEGIES.filter((strategy) => strategy.party === party).map(({ id }) => id);
    expect(ids[0]).toBe('tempered');
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('every strategy says where it comes from', () => {
  expect(STRATEGIES.filter(({ source, version }) => source.length < 8 || version < 1)).toEqual([]);
});
