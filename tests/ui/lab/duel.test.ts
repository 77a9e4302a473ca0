import { beforeAll, expect, test } from 'vitest';
import {
  boxStudy,
  columnIds,
  duelOfPlan,
  duelStudy,
  gamesOfPair,
  gather,
  laboratoryFor,
  type Plan,
  pairsOf,
  partTasks,
  type Study,
  shareInterval,
  tasksOf,
  usualSizes,
  wholeCells,
} from '#lab';
import { type Closely, closelyOf, gameOfRow } from '../../../src/ui/lab/duel.worker.ts';
import type { Swept } from '../../../src/ui/lab/reading.worker.ts';
import { sweptBy } from '../../../src/ui/lab/swept-by.ts';
import { asking, firstWishes, type LabWishes } from '../../../src/ui/lab/wishes.ts';
import { korea } from '../../korea.ts';

const { scenario } = korea();
const shelved = { scenario, say: (key: string) => key } as Parameters<typeof sweptBy>[0];
const wishes: LabWishes = { ...firstWishes(scenario), physics: ['hawk'], seed: '5' };

/** What the page would play, in fewer games. */
const sweptOf = (games: number, own: LabWishes = wishes): Swept => sweptBy(shelved, { ...own, games });

const GAMES = 16;
const swept = structuredClone(sweptOf(GAMES));
const sizes = usualSizes(scenario, GAMES);
const told: number[] = [];
let world: Closely;

beforeAll(() => {
  const [only, ...more] = closelyOf(swept, (done) => told.push(done));
  if (only === undefined || more.length > 0) throw new Error('There is not one world.');
  world = only;
}, 120_000);

test('the thread finds what the tasks of a duel come to one by one, in any order', () => {
  const duel = duelOfPlan(swept.plan, pairsOf(swept.plan, scenario, swept.split));
  const work = laboratoryFor(scenario);
  const rowsOf = (study: Study) => gather(study, [...tasksOf(study)].toReversed().map(work));
  const parted = partTasks(duel.pairs, sizes.partings, duel.seed).toReversed().map(work);
  const reading = { ids: columnIds(scenario), boxColumns: swept.plan.measures };
  const played = { rows: rowsOf(duelStudy(duel)), parted, boxRows: rowsOf(boxStudy(scenario, duel, sizes.box)) };
  const [cell] = wholeCells(scenario, duel, sizes, reading, played);
  const { differences, box, counterExamples, laid } = world;
  expect([differences, box, counterExamples]).toEqual([cell?.differences, cell?.box, cell?.counterExamples]);
  const { byTurn = [], never = 0, games = 0 } = cell?.partings?.byOthers ?? {};
  expect([laid, games]).toEqual([GAMES, GAMES]);
  expect(world.parted?.others).toEqual({
    byTurn: byTurn.map((count) => shareInterval(count, games)),
    never: shareInterval(never, games),
  });
}, 120_000);

test('it tells every game as they come, as many as the page says before', () => {
  expect(told.at(-1)).toBe(gamesOfPair(GAMES, sizes));
  expect(told).toEqual(told.toSorted((one, other) => one - other));
});

test('both games of a counter-example open as rows of the plan, on its seed, with the lines in their chairs', () => {
  const example = world.counterExamples.find(({ column }) => swept.plan.measures.includes(column));
  if (example === undefined) throw new Error('Nothing goes the other way in any of these games.');
  const { first, second } = world.rows;
  const [one, other] = [first, second].map((from) => gameOfRow(swept, from + example.game));
  expect([one?.luck, other?.luck]).toEqual(Array(2).fill([{ fromTurn: 1, seed: example.seed }]));
  const lines = [one, other].map((replay) => replay?.seats['us']);
  expect(lines).toMatchObject([{ strategy: 'small-steps' }, { strategy: 'north-first' }]);
  expect((example.first - example.second) * (example.higher === 'first' ? 1 : -1)).toBeLessThan(0);
}, 60_000);

test('horizons are looked at each by itself, the partings as long as the games, and only points that are played', () => {
  const long = sweptOf(2, asking(wishes, 'horizon'));
  const found = closelyOf(long);
  expect(found.map(({ turns, parted }) => [turns, parted?.all.byTurn.length])).toEqual([
    [12, 12],
    [24, 24],
    [36, 36],
  ]);
  expect(closelyOf({ ...long, points: long.points?.slice(0, 2) ?? [] }).map(({ turns }) => turns)).toEqual([12]);
}, 120_000);

test('a plan whose samples have lucks of their own is no duel', () => {
  const sampled: Plan = { ...swept.plan, design: { kind: 'sobol', points: 2 } };
  expect(() => duelOfPlan(sampled, [])).toThrow(/share no lucks/);
});
