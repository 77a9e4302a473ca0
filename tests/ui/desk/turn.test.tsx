// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { MovesDecision } from '#engine';
import { DeskContext } from '../../../src/ui/desk/desk.ts';
import { TurnDesk } from '../../../src/ui/desk/turn/TurnDesk.tsx';
import { fixtureSession } from './fixture-session.ts';

afterEach(cleanup);

function layTurn() {
  const { session, submitted, say, stage } = fixtureSession('choose');
  const asked: unknown[] = [];
  const desk = { session, say, stage, ask: (question: unknown) => asked.push(question) };
  render(
    <DeskContext.Provider value={desk}>
      <TurnDesk />
    </DeskContext.Provider>,
  );
  const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
  return { submitted: submitted as MovesDecision[], asked, press };
}

test('the headline has the focus when the turn is laid out', () => {
  layTurn();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

test('what is chosen is sealed together and goes out at once', () => {
  const { press, submitted } = layTurn();
  press(/^Consult Seoul/);
  press(/^Orders/);
  press('Hold (1)');
  fireEvent.click(screen.getByLabelText(/Scale/));
  press('Guess');
  fireEvent.click(screen.getByLabelText(/It opens/));
  press('Seal and send');
  expect(submitted).toEqual([
    {
      kind: 'moves',
      moves: ['consult-seoul'],
      keys: { summer: 'scale' },
      restrain: ['answer-the-launch'],
      steps: {},
      table: null,
      guess: 'opens',
    },
  ]);
});

test('a third move is refused with a sentence and is not taken up', () => {
  const { press, submitted } = layTurn();
  for (const name of [/^Consult Seoul/, /^Send bombers/, /^Add sanctions/]) press(name);
  const strip = screen.getByRole('region', { name: 'Your sealed draft' });
  expect(within(strip).getByRole('status').textContent).toBe('At most 2 moves a turn. Lay one back first.');
  press('Seal and send');
  expect(submitted[0]?.moves).toEqual(['consult-seoul', 'deploy-asset']);
});

test('undo takes back one thing after the other, until nothing is left', () => {
  const { press, submitted } = layTurn();
  press(/^Consult Seoul/);
  press(/^Send bombers/);
  press('Undo');
  press('Undo');
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true);
  press('Pass the turn');
  expect(submitted[0]?.moves).toEqual([]);
});

test('a move that is not open says why, and touching it changes nothing', () => {
  const { press, submitted } = layTurn();
  const card = screen.getByRole('button', { name: /^Answer a launch/ });
  expect(card.getAttribute('aria-disabled')).toBe('true');
  expect(card.textContent).toContain('Only after');
  fireEvent.click(card);
  press('Pass the turn');
  expect(submitted[0]?.moves).toEqual([]);
});

test('a package is tabled as its dials stand', () => {
  const { press, submitted } = layTurn();
  press(/^Table/);
  fireEvent.click(screen.getByLabelText('Pyongyang first'));
  fireEvent.click(screen.getByLabelText('4 steps'));
  fireEvent.click(screen.getByLabelText(/In public/));
  press('Draft this offer (1)');
  press('Seal and send');
  expect(submitted[0]?.table).toEqual({
    act: 'table',
    package: 'pause-for-exemptions',
    opener: 'second-side',
    grain: 4,
    gate: 'before-talks',
    public: true,
  });
});

test('every card shows its source on demand', () => {
  const { asked, press } = layTurn();
  press('Source of: Consult Seoul');
  expect(asked).toEqual([{ about: 'source', title: 'Consult Seoul', claims: ['C018'], source: null }]);
});

test('the odds of a step are said as a span', () => {
  layTurn();
  expect(screen.getByRole('button', { name: /counts 1 in 50 to 1 in 5/ })).toBeDefined();
});
