import { expect, test } from 'vitest';
import { debriefOf, Game, tableStepper } from '#engine';
import { type Arm, columnIds, crossedWorlds, dealOf, gather, laboratoryFor, type Study, seedOf, tasksOf } from '#lab';
import { agentFor, playAgents, seatedBy } from '#strategies';
import { korea } from '../korea.ts';
import { everySeat } from './every-seat.ts';

const { scenario } = korea();
const laboratory = laboratoryFor(scenario);
const worlds = crossedWorlds(scenario);
const seats = everySeat(scenario, { us: ['small-steps', 'north-first'], rok: ['broker', 'in-step'] });
const arm: Arm = { worldviews: worlds, seats };
const study: Study = {
  arms: [arm, { ...arm, seats: { ...seats, us: ['skip'] } }],
  games: 9,
  seed: '18446744073709551612',
};

const rowsIn = (least: number) =>
  gather(
    study,
    [...tasksOf(study, least)].map((task) => laboratory(task)),
  );

test('however a study is cut and in whatever order it arrives, the rows are the same', () => {
  const whole = rowsIn(9);
  expect(rowsIn(2)).toEqual(whole);
  const backwards = [...tasksOf(study, 4)].toReversed().map((task) => laboratory(task));
  expect(gather(study, backwards)).toEqual(whole);
  expect(whole.map((rows) => rows.length)).toEqual([9, 9]);
});

test('a study that lacks a game has no rows', () => {
  const [first] = [...tasksOf(study, 4)].map((task) => laboratory(task));
  expect(() => gather(study, first === undefined ? [] : [first])).toThrow(/missing/);
});

test('a game that went wrong stops a study with its place', () => {
  const faults = [{ game: 3, kind: 'exception', turn: 2, what: 'The cat sat on the button.' }] as const;
  const broken = { kind: 'play', place: 1, from: 0, rows: [], faults } as const;
  expect(() => gather(study, [broken])).toThrow(/Game 3 of arm 1 .* turn 2: exception, The cat/);
});

test('seats and worlds take turns until every combination has come up equally often', () => {
  const deals = Array.from({ length: 4 * worlds.length }, (_, game) => JSON.stringify(dealOf(arm, game)));
  expect(new Set(deals).size).toBe(4 * worlds.length);
  expect(JSON.stringify(dealOf(arm, 4 * worlds.length))).toBe(deals[0]);
});

test('seeds count up, and begin again after the largest', () => {
  expect(['7', '18446744073709551615'].map((seed) => seedOf(seed, 1))).toEqual(['8', '0']);
});

test('a row is what the debrief of the same game says', () => {
  const ids = columnIds(scenario);
  const [rows = []] = gather({ ...study, arms: [arm] }, [
    laboratory({ kind: 'play', place: 0, arm, seed: study.seed, from: 0, games: 9 }),
  ]);
  for (const [number, row] of rows.entries()) {
    const { worldview, seats: named } = dealOf(arm, number);
    const agents = Object.fromEntries(Object.entries(named).map(([party, id]) => [party, agentFor(party, id)]));
    const seed = seedOf(study.seed, number);
    const game = new Game({ scenario, worldview, seed, seats: seatedBy(agents) }, tableStepper);
    playAgents(game, agents, seed);
    const debrief = debriefOf(game);
    const read = Object.fromEntries(ids.map((id, place) => [id, row[place]]));
    for (const [id, value] of Object.entries(debrief.measures)) expect(read[`measure/${id}`]).toBe(value);
    for (const { party, score } of debrief.cards) expect(read[`score/${party}`]).toBe(score);
    for (const { worldview: school, success, score } of debrief.readings)
      expect([read[`yardstick/${school}`], read[`yardstick-score/${school}`]]).toEqual([success ? 1 : 0, score]);
    expect(read[`ending/${debrief.ending}`]).toBe(1);
    const talks = game.facts.filter(({ kind }) => game.rules.index.facts.id(kind) === 'offer-tabled').length;
    expect(read['told/offer-tabled']).toBe(talks);
    expect(read['talks/ever']).toBe(read['talks/turns'] === 0 ? 0 : 1);
    expect(read['measure/in-talks']).toBeLessThanOrEqual(read['talks/ever'] ?? 0);
  }
});
