import { expect, test } from 'vitest';
import { type BoxRestriction, type PrimBox, prim } from '#lab';
import { noise, planted } from './planted.ts';

const boxAt = (boxes: readonly PrimBox[], at = 0): PrimBox => {
  const box = boxes[at];
  if (box === undefined) throw new Error(`There is no box ${at}.`);
  return box;
};

function bounds({ restrictions }: PrimBox, id: string): BoxRestriction & { low?: number | null; high?: number | null } {
  const found = restrictions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The box does not restrict ${id}.`);
  return found;
}

test('a box that was planted in two of five inputs is found, with its bounds and nothing else', () => {
  const { inputs, worlds } = planted(1000, '1');
  const hits = worlds.map(({ at: [a = 0, b = 0] }) => a > 0.3 && a < 0.7 && b > 0.5);
  const box = boxAt(prim(inputs, hits, { seed: '1' }));
  expect(box.restrictions.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(bounds(box, 'a').low).toBeCloseTo(0.3, 1);
  expect(bounds(box, 'a').high).toBeCloseTo(0.7, 1);
  expect(bounds(box, 'b').low).toBeCloseTo(0.5, 1);
  expect(bounds(box, 'b').high).toBeNull();
  expect(box.coverage).toBeGreaterThan(0.9);
  expect(box.density).toBeGreaterThan(0.9);
  expect(box.unseen?.density).toBeGreaterThan(0.85);
  for (const { quasiP, stability } of box.restrictions) {
    expect(quasiP).toBeLessThan(1e-6);
    expect(stability).toBeGreaterThan(0.9);
  }
});

test('its figures are what one counts within the bounds', () => {
  const { inputs, worlds } = planted(600, '2');
  const hits = worlds.map(({ at: [a = 0, b = 0] }) => a + b > 1.2);
  const box = boxAt(prim(inputs, hits, { seed: '1' }));
  const isIn = worlds.map(({ at }) =>
    box.restrictions.every((one) => {
      const value = at[['a', 'b', 'c', 'd'].indexOf(one.id)] ?? NaN;
      return 'words' in one || (value >= (one.low ?? -Infinity) && value <= (one.high ?? Infinity));
    }),
  );
  const inside = isIn.filter(Boolean).length;
  const both = hits.filter((hit, world) => hit && isIn[world]).length;
  expect(box).toMatchObject({ worlds: inside, hits: both, density: both / inside, support: inside / 600 });
  expect(box.coverage).toBe(both / hits.filter(Boolean).length);
});

test('a word can be part of a box', () => {
  const { inputs, worlds } = planted(900, '3');
  const hits = worlds.map(({ at: [a = 0], school }) => school !== 'beta' && a < 0.4);
  const box = boxAt(prim(inputs, hits, { seed: '1' }));
  expect(bounds(box, 'school')).toMatchObject({ words: ['alpha', 'gamma'] });
  expect(bounds(box, 'a').high).toBeCloseTo(0.4, 1);
});

test('through noise the planted box is still found, and inputs that do nothing are left out', () => {
  const { inputs, worlds } = planted(1500, '4');
  const [often, seldom] = [noise(1500, 0.85, '5'), noise(1500, 0.1, '6')];
  const hits = worlds.map(({ at: [, , c = 0, d = 0] }, world) =>
    c > 0.6 && d < 0.5 ? often[world] === true : seldom[world] === true,
  );
  const box = boxAt(prim(inputs, hits, { seed: '1' }));
  expect(box.restrictions.filter(({ stability }) => stability > 0.9).map(({ id }) => id)).toEqual(['c', 'd']);
  expect(box.density).toBeGreaterThan(0.75);
});

test('the way goes from all worlds to few, ever denser, and restricts more and more', () => {
  const { inputs, worlds } = planted(800, '7');
  const { trajectory } = boxAt(
    prim(
      inputs,
      worlds.map(({ at: [a = 0, b = 0] }) => a > 0.6 && b > 0.6),
      { seed: '1' },
    ),
  );
  expect(trajectory[0]).toEqual({ restricted: 0, coverage: 1, density: expect.any(Number), support: 1 });
  for (const [at, box] of trajectory.entries()) {
    const before = trajectory[at - 1];
    if (before === undefined) continue;
    expect(box.support).toBeLessThan(before.support);
    expect(box.coverage).toBeLessThanOrEqual(before.coverage);
    expect(box.restricted).toBeGreaterThanOrEqual(before.restricted);
  }
  expect(trajectory.at(-1)?.density).toBeGreaterThan(0.95);
});

test('a second box is found among the worlds that the first left over', () => {
  const { inputs, worlds } = planted(2000, '8');
  const hits = worlds.map(({ at: [a = 0, b = 0] }) => (a < 0.45 && b < 0.6) || (a > 0.75 && b > 0.7));
  const boxes = prim(inputs, hits, { seed: '1', boxes: 2 });
  expect(bounds(boxAt(boxes, 0), 'a').high).toBeCloseTo(0.45, 1);
  expect(bounds(boxAt(boxes, 1), 'a').low).toBeCloseTo(0.75, 1);
  expect(boxAt(boxes, 0).coverage + boxAt(boxes, 1).coverage).toBeGreaterThan(0.9);
  expect(boxAt(boxes, 0).isStable).toBe(true);
});

test('where chance alone decides, no box stands up in worlds that it has not seen', () => {
  const { inputs } = planted(800, '9');
  for (const box of prim(inputs, noise(800, 0.3, '10'), { seed: '1', boxes: 1 })) {
    expect(box.unseen?.density).toBeLessThan(0.4);
    for (const { stability } of box.restrictions) expect(stability).toBeLessThan(1);
  }
});

test('where all worlds are alike there is no box', () => {
  const { inputs, worlds } = planted(50, '1');
  expect(
    prim(
      inputs,
      worlds.map(() => false),
      { seed: '1' },
    ),
  ).toEqual([]);
  expect(
    prim(
      inputs,
      worlds.map(() => true),
      { seed: '1' },
    ),
  ).toEqual([]);
  expect(
    prim(
      [],
      worlds.map((_, at) => at < 9),
      { seed: '1' },
    ),
  ).toEqual([]);
});

test('whole steps of a written list are peeled as one', () => {
  const numbers = Array.from({ length: 300 }, (_, at) => at % 3);
  const box = boxAt(
    prim(
      [{ id: 'steps', numbers }],
      numbers.map((one) => one === 1),
      { seed: '1' },
    ),
  );
  expect(bounds(box, 'steps')).toMatchObject({ low: 0.5, high: 1.5 });
  expect(box).toMatchObject({ coverage: 1, density: 1 });
});

test('the same seed gives the same boxes', () => {
  const { inputs, worlds } = planted(300, '1');
  const hits = worlds.map(({ at: [a = 0] }) => a > 0.5);
  expect(prim(inputs, hits, { seed: '4' })).toEqual(prim(inputs, hits, { seed: '4' }));
});

test('inputs of another length, without a number, or of one name are refused', () => {
  const hits = [true, false];
  expect(() => prim([{ id: 'a', numbers: [1] }], hits, { seed: '1' })).toThrow(/"a" has 1 values for 2 worlds/);
  expect(() => prim([{ id: 'a', numbers: [1, NaN] }], hits, { seed: '1' })).toThrow(/"a" holds something/);
  const twice = [
    { id: 'a', numbers: [1, 2] },
    { id: 'a', words: ['x', 'y'] },
  ];
  expect(() => prim(twice, hits, { seed: '1' })).toThrow(/the same name/);
});
