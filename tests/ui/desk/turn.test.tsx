// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { MovesDecision, SeatView, StepView } from '#engine';
import { DeskContext } from '../../../src/ui/desk/desk.ts';
import { TurnDesk } from '../../../src/ui/desk/turn/TurnDesk.tsx';
import { voiceOf } from '../../../src/ui/desk/voice.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';
import { fixtureSession } from './fixture-session.ts';
import { washington } from './fixture-view.ts';

afterEach(cleanup);

function layTurn(change: Partial<SeatView> = {}) {
  const { session, submitted, stage } = fixtureSession('choose', { ...washington, ...change });
  const charts = { charts: firstOnShelf().scenario.charts };
  const shelved = { ...session.shelved, scenario: { ...session.shelved.scenario, ...charts } };
  const say = voiceOf(shelved, () => session.view.value.stances);
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
  press('Prevent it (1)');
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
  expect(asked).toEqual([
    { about: 'source', title: 'Consult Seoul', claims: ['C018'], source: null, entry: 'move/consult-seoul' },
  ]);
});

test('the odds of a step are said as a span', () => {
  layTurn();
  expect(screen.getByRole('button', { name: /unlikely to count: 2 to 20 in 100/ })).toBeDefined();
});

test('cards of which no way is open lie folded below the others, under one line that counts them', () => {
  layTurn();
  const fold = document.querySelector('.closed-cards');
  expect(fold?.querySelector('summary')?.textContent).toBe('1 not open now');
  expect(fold?.hasAttribute('open')).toBe(false);
  expect([...(fold?.querySelectorAll('.card-name') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Answer a launch',
  ]);
});

test('before a package is tabled its dials are explained, and what the others would likely say', () => {
  const { press } = layTurn();
  press(/^Table/);
  const sheet = within(document.querySelector('.package-sheet') as HTMLElement);
  fireEvent.click(screen.getByLabelText('Pyongyang first'));
  expect(sheet.getByText(/Pyongyang gives first, and stands exposed until Washington follows/)).toBeDefined();
  fireEvent.click(screen.getByLabelText('inside talks'));
  expect(sheet.getByText(/Nothing falls due until talks are held/)).toBeDefined();
  expect(sheet.getByText(/^Pyongyang (would likely|could)/)).toBeDefined();
});

const due: StepView = {
  key: '1/0',
  giver: 'us',
  issue: 'trade-exemptions',
  level: 'some-sectors',
  part: 1,
  parts: 2,
  dueOnTurn: 2,
  status: 'due',
  isVerified: false,
  waitsFor: null,
  choices: ['keep', 'part', 'delay'],
};

const agreement = { agreement: 1, package: 'pause-for-exemptions', parties: ['us', 'dprk'], reachedOnTurn: 1 };
const dials = { opener: 'together', grain: 2, gate: 'before-talks' } as const;

test('what keeping, delaying or breaking a promise costs stands where it is chosen, for what can be chosen', () => {
  layTurn({ agreements: [{ ...agreement, ...dials, state: 'running', steps: [due] }] });
  const lines = [...document.querySelectorAll('.step-costs dt')].map(({ textContent }) => textContent);
  expect(lines).toEqual(['Keep', 'Keep part', 'Delay']);
});

test('the cable and the reasons go by where the charts stand', () => {
  const posture = { party: 'dprk', region: 'posture', sinceTurn: 1, isSecret: false, knownUntilTurn: null };
  const cable = (stance: string) => {
    layTurn({ turn: 7, stances: [{ ...posture, stance }] });
    const text = document.querySelector('.cable-lines')?.textContent;
    cleanup();
    return text;
  };
  expect(cable('talking')).toContain('You sit with Pyongyang at one table');
  expect(cable('watching')).toContain('the quarrel is who starts');
  expect(cable('watching')).not.toContain('at one table');
});

test('what was learnt of another’s secret is told, with the last turn for which it holds', () => {
  const ask = { party: 'dprk', region: 'ask', stance: 'relief', sinceTurn: 1, isSecret: true };
  layTurn({
    stances: [
      { ...ask, knownUntilTurn: 5 },
      { ...ask, party: 'us', region: 'list', stance: 'drafted', knownUntilTurn: null },
    ],
  });
  expect([...document.querySelectorAll('.learnt')].map(({ textContent }) => textContent)).toEqual([
    'Learnt, and known to you until turn 5. What Pyongyang asks for: relief.',
  ]);
});

test('who stands accused sees by whom and of what, and may show what was done or deny it', async () => {
  const alleged = { by: 'dprk', onTurn: 1, outcome: 'open', showing: 1 } as const;
  const { press, submitted } = layTurn({
    agreements: [
      { ...agreement, ...dials, state: 'running', steps: [{ ...due, status: 'kept', choices: [], alleged }] },
    ],
  });
  press(/^Orders/);
  expect(await screen.findByText('You stand accused')).toBeTruthy();
  const group = screen.getByRole('group', { name: /^Pyongyang says that you only pretended this/ });
  expect(group.textContent).toContain('(you kept it)');
  fireEvent.click(within(group).getByLabelText('Show what was done (1 point)'));
  press('Seal and send');
  expect(submitted[0]?.disputes).toEqual({ '1/0': 'show' });
});
