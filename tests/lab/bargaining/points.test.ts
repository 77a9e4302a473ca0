import { expect, test } from 'vitest';
import {
  bargainingMeasures,
  distancesFrom,
  kalaiPoint,
  kalaiSmorodinskyPoint,
  nashPoint,
  opposition,
  paretoFrontier,
  welfarePoint,
} from '#lab';
import { laptop, pairsDomain } from './laptop.ts';

const nameOf = (point: { readonly outcome: Readonly<Record<string, unknown>> } | null): string =>
  point === null ? 'none' : Object.values(point.outcome).join('/');
const rounded = (values: readonly number[]): readonly number[] => values.map((value) => Number(value.toFixed(6)));

test('the Laptop domain has the frontier and the points that are known of it', () => {
  const { outcomes, frontier, nash, kalai, kalaiSmorodinsky } = bargainingMeasures(laptop());
  expect(outcomes).toBe(27);
  expect(frontier.map(nameOf)).toEqual(['Macintosh/60/19', 'Macintosh/80/19', 'HP/60/19', 'HP/80/19']);
  expect([nameOf(nash), nash?.product.toFixed(9)]).toEqual(['HP/60/19', '0.815147621']);
  expect([nameOf(kalai), rounded(kalai?.utilities ?? [])]).toEqual(['HP/80/19', [0.874024, 0.874024]]);
  expect([nameOf(kalaiSmorodinsky), rounded(kalaiSmorodinsky?.utilities ?? [])]).toEqual([
    'HP/80/19',
    [0.874024, 0.874024],
  ]);
});

test('its opposition is the distance of Macintosh/60/19 from the best of both, in shares of that best', () => {
  const best = 0.4452125771655631 + 0.37808251708013424 + 0.1767567099260568;
  const [one = 0, other = 0] = paretoFrontier(laptop())[0]?.utilities ?? [];
  expect(opposition(laptop())).toBeCloseTo(Math.hypot(1 - one / best, 1 - other / best), 12);
});

test('each function says by itself what the measures say together', () => {
  const { frontier, ...said } = bargainingMeasures(laptop());
  expect(paretoFrontier(laptop())).toEqual(frontier);
  expect({
    outcomes: 27,
    nash: nashPoint(laptop()),
    kalai: kalaiPoint(laptop()),
    kalaiSmorodinsky: kalaiSmorodinskyPoint(laptop()),
    welfare: welfarePoint(laptop()),
    opposition: opposition(laptop()),
  }).toEqual(said);
});

// Product 24, least 4, sum 10; product 25, sum 10.1 …: each point has an outcome of its own.
const apart = pairsDomain([
  [12, 0.5],
  [10, 2.2],
  [6, 3.9],
  [4, 4],
]);

test('the four points differ where what they weigh differs', () => {
  expect([nashPoint(apart), kalaiPoint(apart), kalaiSmorodinskyPoint(apart), welfarePoint(apart)].map(nameOf)).toEqual([
    '2',
    '3',
    '1',
    '0',
  ]);
});

test('a reservation shuts out what lies below it for anybody, but not from the frontier', () => {
  const { frontier, ...measures } = bargainingMeasures({
    ...apart,
    parties: apart.parties.map((party, at) => ({ ...party, reservation: at === 0 ? 0 : 2 })),
  });
  expect(frontier).toHaveLength(4);
  expect([measures.nash, measures.kalai, measures.welfare].map(nameOf)).toEqual(['2', '3', '1']);
  expect(measures.nash?.product).toBeCloseTo(6 * 1.9, 12);
  // The first can gain 10 at most where the second accepts; the second 2.
  expect(measures.kalaiSmorodinsky?.leastShare).toBeCloseTo(Math.min(6 / 10, 1.9 / 2), 12);
});

test('an outcome at the reservation itself is acceptable, and one below it is not', () => {
  const domain = (reservation: number) => pairsDomain([[1, 5]], [reservation, 0]);
  expect(nashPoint(domain(1))).toMatchObject({ product: 0 });
  const { nash, kalai, kalaiSmorodinsky, welfare, opposition: opposed } = bargainingMeasures(domain(1.001));
  expect({ nash, kalai, kalaiSmorodinsky, welfare, opposed }).toEqual({
    nash: null,
    kalai: null,
    kalaiSmorodinsky: null,
    welfare: null,
    opposed: 0,
  });
});

test('of equals the first outcome is chosen', () => {
  const even = pairsDomain([
    [1, 3],
    [3, 1],
    [2, 1.5],
  ]);
  expect([nashPoint(even), welfarePoint(even)].map(nameOf)).toEqual(['0', '0']);
  expect(nameOf(kalaiPoint(even))).toBe('2');
});

test('who can gain nothing does not keep Kalai and Smorodinsky from choosing', () => {
  const point = kalaiSmorodinskyPoint(
    pairsDomain(
      [
        [1, 0],
        [4, 0],
      ],
      [0, 0],
    ),
  );
  expect(point).toMatchObject({ outcome: { pair: 1 }, leastShare: 1 });
});

test('Nash and Kalai–Smorodinsky do not ask in which units a party counts, and Kalai and welfare do', () => {
  const tenfold = {
    ...apart,
    parties: apart.parties.map((party, at) => (at === 0 ? party : { ...party, weights: [10] })),
  };
  expect([nashPoint(tenfold), kalaiSmorodinskyPoint(tenfold)].map(nameOf)).toEqual(['2', '1']);
  expect([kalaiPoint(tenfold), welfarePoint(tenfold)].map(nameOf)).not.toEqual(['3', '0']);
  expect(opposition(tenfold)).toBeCloseTo(opposition(apart) ?? NaN, 12);
});

test('opposition is 0 where one outcome is best for all, and has no meaning where a best is below 0', () => {
  expect(
    opposition(
      pairsDomain([
        [1, 1],
        [2, 7],
      ]),
    ),
  ).toBe(0);
  expect(
    opposition(
      pairsDomain([
        [1, 0],
        [0, 1],
      ]),
    ),
  ).toBe(1);
  expect(
    opposition(
      pairsDomain([
        [-1, 5],
        [-2, 6],
      ]),
    ),
  ).toBeNull();
});

test.each([
  ['none', [8, 14, 17, 23]],
  ['issue-maximum', [0.7, 2.2, 1, 2.5]],
  ['total-maximum', [8 / 23, 14 / 23, 17 / 23, 1]],
  ['min-max', [0, 6 / 15, 9 / 15, 1]],
] as const)('by %s outcomes are worth what the definition says', (normalisation, worth) => {
  const weights = [0.5, 2];
  const domain = {
    issues: ['a', 'b'].map((id) => ({ id, levels: ['low', 'high'] })),
    parties: [
      {
        id: 'p',
        weights,
        evaluations: [
          [12, 30],
          [1, 4],
        ],
        reservation: 0,
      },
      {
        id: 'q',
        weights,
        evaluations: [
          [30, 12],
          [4, 1],
        ],
        reservation: 0,
      },
    ],
    normalisation,
  };
  const told = paretoFrontier(domain).map(({ utilities }) => utilities);
  expect(told.map(([own = NaN]) => own.toFixed(12))).toEqual(worth.map((value) => value.toFixed(12)));
  expect(told.map(([, others = NaN]) => others.toFixed(12))).toEqual(worth.toReversed().map((one) => one.toFixed(12)));
});

test.each(['issue-maximum', 'total-maximum', 'min-max'] as const)(
  'by %s who finds everything worth nothing is indifferent, and not a fault',
  (normalisation) => {
    const domain = {
      ...pairsDomain([
        [0, 1],
        [0, 2],
      ]),
      normalisation,
    };
    expect(paretoFrontier(domain).map(({ utilities }) => utilities)).toEqual([[0, 1]]);
  },
);

test('an agreement lies so far from the frontier and from each point', () => {
  const measures = bargainingMeasures(apart);
  const distances = distancesFrom([6, 3], measures);
  expect(distances.frontier).toBeCloseTo(0.9, 12);
  expect(distances.nash).toBeCloseTo(0.9, 12);
  expect(distances.kalai).toBeCloseTo(Math.hypot(2, 1), 12);
  expect(distancesFrom([6, 3], { ...measures, welfare: null }).welfare).toBeNull();
});
