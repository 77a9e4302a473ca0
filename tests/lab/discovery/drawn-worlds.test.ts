import { expect, test } from 'vitest';
import { drawnWorlds, type Worlds } from '#lab';

/** Worlds whose outcome is their place, and so are their inputs. */
const worldsOf = (length: number): Worlds => ({
  inputs: [
    { id: 'place', numbers: Float64Array.from({ length }, (_, place) => place) },
    { id: 'word', words: Array.from({ length }, (_, place) => String(place)) },
  ],
  outcomes: Float64Array.from({ length }, (_, place) => place),
  missing: 3,
});

test('worlds that are few enough are left as they are', () => {
  const few = worldsOf(100);
  expect(drawnWorlds(few, 100)).toBe(few);
});

test('of a million worlds exactly as many are drawn as are wanted, evenly and in their order, each with its own inputs', () => {
  const { inputs, outcomes, missing } = drawnWorlds(worldsOf(1_000_000), 5000);
  expect([outcomes.length, missing]).toEqual([5000, 3]);
  expect(outcomes).toEqual(outcomes.toSorted());
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const inTenth = outcomes.filter((place) => Math.floor(place / 100_000) === tenth).length;
    expect(Math.abs(inTenth - 500)).toBeLessThan(5 * Math.sqrt(500));
  }
  const [place, word] = inputs;
  expect(place).toEqual({ id: 'place', numbers: outcomes });
  expect(word).toEqual({ id: 'word', words: Array.from(outcomes, String) });
});
