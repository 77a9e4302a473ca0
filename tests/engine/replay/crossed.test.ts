import { expect, test } from 'vitest';
import {
  bindRules,
  drawWorldview,
  Game,
  parametersOf,
  readReplay,
  schoolOf,
  tableStepper,
  UNKNOWN,
  verifyReplay,
  worldviewOf,
} from '#engine';
import { playRandomly } from '../play/random-seat.ts';
import { villages } from '../play/villages.ts';

const scenario = villages();
const SEEDS = Array.from({ length: 200 }, (_, number) => String(number));
const crossed = { physics: 'doubtful', tempers: 'hopeful' };

test('physics give the parameters, tempers the shares, each from its own file', () => {
  const rules = bindRules(scenario, crossed);
  expect(rules.worldview).toEqual(crossed);
  expect(rules.parameters).toEqual(parametersOf(scenario, 'doubtful'));
  expect(rules.tempers).toEqual(bindRules(scenario, schoolOf('hopeful')).tempers);
  expect(rules.tempers).not.toEqual(bindRules(scenario, schoolOf('doubtful')).tempers);
  expect(() => bindRules(scenario, { physics: 'doubtful', tempers: 'nobody' })).toThrow('nobody');
  expect(() => bindRules(scenario, { physics: 'nobody', tempers: 'doubtful' })).toThrow('nobody');
});

test('a seed draws each half for itself: every crossing comes up, about as often as any other', () => {
  const counts = new Map<string, number>();
  for (const seed of SEEDS) {
    const { physics, tempers } = drawWorldview(scenario, seed);
    counts.set(`${physics} ${tempers}`, (counts.get(`${physics} ${tempers}`) ?? 0) + 1);
  }
  expect(counts.size).toBe(4);
  // Four crossings in 200 draws: fewer than 30 of one comes up less than once in a thousand such tests.
  for (const count of counts.values()) expect(count).toBeGreaterThan(30);
});

test('a half that is stated holds, and leaves the other as the seed draws it', () => {
  for (const seed of SEEDS.slice(0, 20)) {
    const drawn = drawWorldview(scenario, seed);
    expect(worldviewOf(scenario, seed, schoolOf(UNKNOWN))).toEqual(drawn);
    expect(worldviewOf(scenario, seed, { physics: 'hopeful', tempers: UNKNOWN })).toEqual({
      physics: 'hopeful',
      tempers: drawn.tempers,
    });
    expect(worldviewOf(scenario, seed, crossed)).toEqual(crossed);
  }
});

function record(): Record<string, unknown> {
  const game = new Game({ scenario, worldview: crossed, seed: '12', seats: {} }, tableStepper);
  playRandomly(game, '12');
  return JSON.parse(JSON.stringify(game.replay())) as Record<string, unknown>;
}

test('a replay keeps both halves and is played again in the same crossing', () => {
  const read = readReplay(JSON.stringify(record()));
  if (!read.ok) throw new Error(read.problem);
  expect(read.replay).toMatchObject({ worldview: crossed, off: [] });
  expect(verifyReplay(scenario, read.replay, tableStepper).is).toBe('equal');
  const other = { ...read.replay, worldview: { physics: 'doubtful', tempers: 'nobody' } };
  expect(verifyReplay(scenario, other, tableStepper)).toEqual({ is: 'other-rules', because: 'worldview' });
});

test('a replay from before the crossing names one school, and is read as both of its halves with nothing off', () => {
  const { off: _off, ...old } = { ...record(), format: 1, worldview: 'hopeful' } as Record<string, unknown>;
  const read = readReplay(JSON.stringify(old));
  if (!read.ok) throw new Error(read.problem);
  expect(read.replay).toMatchObject({ worldview: schoolOf('hopeful'), off: [] });
});
