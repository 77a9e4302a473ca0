import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { numbersOf, type Plan } from '#lab';
import { playedPlans } from '../../src/cli/explanation/play-plans.ts';
import { openScenario } from '../../src/cli/library.ts';
import { listening } from './run-command.ts';

const opened = openScenario('chicken');
const data = mkdtempSync(join(tmpdir(), 'explanation-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const plan: Plan = {
  plan: 'who-gives-way',
  scenario: opened.scenario.scenario,
  question: 'Who?',
  expectation: 'Somebody.',
  overturnedBy: 'Nobody.',
  seats: { hill: ['tit-for-tat', 'grim'] },
  worldviews: [{ physics: 'mixed-company', tempers: 'mixed-company' }],
  off: [[]],
  turns: [],
  parameters: {},
  design: { kind: 'factorial' },
  games: 3,
  seed: '1',
  measures: ['talks/turns'],
};
const longer: Plan = { ...plan, plan: 'who-gives-way-later', turns: [12] };

test('what was played is kept: the same plans again play nothing, and more of them only what is new', async () => {
  const played = async (plans: readonly Plan[]) => {
    const { voice, ran } = listening();
    const tables = await playedPlans(plans, opened, { data, workers: '1' }, voice);
    return { tables, err: ran().err };
  };
  const first = await played([plan]);
  expect(first.err).toContain('6 pieces of work');
  const again = await played([plan, longer]);
  expect(again.err).toContain('6 pieces of work');
  const third = await played([plan, longer]);
  expect(third.err).toContain('0 pieces of work');
  expect(third.tables).toEqual(again.tables);
  expect(third.tables?.map((table) => [...numbersOf(table, 'turns')])).toEqual([Array(6).fill(10), Array(6).fill(12)]);
  expect(readdirSync(data)).toHaveLength(2);
});

test('a plan that changes has rows of its own, and never meets those of another', async () => {
  const { voice } = listening();
  const tables = await playedPlans([{ ...plan, games: 2 }], opened, { data, workers: '1' }, voice);
  expect(tables?.[0]?.length).toBe(4);
  expect(readdirSync(data)).toHaveLength(3);
});
