import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dealings, TACTICS, type Tactic } from '#strategies';

const tactic = (id: string): Tactic => {
  const found = TACTICS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no tactic ${id}.`);
  return found;
};

const dealings = (changes: Partial<Dealings>): Dealings => ({
  time: 0.5,
  received: [],
  asked: [],
  fair: () => 0.5,
  draw: () => 0.5,
  ...changes,
});
const demands = (id: string, changes: Partial<Dealings>): number => tactic(id).aspiration(dealings(changes));

const TIMES = Array.from({ length: 51 }, (_, step) => step / 50);
const BY_TIME = ['boulware', 'linear', 'conceder', 'opponent-modeller'];
const IN_KIND = ['relative-tit-for-tat', 'random-tit-for-tat', 'averaged-tit-for-tat', 'nice-tit-for-tat'];

test('every tactic has a name of its own and says where it comes from', () => {
  expect(TACTICS.map(({ id }) => id)).toEqual([...BY_TIME.slice(0, 3), ...IN_KIND, 'opponent-modeller']);
  expect(TACTICS.filter(({ source }) => !/\d{4}/.test(source))).toEqual([]);
});

test('whatever has happened, an aspiration is a share', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...TACTICS),
      fc.record({ time: part, received: fc.array(part), asked: fc.array(part), fair: part, draw: part }),
      ({ aspiration }, { fair, draw, ...seen }) => {
        const figure = aspiration({ ...seen, fair: () => fair, draw: () => draw });
        expect(figure).toBeGreaterThanOrEqual(0);
        expect(figure).toBeLessThanOrEqual(1);
      },
    ),
    { seed: 6 },
  );
});

test.each(BY_TIME)(
  '%s begins with everything, never asks for more than before, and would take anything at the end',
  (id) => {
    const course = TIMES.map((time) => demands(id, { time }));
    expect(course[0]).toBe(1);
    expect(course.at(-1)).toBe(0);
    for (const [step, figure] of course.entries()) expect(figure).toBeLessThanOrEqual(course[step - 1] ?? 1);
  },
);

test('boulware gives way late and conceder early, with the even way between them', () => {
  for (const time of TIMES.slice(1, -1)) {
    expect(demands('boulware', { time })).toBeGreaterThan(demands('linear', { time }));
    expect(demands('linear', { time })).toBeGreaterThan(demands('conceder', { time }));
  }
  expect(demands('boulware', { time: 0.5 })).toBeGreaterThan(0.9);
  expect(demands('conceder', { time: 0.5 })).toBeLessThan(0.1);
});

test.each(IN_KIND)('%s asks for everything before it has got anything, whatever the time', (id) => {
  for (const time of TIMES) expect(demands(id, { time })).toBe(1);
});

test('relative tit for tat gives way in the proportion in which it was given way to, and hardens where it was not', () => {
  expect(demands('relative-tit-for-tat', { received: [0.3, 0.4], asked: [0.8] })).toBeCloseTo(0.6);
  expect(demands('relative-tit-for-tat', { received: [0.4, 0.4], asked: [0.8] })).toBeCloseTo(0.8);
  expect(demands('relative-tit-for-tat', { received: [0.4, 0.3], asked: [0.6] })).toBeCloseTo(0.8);
  expect(demands('relative-tit-for-tat', { received: [0, 0.4], asked: [0.8] })).toBeCloseTo(0.8);
});

test('random tit for tat gives way by as much as it was given, but for a little chance', () => {
  const seen = { received: [0.3, 0.4], asked: [0.8] };
  expect(demands('random-tit-for-tat', { ...seen, draw: () => 0.5 })).toBeCloseTo(0.7);
  for (const drawn of [0, 0.2, 0.9, 0.999]) {
    const figure = demands('random-tit-for-tat', { ...seen, draw: () => drawn });
    expect(Math.abs(figure - 0.7)).toBeLessThanOrEqual(0.05 + 1e-9);
  }
});

test('averaged tit for tat looks back over three movements, so that one step back does not harden it', () => {
  const seen = { received: [0.1, 0.3, 0.5, 0.6, 0.5], asked: [0.9] };
  expect(demands('averaged-tit-for-tat', seen)).toBeCloseTo(0.9 * (0.3 / 0.5));
  expect(demands('relative-tit-for-tat', seen)).toBeGreaterThan(0.9);
});

test('nice tit for tat goes as far to the fair text as the other side has come, and forgives a step back', () => {
  const fair = () => 0.6;
  expect(demands('nice-tit-for-tat', { received: [0.2], fair })).toBeCloseTo(1);
  expect(demands('nice-tit-for-tat', { received: [0.2, 0.4], fair })).toBeCloseTo(0.8);
  expect(demands('nice-tit-for-tat', { received: [0.2, 0.4, 0.3], fair })).toBeCloseTo(0.8);
  expect(demands('nice-tit-for-tat', { received: [0.2, 0.9], fair })).toBeCloseTo(0.6);
});
