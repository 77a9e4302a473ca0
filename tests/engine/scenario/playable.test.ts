import { expect, test } from 'vitest';
import {
  bindRules,
  type Decision,
  luckOf,
  openWorld,
  passing,
  pendingAsks,
  playTurn,
  readScenario,
  schoolOf,
  tableStepper,
} from '../../../src/engine/index.ts';
import { twoVillages } from '../../fixtures/two-villages.ts';

test('what the reader accepts can be bound, opened and played to its end', () => {
  const reading = readScenario(twoVillages());
  if (!reading.ok) throw new Error('The fixture has faults.');
  const rules = bindRules(reading.scenario, schoolOf('hopeful'));
  const referee = { rules, luck: luckOf('7', 'world'), stepper: tableStepper(rules) };
  const world = openWorld(referee);
  for (let asked = 0; world.ending < 0 && asked < 100; asked++) {
    const decisions = pendingAsks(world, rules).map(({ party, kind }): [string, Decision] => [
      party,
      kind === 'moves' ? passing : { kind: 'answers', answers: [] },
    ]);
    playTurn(world, new Map(decisions), referee);
  }
  expect(world.turn).toBe(4);
  expect(world.ending).toBeGreaterThanOrEqual(0);
});
