import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { scenarioFile, worldFile, worldviewFile } from '../../src/engine/scenario/shape/files.ts';

const folder = new URL('../../scenarios/korea/', import.meta.url);
const dataOf = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'), { maxAliasCount: 20 });

/** What is wrong with a file, one line each; empty where its shape is right. */
function mistakes(shape: z.ZodType, data: unknown): readonly string[] {
  const read = shape.safeParse(data);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const worldviews = readdirSync(new URL('worldviews/', folder));
const world = worldFile.parse(dataOf('world.yaml'));
const scenario = scenarioFile.parse(dataOf('hotline-summer-2021.yaml'));

test('the Korean scenario has the shape of a scenario, and extends the Korean world', () => {
  expect(mistakes(scenarioFile, dataOf('hotline-summer-2021.yaml'))).toEqual([]);
  expect(scenario.extends).toBe(world.world);
});

test('the Korean world has the shape of a world', () => {
  expect(mistakes(worldFile, dataOf('world.yaml'))).toEqual([]);
});

test.each(worldviews)('the worldview %s has the shape of a worldview, within the ranges of the parameters', (name) => {
  const data = dataOf(`worldviews/${name}`);
  expect(mistakes(worldviewFile, data)).toEqual([]);
  for (const [id, { value }] of Object.entries(worldviewFile.parse(data).physics)) {
    const [low, high] = world.parameters[id]?.range ?? [Number.NaN, Number.NaN];
    expect([id, value >= low && value <= high]).toEqual([id, true]);
  }
});

test('four schools hold a view of the same parameters', () => {
  const held = worldviews.map((name) => Object.keys(worldviewFile.parse(dataOf(`worldviews/${name}`)).physics));
  expect(held).toHaveLength(4);
  for (const ids of held) expect(ids).toEqual(held[0]);
});

test('the temper shares of each party sum to 1 in each worldview', () => {
  for (const name of worldviews)
    for (const [party, { shares }] of Object.entries(worldviewFile.parse(dataOf(`worldviews/${name}`)).tempers)) {
      expect(Object.keys(shares)).toEqual(world.parties[party]?.tempers);
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
});

test('the aims of each seat weigh 100 together, and each seat has two lines that it must not cross', () => {
  for (const { aims, lines } of Object.values(world.aims)) {
    expect(aims.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(lines).toHaveLength(2);
  }
});

test('the books open with six points owed to the North by its own prices, and one to Washington by its own', () => {
  const owed = (party: string): number =>
    scenario.ledger.reduce((sum, { giver, prices }) => sum + (giver === party ? 1 : -1) * (prices[party] ?? 0), 0);
  expect([owed('dprk'), owed('us')]).toEqual([6, 1]);
});

test('each chair has at least eight moves, and something to open with and to press with', () => {
  for (const party of scenario.playable) {
    const hand = Object.values(world.moves).filter(({ by }) => by.includes(party));
    expect(hand.length).toBeGreaterThanOrEqual(8);
    expect(new Set(hand.map(({ group }) => group)).size).toBeGreaterThanOrEqual(3);
  }
});

test('the eight endings stand in order, and the last has no condition', () => {
  expect(world.endings).toHaveLength(8);
  expect(world.endings.map(({ when }) => when === undefined)).toEqual([...Array<boolean>(7).fill(false), true]);
});
