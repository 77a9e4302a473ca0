// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DuelPart } from '../../../src/ui/desk/lab/analysis/DuelPart.tsx';
import type { Closely } from '../../../src/ui/lab/duel.worker.ts';
import { openDuel } from '../../../src/ui/lab/duel-now.ts';
import { wishesFor } from '../../../src/ui/lab/lab-now.ts';
import { sweptBy } from '../../../src/ui/lab/swept-by.ts';
import { asking, type LabWishes } from '../../../src/ui/lab/wishes.ts';
import { fetchRest, speak } from '../../../src/ui/language.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';

const HELD = 'holds/first-phase-kept';
const POINTS = 'yardstick-score/hawk';
const difference = (mean: number, low: number, high: number) =>
  ({ mean, low, high, first: 0, second: 0, n: 100, method: 'student' }) as const;
const share = (mean: number) => ({ mean, low: mean / 2, high: Math.min(1, mean + 0.125) });
const slope = { parameter: 'north-bar', middle: 0, low: share(0), high: share(0), change: share(0), turnsSign: true };
const shares = { points: 25, first: share(0.5), second: share(0.25), neither: share(0.25) };
const parted = { byTurn: [share(0.25), share(0), share(0.5), share(0)], never: share(0.25) };

/** The hawk's world as if it had been played. */
const world: Closely = {
  worldview: { physics: 'hawk', tempers: 'hawk' },
  turns: 12,
  laid: 64,
  parted: { all: { byTurn: [share(1), share(0)], never: share(0) }, others: parted },
  differences: { [HELD]: difference(0.25, 0.125, 0.5), [POINTS]: difference(-3, -5, -1) },
  box: { [HELD]: { shares, slopes: [slope] }, [POINTS]: { shares, slopes: [{ ...slope, turnsSign: false }] } },
  counterExamples: [
    { column: HELD, higher: 'first', game: 7, seed: '8', first: 0, second: 1 },
    { column: POINTS, higher: 'second', game: 3, seed: '4', first: 60.5, second: 20.25 },
  ],
  rows: { first: 0, second: 100 },
};

beforeAll(fetchRest);
afterEach(() => {
  cleanup();
  openDuel.value = null;
});
afterAll(() => speak('en'));

/** The part of the page over these worlds. */
function shown(closely: readonly Closely[], change: Partial<LabWishes> = {}) {
  const shelved = firstOnShelf();
  const wishes = { ...wishesFor(shelved).value, physics: ['hawk'], outcome: HELD, ...change };
  wishesFor(shelved).value = wishes;
  const swept = sweptBy(shelved, wishes);
  openDuel.value = { shelved, wishes, swept, state: 'done', games: 4, done: 4, rate: null, closely };
  const { container } = render(<DuelPart shelved={shelved} />);
  return { container, wish: wishesFor(shelved), text: () => cells(container) };
}

/** What is read there, each cell and paragraph for itself. */
const cells = (container: Element): string =>
  [...container.querySelectorAll('h2, h3, h4, p, li, th, td, figcaption, button')]
    .map((one) => one.textContent)
    .join('\n');

test('partings stand turn by turn up to the last, by what the others do or by all that happens', async () => {
  const { container, text } = shown([world]);
  expect(text()).toContain('World\n1\n2\n3\nnever\nThe hawk\n25 [13; 38]\n0 [0; 13]\n50 [25; 63]\n25 [13; 38]');
  const all = container.querySelector<HTMLInputElement>('input[value="all"]');
  if (all === null) throw new Error('There is no choice.');
  await act(() => all.click());
  expect(text()).toContain('World\n1\nnever\nThe hawk\n100 [50; 100]\n0 [0; 13]');
});

test('where the sides differ in more than a chair, nobody can be told apart as another', () => {
  const shelved = firstOnShelf();
  const { container } = shown([world], asking(wishesFor(shelved).value, 'drills'));
  expect(container.querySelector('input[value="all"]')).toBeNull();
  wishesFor(shelved).value = asking(wishesFor(shelved).value, 'you-first');
});

test('the ranges are told with their intervals, and what turns them by itself', () => {
  const { text } = shown([world]);
  expect(text()).toContain('All published ranges: The first phase is kept, at the end');
  expect(text()).toContain('The hawk\n50\n25\n63\n25\n13\n38\n25\n13\n38');
  expect(text()).toMatch(/\nThe hawk: who has more is turned by .+\.\n/);
  cleanup();
  expect(shown([world], { outcome: POINTS }).text()).not.toContain('is turned by');
});

test('a game that goes the other way is told from the side that has more', () => {
  expect(shown([world]).text()).toContain(
    'Of 100 games 25 more with “Small steps” on the whole (13 to 50). With seed 8 it is so with “North first” and not with “Small steps”.\nWatch “Small steps” in this game',
  );
  cleanup();
  expect(shown([world], { outcome: POINTS }).text()).toContain(
    'On the whole 3.00 more with “North first” (1.00 to 5.00). With seed 4 it is 60.50 with “Small steps” and 20.25 with “North first”.',
  );
});

test('where none goes the other way, and where nothing is told apart, no game is offered', () => {
  const none = { ...world, counterExamples: [] };
  expect(shown([none]).text()).toContain('In none of 100 games is it the other way about.');
  cleanup();
  const level = { ...none, differences: { [HELD]: difference(0.25, -0.125, 0.5) } };
  const { text } = shown([level]);
  expect(text()).toContain('Not told apart on the whole, so no game goes the other way.');
  expect(text()).not.toContain('Watch');
});

test('what was chosen otherwise since is told, and one press leads back to it', async () => {
  const { container, wish } = shown([world]);
  expect(container.querySelector('.duel-stale')).toBeNull();
  const before = wish.value;
  await act(() => {
    wish.value = { ...before, games: 4000 };
  });
  const back = container.querySelector<HTMLElement>('.duel-stale button');
  if (back === null) throw new Error('Nothing says that it is old.');
  await act(() => back.click());
  expect(wish.value).toEqual(before);
  expect(container.querySelector('.duel-stale')).toBeNull();
});

test('in Korean no English is left', async () => {
  await speak('ko');
  const { text } = shown([world]);
  expect(text()).toContain('두 노선을 가까이에서');
  expect(text().match(/[A-Za-z]{2,}/g)).toBeNull();
});
