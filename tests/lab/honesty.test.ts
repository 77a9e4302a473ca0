import { expect, test } from 'vitest';
import {
  columnIds,
  crossedWorlds,
  deadlockOf,
  deadlockStudy,
  facing,
  gather,
  laboratoryFor,
  ownWorlds,
  steelmanCells,
  steelmanStudy,
  steelmen,
  tasksOf,
} from '#lab';
import { korea } from '../korea.ts';

const { scenario } = korea();
const ids = columnIds(scenario);
const laboratory = laboratoryFor(scenario);

const SEEDS = 1000;
const NO_TALKS = 0.6;

test(`two sides that both wait stay deadlocked: over ${SEEDS} paired seeds there are no talks in most games`, () => {
  // All pairings of those who wait, by their own declaration, and all worlds take turns over the seeds.
  const worlds = crossedWorlds(scenario);
  const seats = deadlockStudy(scenario, worlds, { games: 2, seed: '1' }).arms[0]?.seats ?? {};
  const study = { arms: [{ worldviews: worlds, seats }], games: SEEDS, seed: '1' };
  const rows = gather(
    study,
    [...tasksOf(study)].map((task) => laboratory(task)),
  );
  const { cells, pairings } = deadlockOf(scenario, study, ids, rows);
  expect(cells[0]?.noTalks.low).toBeGreaterThan(NO_TALKS);
  for (const { seats: who, noTalks } of pairings) expect([who, noTalks.mean >= NO_TALKS]).toEqual([who, true]);
});

/** Games of each agent in each world, until somebody calls a twentieth of them a success. */
const GAMES = 20;
const [party = ''] = facing(scenario);
/** Each school in its own world first: there one is soonest understood. */
const worlds = [
  ...new Set([...ownWorlds(scenario), ...crossedWorlds(scenario)].map((world) => JSON.stringify(world))),
].map((world) => JSON.parse(world) as { physics: string; tempers: string });

test.each(steelmen(party))('%s is no straw man: somewhere some yardstick calls it a success', (agent) => {
  const passes = worlds.some((world) => {
    const plan = { party, worlds: [world], games: GAMES, seed: '1' };
    const study = steelmanStudy(scenario, plan, [agent]);
    const rows = gather(
      study,
      [...tasksOf(study)].map((task) => laboratory(task)),
    );
    return steelmanCells(scenario, plan, ids, rows, [agent])[0]?.passes ?? false;
  });
  expect(passes).toBe(true);
});
