import { expect, test } from 'vitest';
import { type DialSettings, Game, tableStepper } from '#engine';
import { agentNamed, crossedWorlds, layBoard, playout } from '#lab';
import { type Agents, agentFor, playAgents, seatedBy } from '#strategies';
import { CELLS, cellName } from '../../src/lab/agents/cells.ts';
import { korea } from '../korea.ts';

const { scenario } = korea();
const [worldview = { physics: '', tempers: '' }] = crossedWorlds(scenario);

/** Games of an agent of Washington against those who sit opposite by default. */
const playedBy = (name: string, games: number): readonly Game[] =>
  Array.from({ length: games }, (_, number) => {
    const rest = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, agentFor(party)]));
    const agents: Agents = { ...rest, us: agentNamed(scenario, 'us', name) };
    const seed = String(number + 1);
    const game = new Game({ scenario, worldview, seed, seats: seatedBy(agents) }, tableStepper);
    playAgents(game, agents, seed);
    return game;
  });

/** What Washington put on the table, and what it countered with. */
const dialsOf = (games: readonly Game[]): readonly DialSettings[] =>
  games.flatMap(({ decisions }) =>
    decisions.flatMap(({ by }): readonly DialSettings[] => {
      const own = by['us'];
      if (own?.kind === 'moves') return own.table?.act === 'table' ? [own.table] : [];
      return (own?.answers ?? []).flatMap((answer) => (answer.answer === 'counter' ? [answer] : []));
    }),
  );

test('there is a cell for every opener, grain and gate that somebody can stand for', () => {
  expect(CELLS).toHaveLength(18);
  expect(new Set(CELLS.map(cellName)).size).toBe(18);
});

test.each(CELLS.map((cell) => [cellName(cell), cell] as const))(
  '%s lays down its own dials and no others',
  (name, cell) => {
    const openers = { 'own-side': 'first-side', 'other-side': 'second-side', together: 'together' } as const;
    const dials = dialsOf(playedBy(name, 3));
    expect(dials.length).toBeGreaterThan(0);
    // Washington sits on the first side of every package that it has a part in.
    for (const { grain, gate } of dials) expect([grain, gate]).toEqual([cell.grain, cell.gate]);
    const opener = openers[cell.opener as keyof typeof openers];
    expect(dials.filter((one) => one.opener === opener)).toHaveLength(dials.length);
  },
);

test('a strategy can be held to a cell, and keeps its own line', () => {
  const held = agentNamed(scenario, 'us', 'north-first@other-side/1/inside-talks');
  expect(held).toMatchObject({
    id: 'north-first@other-side/1/inside-talks',
    stands: { opener: 'other-side', grain: 1 },
  });
  expect(dialsOf(playedBy(held.id, 2)).every(({ grain }) => grain === 1)).toBe(true);
});

test('cells propose nothing that is refused, in any world', () => {
  for (const [place, ground] of crossedWorlds(scenario).entries()) {
    const board = layBoard(scenario, { worldview: ground });
    const name = cellName(CELLS[place % CELLS.length] ?? { opener: 'together', grain: 1, gate: 'before-talks' });
    const rest = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, agentFor(party)]));
    expect(playout(board, { ...rest, us: agentNamed(scenario, 'us', name) }, String(place)).faults).toEqual([]);
  }
});

test('who skips does nothing, and answers nothing', () => {
  for (const { decisions } of playedBy('skip', 2))
    for (const { by } of decisions)
      expect(by['us'] ?? { moves: [] }).toMatchObject(by['us']?.kind === 'answers' ? { answers: [] } : { moves: [] });
});

test('a strategy sits down at the strength that is asked for', () => {
  expect(agentNamed(scenario, 'us', 'small-steps+hasty')).toMatchObject({ party: 'us', strength: 'hasty' });
  expect(() => agentNamed(scenario, 'us', 'small-steps+brilliant')).toThrow(/no strategy/);
});

test('a name that nobody answers to is a clear sentence', () => {
  expect(() => agentNamed(scenario, 'us', 'own-side/3/inside-talks')).toThrow(/no strategy/);
});
