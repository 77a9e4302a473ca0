import { expect, test } from 'vitest';
import { type ResolvedScenario, spanOfTurn } from '#engine';
import {
  joinedTables,
  laboratoryFor,
  lastingFor,
  numbersOf,
  type Plan,
  playedRow,
  type RowTable,
  rowCount,
  wordsOf,
} from '#lab';
import { dilemma } from '../../classics.ts';
import { korea } from '../../korea.ts';
import { dilemmaPlan } from './plan.ts';

const scenario = dilemma();
const laboratory = laboratoryFor(scenario);

const rowsIn = (plan: Plan, at: readonly number[]): RowTable => {
  const edges = [0, ...at, rowCount(plan)];
  return joinedTables(
    edges.slice(1).map((end, place) => {
      const from = edges[place] ?? 0;
      return laboratory({ kind: 'rows', plan, from, count: end - from }).table;
    }),
  );
};

test('however a plan is cut into ranges, its rows are the same', () => {
  const plan = dilemmaPlan({ parameters: { temptation: { range: [3, 5] } }, design: { kind: 'sobol', points: 4 } });
  const whole = rowsIn(plan, []);
  expect(whole.length).toBe(48);
  expect(rowsIn(plan, [1, 7, 8, 31])).toEqual(whole);
  expect(rowsIn(plan, [24])).toEqual(whole);
});

/** Every row, told by its game played with a full record. */
function expectGames(plan: Plan, of: ResolvedScenario, table: RowTable): void {
  for (let row = 0; row < table.length; row += 1) {
    const game = playedRow(plan, of, row);
    const { fingerprints, worldview, off } = game.replay();
    expect(wordsOf(table, 'fingerprint')[row]).toBe(fingerprints.at(-1));
    expect(wordsOf(table, 'ending')[row]).toBe(game.rules.endings[game.world.ending]?.ending);
    expect(wordsOf(table, 'seed')[row]).toBe(game.setup.seed);
    expect([wordsOf(table, 'physics')[row], wordsOf(table, 'tempers')[row]]).toEqual(Object.values(worldview));
    expect(wordsOf(table, 'off')[row]).toBe(off.join(' '));
    expect(numbersOf(table, 'turns/played')[row]).toBe(game.world.turn);
    expect(numbersOf(table, 'turns')[row]).toBe(game.rules.scenario.turns);
    for (const [party, seat] of Object.entries(game.setup.seats))
      expect('strategy' in seat ? seat.strategy : null).toBe(wordsOf(table, `seat/${party}`)[row]);
  }
}

test('a row is what the whole record of its game says, with parameters, rules off and another horizon', () => {
  const plan = dilemmaPlan({
    off: [[], ['it-may-stop-here']],
    turns: [4, 10],
    parameters: { temptation: { values: [4, 5] }, continuation: { values: [0.9] } },
    games: 2,
  });
  const table = rowsIn(plan, []);
  expectGames(plan, scenario, table);
  expect(new Set(wordsOf(table, 'fingerprint')).size).toBeGreaterThan(8);
});

test('a row of a sample is played on the luck of that sample, as its game tells', () => {
  const plan = dilemmaPlan({ parameters: { temptation: { range: [3, 5] } }, design: { kind: 'sobol', points: 4 } });
  const table = rowsIn(plan, []);
  expectGames(plan, scenario, table);
  expect(wordsOf(table, 'seed').slice(0, 12)).toEqual(Array.from({ length: 12 }, (_, luck) => String(7 + luck)));
});

test('the rows of the world that people play are such games too', () => {
  const { scenario: world } = korea();
  const plan: Plan = {
    ...dilemmaPlan(),
    scenario: world.scenario,
    seats: { us: ['small-steps@own-side/4/inside-talks'] },
    worldviews: [{ physics: 'realist', tempers: 'engager' }],
    turns: [3],
    parameters: { 'arsenal-growth': { range: [0.2, 0.4] } },
    games: 1,
    measures: ['turns/played', 'holds/first-phase-kept'],
  };
  const { table, faults } = laboratoryFor(world)({ kind: 'rows', plan, from: 0, count: rowCount(plan) });
  expect(faults).toEqual([]);
  expect([...numbersOf(table, 'parameter/arsenal-growth')]).toEqual([0.2, 0.4]);
  expectGames(plan, world, table);
});

test('a longer game ends after its own last turn, and a shorter one too', () => {
  for (const turns of [5, 10, 30]) {
    const laid = lastingFor(scenario, turns);
    expect([laid.turns, spanOfTurn(laid, turns).to]).toEqual([turns, laid.ends]);
    expect(laid).toBe(lastingFor(scenario, turns));
  }
  expect(lastingFor(scenario, 30).ends).toBe('2030-01-30');
  expect(lastingFor(scenario)).toBe(scenario);
  expect(() => lastingFor(scenario, 0)).toThrow(/0 turns/);
});

test('a game that throws has a row without ending and measures, and is told as a fault', () => {
  const plan = dilemmaPlan({ seats: { hill: ['grim'], harbour: ['grim'] }, games: 2 });
  const broken = laboratoryFor(scenario, (_, party) => ({
    id: 'broken',
    party,
    stands: null,
    version: 1,
    source: 'judgement',
    decide() {
      throw new Error('The pen broke.');
    },
  }));
  const { table, faults } = broken({ kind: 'rows', plan, from: 0, count: 2 });
  expect(faults.map(({ row, kind, what }) => [row, kind, what])).toEqual([
    [0, 'exception', 'The pen broke.'],
    [1, 'exception', 'The pen broke.'],
  ]);
  expect(wordsOf(table, 'ending')).toEqual(['', '']);
  expect([...numbersOf(table, 'measure/hill-points')]).toEqual([Number.NaN, Number.NaN]);
});

test('a plan that names a measure or a rule that the scenario has not is a broken promise', () => {
  const play = (changes: Partial<Plan>) => () =>
    laboratory({ kind: 'rows', plan: dilemmaPlan(changes), from: 0, count: 1 });
  expect(play({ measures: ['measure/gold'] })).toThrow(/no measure "measure\/gold"/);
  expect(play({ off: [['gravity']] })).toThrow(/no rule "gravity"/);
});
