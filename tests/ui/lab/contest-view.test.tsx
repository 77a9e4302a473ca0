// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ContestView } from '../../../src/ui/desk/lab/analysis/ContestView.tsx';
import type {
  ChairResult,
  Contest,
  Contested,
  Fixation,
  PopulationResult,
  Settled,
  TestedEquilibrium,
} from '../../../src/ui/lab/contest.worker.ts';
import { fetchRest, speak } from '../../../src/ui/language.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';

beforeAll(fetchRest);
afterEach(cleanup);
afterAll(() => speak('en'));

const LINES = ['boulware', 'conceder'];
const NAMES = { boulware: 'Stands firm till the end', conceder: 'Gives way early' };
const contest: Contest = {
  chairs: ['us', 'dprk'],
  entries: { us: LINES, dprk: LINES },
  worldview: { physics: 'hawk', tempers: 'hawk' },
  games: 5,
  seed: '17',
};

/** A chair in which the second line has more than the first. */
const chair = (party: string, change: Partial<ChairResult> = {}): ChairResult => ({
  party,
  column: `score/${party}`,
  standings: LINES.map((agent, at) => ({
    agent,
    meetings: 1,
    total: 201.5 + at,
    mean: { mean: 41.25 + at * 10, low: 31.5, high: 61.75 },
    regret: {
      mean: { estimate: 11.1 - at, low: 9.4, high: 12.6, standardError: 1 },
      most: { estimate: at === 0 ? 22.2 : 0, low: 0, high: 28.3, standardError: 1 },
      against: at === 0 ? ['conceder'] : [],
      stability: 1,
    },
  })),
  ranking: {
    places: [
      { id: 'conceder', stability: 1 },
      { id: 'boulware', stability: 1 },
    ],
    settled: 2,
    stability: 1,
    isStable: true,
  },
  tied: [],
  pairs: [
    {
      first: 'boulware',
      second: 'conceder',
      difference: { mean: -10.5, low: -15.25, high: -5.75 },
      p: 0.012,
      holm: 0.096,
      benjaminiHochberg: 0.034,
    },
  ],
  ...change,
});

const equilibrium = (stability: number): TestedEquilibrium => ({
  first: [0.25, 0.75],
  second: [1, 0],
  payoffs: [51.5, 62.5],
  gap: 0.125,
  supports: { rows: [0, 1], columns: [0] },
  stability,
});

const settled = (stability: number, shares: readonly number[], isAtRest = true): Settled => ({
  shares,
  steps: 1234,
  isAtRest,
  stability,
  course: [
    { step: 0, shares: shares.map(() => 0.5), low: shares.map(() => 0.5), high: shares.map(() => 0.5) },
    { step: 1234, shares, low: shares.map(() => 0.015), high: shares.map(() => 0.985) },
  ],
});

const fixation = (estimate: number, side: Fixation['side'], isTold: boolean): Fixation => ({
  estimate,
  low: estimate - 0.0123,
  high: estimate + 0.0456,
  standardError: 0.01,
  side,
  stability: 0.97,
  isTold,
});

const population: PopulationResult = {
  payoffs: { first: [], second: [] },
  nash: {
    method: 'support-enumeration',
    isWhole: true,
    equilibria: [0.95, 0.96, 0.97, 0.98, 0.94].map(equilibrium),
  },
  replicator: settled(0.95, [0, 1, 0.3, 0.7], false),
  alike: {
    replicator: settled(0.85, [0.123, 0.877]),
    ecological: settled(1, [0, 1]),
    moran: {
      population: 10,
      weight: 0.5,
      fixation: [
        [fixation(0.1, 'even', true), fixation(0.0321, 'below', false)],
        [fixation(0.2765, 'above', true), fixation(0.1, 'even', true)],
      ],
    },
  },
};

const contested = (change: Partial<PopulationResult> = {}, us: Partial<ChairResult> = {}): Contested => ({
  tournament: {
    meetings: LINES.flatMap((one) =>
      LINES.map((other) => ({
        agents: [one, other],
        payoffs: [
          { mean: 71.5, low: 70.5, high: 72.5 },
          { mean: 81.5, low: 80.5, high: 82.5 },
        ],
      })),
    ),
    chairs: [chair('us', us), chair('dprk')],
    population: { ...population, ...change },
  },
  settledFrom: 0.95,
  takeovers: { over: [0, 1], chances: 2, untold: 1 },
});

/** All that stands there, folded or not. */
function told(of: Contested): string {
  const { container } = render(<ContestView shelved={firstOnShelf()} contest={contest} contested={of} />);
  return [...container.querySelectorAll('p, li, td, th, h3, summary, figcaption')]
    .map(({ textContent }) => textContent)
    .join('\n');
}

test('every line stands with all that the command says of it, every pair with both corrections', () => {
  const text = told(contested());
  const row = (...cells: readonly string[]): string => `\n${cells.join('\n')}\n`;
  expect(text).toContain(
    row(NAMES.boulware, '41.3', '31.5', '61.8', '201.5', '11.1 [9.4; 12.6]', '22.2 [0.0; 28.3]', NAMES.conceder),
  );
  expect(text).toContain(row('−10.5', '−15.3', '−5.8', '0.012', '0.096', '0.034'));
  expect(text).toContain('Of 1 pair of lines 0 lie apart after Holm’s correction at the 5 % level, and 1 by that of');
  expect(text).toContain('5 games of each meeting, seed 17');
  expect(text).toContain('71.5 [70.5; 72.5]');
});

test('lines stand in the order of the ranking only where all of it is settled', () => {
  const order = (of: Contested): boolean => {
    const { container } = render(<ContestView shelved={firstOnShelf()} contest={contest} contested={of} />);
    const heads = [...(container.querySelector('tbody')?.querySelectorAll('th') ?? [])];
    cleanup();
    return heads[0]?.textContent === NAMES.conceder;
  };
  expect(order(contested())).toBe(true);
  const { ranking } = chair('us');
  expect(order(contested({}, { ranking: { ...ranking, settled: 0, isStable: false } }))).toBe(false);
  expect(told(contested({}, { tied: ['boulware'] }))).toContain(`One shares the place before: ${NAMES.boulware}.`);
});

test('equilibria are told with what they bring and leave to gain, as far as resampling upholds them', () => {
  const text = told(contested());
  expect(text).toContain('5 equilibria were found, out of all sets of lines of one size.');
  expect(text.match(/The same lines are one in/g)).toHaveLength(4);
  expect(text).toContain(
    'Washington: Stands firm till the end 25 %, Gives way early 75 %; it gets 51.5. Pyongyang: Stands firm till the end 100 %; it gets 62.5. By changing alone nobody gains more than 0.13. The same lines are one in 95 % of resamples.',
  );
  expect(text).toContain('\nOne more\n');
  expect(text).toContain('One of them is not settled');
  const nash = { method: 'fictitious-play', isWhole: false, equilibria: [equilibrium(0.2)] } as const;
  const learnt = told(contested({ nash }));
  expect(learnt).toContain('Fictitious play came to one pair of mixtures.');
  expect(learnt).toContain('Its lines are no equilibrium in 95 % of resamples, so it is not told.');
  expect(learnt).not.toContain('The same lines are one in');
});

test('what would spread is told and drawn only where resamples leave the same lines', () => {
  const text = told(contested());
  expect(text).toContain(
    'A population for each chair (replicator dynamics): not at rest after 1,234 steps. Washington: Gives way early 100 %. Pyongyang: Stands firm till the end 30 %, Gives way early 70 %.',
  );
  expect(text).toContain('other luck would leave other lines (85 % of resamples leave the same), so none is told.');
  expect(text).not.toContain('12.3');
  expect(text).toContain('One population, in generations: at rest after 1,234 generations.');
  expect(text.match(/\nShares over time: /g)).toHaveLength(3);
  expect(text).toContain('\n98.5\n');
  expect(text).toContain(`takes over more often than by lot: ${NAMES.conceder} (of 1 line).`);
});

test('a chance to take over is told and drawn only where resamples uphold its side of the lot', () => {
  const text = told(contested());
  expect(text).toContain('One of 2 chances is not told apart from the lot (○ in the table): other luck would turn it.');
  expect(text).toContain('\n27.7 [26.4; 32.2]\n');
  expect(text).toContain('\n○ 3.2 [2.0; 7.8]\n');
  expect(text).toContain('Places off the diagonal that are empty are not told apart from the lot.');
  const [row] = chair('us').standings;
  if (row === undefined) throw new Error('Nobody stands there.');
  const unsure = { ...row, regret: { ...row.regret, stability: 0.94 } };
  expect(told(contested({}, { standings: [unsure] }))).toContain('\n22.2 [0.0; 28.3]\nnot settled\n');
});

test('where no chance is told apart, none is drawn, and the numbers stand in the table', () => {
  const alike = population.alike;
  if (alike === null) throw new Error('There is one population.');
  const moran = {
    ...alike.moran,
    fixation: alike.moran.fixation.map((row) => row.map((one) => ({ ...one, isTold: false }))),
  };
  const of = { ...contested({ alike: { ...alike, moran } }), takeovers: { over: [0, 0], chances: 2, untold: 2 } };
  const text = told(of);
  expect(text).toContain('takes over more often than by lot: of no line. 2 of 2 chances are not told apart');
  expect(text).not.toContain('Down: the line of the one stranger');
  expect(text).toContain('\n○ 27.7 [26.4; 32.2]\n');
});

test('where the chairs have different lines nothing is said of one population', () => {
  const text = told({ ...contested({ alike: null }), takeovers: null });
  expect(text).not.toMatch(/One population|stranger/i);
});

test('in Korean no English is left', async () => {
  await speak('ko');
  const text = told(contested({}, { tied: ['boulware'] }));
  expect(text).toContain('내시 균형');
  expect(text.match(/[A-Za-z]{2,}/g)).toBeNull();
});
