import { expect, test } from 'vitest';
import { type Arm, boxStudy, type Duel, ownWorlds, tasksOf } from '#lab';
import { dilemma } from '../../classics.ts';

const scenario = dilemma();
const [world = { physics: '', tempers: '' }] = ownWorlds(scenario);
const arm = (hill: string): Arm => ({ worldviews: [world], seats: { hill: [hill], harbour: ['grim'] } });
const duel: Duel = {
  pairs: [
    { first: arm('tit-for-tat'), second: arm('always-defect') },
    { first: arm('always-cooperate'), second: arm('always-defect') },
  ],
  games: 50,
  seed: '7',
};

/** Parameters and seeds of every arm's games, however the study is cut. */
const played = (least: number) =>
  [...tasksOf(boxStudy(scenario, duel, { points: 5, games: 3 }), least)].map((task) => ({
    place: task.place,
    parameters: JSON.stringify(task.arm.parameters),
    lucks: Array.from({ length: task.games }, (_, game) => Number(task.seed) + task.from + game),
  }));

test('every point of a box is on lucks of its own, and both settings of every pair on the same', () => {
  const arms = played(3);
  expect(arms).toHaveLength(2 * 5 * 2);
  for (const { place, lucks } of arms) {
    const point = Math.floor(place / 2) % 5;
    expect(lucks).toEqual([0, 1, 2].map((game) => 7 + point * 3 + game));
  }
  const byLuck = new Map(arms.map(({ lucks, parameters }) => [lucks[0], parameters]));
  for (const { lucks, parameters } of arms) expect(byLuck.get(lucks[0])).toBe(parameters);
  expect(byLuck.size).toBe(5);
});

test('into which tasks a box is cut changes no luck', () => {
  const lucks = (least: number): readonly string[] =>
    played(least)
      .flatMap(({ place, lucks: own }) => own.map((luck) => `${place} ${luck}`))
      .toSorted();
  expect(lucks(1)).toEqual(lucks(3));
});
