import { expect, test } from 'vitest';
import {
  chairStudy,
  columnIds,
  crossedWorlds,
  gather,
  laboratoryFor,
  mixedStudy,
  type PlayabilityPlan,
  playabilityOf,
  pointsOf,
  tasksOf,
} from '#lab';
import { halved } from '../../src/lab/response/halving.ts';
import { korea } from '../korea.ts';

const { scenario } = korea();
const laboratory = laboratoryFor(scenario);
const plan: PlayabilityPlan = {
  parties: ['rok'],
  worlds: crossedWorlds(scenario).slice(0, 1),
  points: 2,
  rollouts: 2,
  games: 3,
  mixed: 4,
  seed: '5',
};

test('halving finds the best of many, and only the best meet every trial', () => {
  const tried: number[] = [];
  const noise = [3, -3, 2, -2, 1, -1, 0, 0];
  const [best, ...rest] = halved(
    Array.from({ length: 100 }, (_, at) => at),
    8,
    (what, trial) => {
      tried.push(what);
      return what + (noise[trial] ?? 0);
    },
  );
  expect(best).toEqual({ what: 99, values: noise.map((one) => 99 + one) });
  expect(rest.every(({ values }) => values.length === 8)).toBe(true);
  expect(tried.filter((what) => what === 0)).toHaveLength(2);
  // A hundred twice, fifty twice more, 25 four times more: half of what trying all would cost.
  expect(tried).toHaveLength(400);
});

test('the best reply to a point is legal there, and the same each time it is sought', () => {
  const [task] = pointsOf(scenario, { ...plan, points: 4 }).filter(({ turn }) => turn === 4);
  if (task === undefined) throw new Error('No point lies in turn 4.');
  const [first, again] = [laboratory(task), laboratoryFor(scenario)(task)];
  expect(first).toEqual(again);
  expect(first.point?.best.every((move) => first.point?.open.includes(move))).toBe(true);
  expect(first.point?.choices.length).toBeLessThanOrEqual(scenario.purse.movesPerTurn);
  expect(first.point?.near).toBeGreaterThanOrEqual(1);
  expect(first.point?.candidates).toBeGreaterThan(1);
});

test('points lie in every turn and every world', () => {
  const worlds = crossedWorlds(scenario);
  const points = pointsOf(scenario, { ...plan, worlds, points: 192 });
  expect(new Set(points.map(({ turn }) => turn)).size).toBe(scenario.turns);
  expect(new Set(points.map(({ turn, game }) => `${turn} ${game % worlds.length}`)).size).toBe(192);
});

test('playability says of every bound whether it is kept', () => {
  const rowsOf = (study: ReturnType<typeof chairStudy>) =>
    gather(
      study,
      [...tasksOf(study)].map((task) => laboratory(task)),
    );
  const replies = pointsOf(scenario, plan).map((task) => laboratory(task));
  const [mixed = []] = rowsOf(mixedStudy(scenario, plan));
  const figures = playabilityOf(scenario, plan, columnIds(scenario), {
    replies,
    chairs: rowsOf(chairStudy(scenario, plan)),
    mixed,
  });
  const [chair] = figures.chairs;
  expect(figures.bounds.map(({ bound }) => bound)).toEqual([
    'most-in-best',
    'least-in-best',
    'several-near',
    'by-strategy',
    'by-chance',
    'skipping',
    'endings',
  ]);
  expect(chair?.moves.map(({ move }) => move).toSorted()).toEqual(
    Object.keys(scenario.moves)
      .filter((id) => scenario.moves[id]?.by.includes('rok'))
      .toSorted(),
  );
  const { strategy = 0, chance = 0, meeting = 0 } = chair?.variance ?? {};
  expect(strategy + chance + meeting).toBeCloseTo(1, 9);
  expect(chair?.ranking.filter(({ agent }) => agent === 'skip')).toHaveLength(1);
  expect(figures.endings.reduce((sum, { games }) => sum + games, 0)).toBe(plan.mixed);
});

/** Whether the least that Seoul's moves are wanted is kept, when each was best at so many of the points at which it was open. */
function isLeastKept(bestOf: (move: string) => { readonly best: number; readonly open: number }): boolean {
  const moves = Object.keys(scenario.moves).filter((id) => scenario.moves[id]?.by.includes('rok'));
  const replies = Array.from({ length: 50 }, (_, at) => ({
    kind: 'reply' as const,
    party: 'rok',
    point: {
      best: moves.filter((move) => at < bestOf(move).best),
      choices: [],
      candidates: 2,
      near: 1,
      open: moves.filter((move) => at < bestOf(move).open),
    },
  }));
  const ids = columnIds(scenario);
  const figures = playabilityOf(scenario, plan, ids, { replies, chairs: [], mixed: [ids.map(() => 0)] });
  return figures.bounds.find(({ bound }) => bound === 'least-in-best')?.met === true;
}

test('the least that a move is wanted is counted where it is open, and a move that never opens fails it', () => {
  const RARE = 'brief-successors';
  const rarely = (rare: { readonly best: number; readonly open: number }) => (move: string) =>
    move === RARE ? rare : { best: 1, open: 50 };
  expect(isLeastKept(rarely({ best: 1, open: 3 }))).toBe(true);
  expect(isLeastKept(rarely({ best: 0, open: 3 }))).toBe(false);
  expect(isLeastKept(rarely({ best: 0, open: 0 }))).toBe(false);
});
