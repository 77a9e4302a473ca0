// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FactView } from '#engine';
import { DeskContext, type Question } from '../../../src/ui/desk/desk.ts';
import { WhyWalk } from '../../../src/ui/desk/paper/WhyWalk.tsx';
import { RevealDesk } from '../../../src/ui/desk/reveal/RevealDesk.tsx';
import { fixtureSession } from './fixture-session.ts';
import { washington } from './fixture-view.ts';

const fact = (id: number, kind: string, more: Partial<FactView> = {}): FactView => ({
  id,
  fact: kind,
  turn: 2,
  by: 'us',
  about: 'dprk',
  severity: 0,
  size: 0,
  coin: null,
  deed: null,
  deedWords: null,
  because: null,
  rule: null,
  ruleWords: null,
  claims: [],
  source: null,
  ...more,
});

const facts = [
  fact(10, 'move-made', { deed: 'consult-seoul', deedWords: 'move.consult-seoul.name' }),
  fact(11, 'agenda-published', { because: 10 }),
  fact(12, 'exercise-postponed', { because: 11 }),
];

function open(still: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: still }));
  const reveal = { turn: 2, facts, answers: [], pushes: [], before: washington };
  const { session, say, stage } = fixtureSession('reveal', washington, reveal);
  const asked: Question[] = [];
  const desk = { session, say, stage, ask: (question: Question) => asked.push(question) };
  render(
    <DeskContext.Provider value={desk}>
      <RevealDesk />
      <WhyWalk from={12} />
    </DeskContext.Provider>,
  );
  return { session, asked, stage };
}
const told = () => screen.queryAllByRole('button', { name: /^Why: / }).length;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('facts are told one by one, and the chosen moves stand apart from them', async () => {
  const { stage } = open(false);
  await vi.advanceTimersByTimeAsync(100);
  expect(told()).toBe(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(told()).toBe(2);
  expect(stage.isOver.value).toBe(true);
  expect(screen.getByText('Consult Seoul')).toBeDefined();
});

test('everything can be shown at once', async () => {
  const { stage } = open(false);
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  await vi.advanceTimersByTimeAsync(10);
  expect(told()).toBe(2);
  expect(stage.isOver.value).toBe(true);
});

test('with reduced motion nothing has to be waited for', async () => {
  open(true);
  await vi.advanceTimersByTimeAsync(10);
  expect(told()).toBe(2);
});

test('each fact can be asked why, and the walk goes back to the first cause', async () => {
  const { asked } = open(true);
  await vi.advanceTimersByTimeAsync(10);
  fireEvent.click(screen.getAllByRole('button', { name: /^Why: / })[1] as HTMLElement);
  expect(asked).toEqual([{ about: 'fact', fact: 12 }]);
  expect(document.querySelectorAll('.why-walk > li')).toHaveLength(3);
});
