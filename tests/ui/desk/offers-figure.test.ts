import { describe, expect, test } from 'vitest';
import {
  overlaps,
  placeLabels,
  sampled,
  spanOf,
  spreadHeights,
  stations,
  textMarks,
  theoryMarks,
  ticksOf,
} from '../../../src/ui/desk/debrief/offers-figure.ts';
import type { OfferOnPath, TablePath } from '../../../src/ui/verdict/offers.worker.ts';

const offer = (number: number, utilities: readonly number[], fate: OfferOnPath['fate'] = 'refused'): OfferOnPath => ({
  offer: number,
  turn: number,
  from: 'us',
  package: 'calm',
  isOwnText: false,
  counters: null,
  fate,
  utilities,
});
const point = (utilities: readonly number[]) => ({ outcome: {}, utilities });

const table: TablePath = {
  parties: ['us', 'dprk'],
  offers: [offer(1, [1, 4]), offer(2, [3, 2]), offer(3, [3, 2]), offer(4, [1, 4], 'accepted')],
  measures: {
    outcomes: 9,
    frontier: [
      [9, -4],
      [5, 3],
      [2, 6],
    ],
    nash: { ...point([5, 3]), product: 15 },
    kalai: { ...point([5, 3]), leastGain: 3 },
    kalaiSmorodinsky: { ...point([2, 6]), leastShare: 0.4 },
    welfare: { ...point([2, 6]), sum: 8 },
    opposition: 0.4,
  },
  judged: null,
};

describe('the figure of the offers', () => {
  test('offers of one worth stand on one mark, which is signed where any of them was', () => {
    const marks = textMarks(table);
    expect(marks.map(({ number, offers, isSigned }) => [number, offers.length, isSigned])).toEqual([
      [1, 2, true],
      [2, 2, false],
    ]);
  });

  test('the way goes from offer to offer, back where one comes again, and nowhere where it stays', () => {
    expect(stations(textMarks(table), table).map(({ number }) => number)).toEqual([1, 2, 1]);
  });

  test('theories that choose alike share a mark', () => {
    expect(theoryMarks(table).map(({ theories }) => theories)).toEqual([
      ['nash', 'kalai'],
      ['kalaiSmorodinsky', 'welfare'],
    ]);
  });

  test('the axes hold walking away, the offers and what nobody would be worse off with, and no more', () => {
    expect(spanOf(0, table)).toEqual([-1, 6]);
    expect(spanOf(1, table)).toEqual([-1, 7]);
    expect(ticksOf([-1, 6])).toEqual([0, 2, 4, 6]);
    expect(ticksOf([-7, 12])).toEqual([-5, 0, 5, 10]);
  });

  test('no label of twelve crowded points covers a point or another label', () => {
    const points = Array.from({ length: 12 }, (_, at) => ({
      x: 120 + (at % 4) * 22,
      y: 120 + Math.floor(at / 4) * 40,
      width: 16,
      height: 16,
    }));
    const labels = points.map((at) => ({ ...at, width: 10, height: 15 }));
    const placed = placeLabels(labels, points, { x: 180, y: 160, width: 360, height: 320 });
    const covers = placed.flatMap((label, at) =>
      [...points, ...placed.slice(0, at)].filter((box) => overlaps(label, box)),
    );
    expect(covers).toEqual([]);
  });

  test('heights that crowd move apart, in their order and within the frame', () => {
    const spread = spreadHeights([290, 100, 104, 102, 295], 15, [0, 300]);
    const order = spread.toSorted((one, other) => one - other);
    for (const [at, height] of order.slice(1).entries()) expect(height - (order[at] ?? 0)).toBeGreaterThanOrEqual(15);
    expect(spread[1]).toBeLessThan(spread[3] ?? 0);
    expect(spread[3]).toBeLessThan(spread[2] ?? 0);
    expect(Math.max(...spread)).toBeLessThanOrEqual(300);
  });

  test('of very many lines some are drawn, from the first to nearly the last', () => {
    const all = Array.from({ length: 1000 }, (_, at) => at);
    expect(sampled(all, 160).length).toBeLessThanOrEqual(160);
    expect(sampled(all, 160)[0]).toBe(0);
    expect(sampled([1, 2, 3], 160)).toEqual([1, 2, 3]);
  });
});
