import { expect, test } from 'vitest';
import { type BargainingDomain, domainFaults, paretoFrontier } from '#lab';
import { laptop } from './laptop.ts';

const said = (domain: unknown): readonly string[] =>
  domainFaults(domain).map(({ code, path }) => `${code} ${path.join('/')}`);

/** The Laptop domain with something else in the first party. */
const withParty = (changed: object, normalisation: BargainingDomain['normalisation'] = 'issue-maximum') =>
  laptop({
    parties: laptop().parties.map((party, at) => (at === 0 ? { ...party, ...changed } : party)),
    normalisation,
  });

test('the Laptop domain has no fault', () => {
  expect(domainFaults(laptop())).toEqual([]);
});

test.each([
  ['no parties', laptop({ parties: [] }), ['too-few parties']],
  ['no issues', { ...laptop(), issues: [], parties: [] }, ['too-few issues', 'too-few parties']],
  [
    'levels that are none',
    { issues: [{ id: 'a', levels: [] }], parties: [{ weights: [1], evaluations: [[]] }] },
    ['too-few issues/0/levels'],
  ],
  [
    'an id twice',
    laptop({ parties: laptop().parties.map((party) => ({ ...party, id: 'p' })) }),
    ['id-twice parties/1/id'],
  ],
  [
    'a level twice, once as text and once as a number',
    { issues: [{ id: 'a', levels: [60, '60'] }] },
    ['id-twice issues/0/levels/1'],
  ],
  ['a level without end', { issues: [{ id: 'a', levels: [1, Infinity] }] }, ['out-of-range issues/0/levels/1']],
  ['a forbidden id', { issues: [{ id: '__proto__', levels: ['x'] }] }, ['forbidden-key issues/0/id']],
  ['a weight below 0', withParty({ weights: [1, -0.1, 0] }), ['out-of-range parties/0/weights/1']],
  [
    'numbers that are none or have no end',
    withParty({ weights: [Infinity, 1, NaN], reservation: -Infinity }),
    ['out-of-range parties/0/weights/0', 'out-of-range parties/0/weights/2', 'out-of-range parties/0/reservation'],
  ],
  ['too few weights', withParty({ weights: [1, 1] }), ['wrong-length parties/0/weights']],
  [
    'evaluations of other lengths',
    withParty({
      evaluations: [
        [1, 2, 3],
        [1, 2],
        [1, 2, 3, 4],
      ],
    }),
    ['wrong-length parties/0/evaluations/1', 'wrong-length parties/0/evaluations/2'],
  ],
  [
    'nothing above 0 to divide by',
    withParty({
      evaluations: [
        [-1, 0, -2],
        [1, 2, 3],
        [0, 0, 0],
      ],
    }),
    ['nothing-to-divide-by parties/0/evaluations/0'],
  ],
  [
    'a best total below 0',
    withParty(
      {
        evaluations: [
          [-1, -1, -2],
          [0, 0, 0],
          [0, 0, 0],
        ],
      },
      'total-maximum',
    ),
    ['nothing-to-divide-by parties/0/evaluations'],
  ],
  [
    'a maximum too small to be divided by',
    withParty({
      evaluations: [
        [-1e12, 1e-300, 0],
        [1, 2, 3],
        [1, 2, 3],
      ],
    }),
    ['nothing-to-divide-by parties/0/evaluations'],
  ],
])('%s: a fault at its place', (_, domain, faults) => {
  expect(said(domain)).toEqual(faults);
});

test('more outcomes than can be counted exactly are a fault that names the limit', () => {
  const levels = Array.from({ length: 1000 }, (_, level) => level);
  const issues = Array.from({ length: 6 }, (_, at) => ({ id: `i${at}`, levels }));
  expect(domainFaults({ issues })).toEqual([
    { code: 'too-many-outcomes', path: ['issues'], params: { most: 9_007_199_254_740_991 } },
  ]);
});

test('whatever is no domain at all is passed over', () => {
  for (const data of [null, 3, 'x', [], { issues: 4, parties: { a: 1 } }, { issues: [null, 7], parties: [[], 'p'] }])
    expect(said(data)).toEqual([]);
});

test('the functions throw a sentence with the fault in it', () => {
  expect(() => paretoFrontier(withParty({ weights: [1, -0.1, 0] }))).toThrow(
    /out-of-range at parties\/0\/weights\/1.*-0\.1/,
  );
});
