import { expect, test } from 'vitest';
import { Game, readScenario, schoolOf, tableStepper, viewOf } from '#engine';
import { edited, twoVillages } from '../../fixtures/two-villages.ts';

/** The villages at their talks, where more of an issue may ask for more than a little of it. */
function talking(needs: string): Game {
  const reading = readScenario(
    twoVillages({
      ...edited('world', 'plenty: { size: 3,', `plenty: { size: 3, needs: ${needs},`),
      ...edited('words', 'clause:\n', 'clause:\n  water: { plenty: Only in a wet year. }\n'),
    }),
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const { scenario } = reading;
  const worldview = schoolOf(Object.keys(scenario.worldviews)[0] ?? '');
  const game = new Game({ scenario, worldview, seed: '1', seats: {} }, tableStepper);
  game.world.stances[game.rules.index.regions.handle('upper/dialogue')] = 1;
  return game;
}

const canPromise = ({ world, rules }: Game) =>
  Object.fromEntries(
    viewOf(world, rules, 'lower')
      .clauses()
      .map((one) => [`${one.issue}/${one.level}`, one.canPromise]),
  );

test('a level with needs of its own can be promised only while they hold, and the lesser ones all the same', () => {
  expect(canPromise(talking('{ is: turn-within, from: 5 }'))).toMatchObject({
    'water/some': true,
    'water/plenty': false,
  });
  expect(canPromise(talking('{ is: turn-within, from: 1 }'))).toMatchObject({
    'water/some': true,
    'water/plenty': true,
  });
});

test('what a level needs has words, or is a fault', () => {
  const reading = readScenario(
    twoVillages(edited('world', 'plenty: { size: 3,', 'plenty: { size: 3, needs: { is: turn-within, from: 5 },')),
  );
  expect(reading.ok ? [] : reading.faults.map(({ code, params }) => [code, params['key']])).toEqual([
    ['missing-word', 'clause.water.plenty'],
  ]);
});
