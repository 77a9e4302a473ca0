// @vitest-environment happy-dom
import { cleanup, render, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { DeskContext } from '../../../src/ui/desk/desk.ts';
import { ReasonList } from '../../../src/ui/desk/reveal/ReasonList.tsx';
import { answersIn } from '../../../src/ui/session/inquiry.ts';
import type { TableAnswer } from '../../../src/ui/session/session.ts';
import { fixtureSession } from './fixture-session.ts';
import { washington } from './fixture-view.ts';

const term = (deed: string, code: string, figure: number) => ({ code, params: { figure, deed } });

/** Pyongyang refuses one offer, lays a text against another, and takes the third. */
const ANSWER: TableAnswer = {
  party: 'dprk',
  given: [
    { offer: 1, package: 'pause-for-exemptions', answer: 'refuse' },
    { offer: 2, package: 'whole-for-whole', answer: 'counter' },
    { offer: 3, package: 'calm-for-calm', answer: 'accept' },
  ],
  reasons: [
    term('offer 3', 'gains', 4),
    term('offer 3', 'costs', -1),
    term('offer 1', 'costs', -3.5),
    term('offer 1', 'gains', 2),
    term('offer 2', 'costs', -6),
    term('offer 2', 'gains', 5.5),
    term('counter 2', 'gains', 3),
    term('counter 2', 'costs', -2.8),
  ],
};

function open(answers: readonly TableAnswer[]) {
  const { session, say, stage } = fixtureSession('reveal', washington);
  const { container } = render(
    <DeskContext.Provider value={{ session, say, stage, ask: () => undefined }}>
      <ReasonList answers={answers} />
    </DeskContext.Provider>,
  );
  return [...container.querySelectorAll('details')];
}
const figuresIn = (part: Element): readonly string[] =>
  [...part.querySelectorAll('.reason-figure')].map(({ textContent }) => textContent ?? '');

afterEach(cleanup);

test('each answer stands by itself, with the figures of its own offer and their sum', () => {
  const [refused, countered, accepted] = open([ANSWER]);
  expect(refused?.querySelector('summary')?.textContent).toMatch(/refused: Pause for exemptions/);
  expect(refused && figuresIn(refused)).toEqual(['-3.5', '+2', '-1.5']);
  expect(accepted?.querySelector('summary')?.textContent).toMatch(/accepted: Calm for calm/);
  expect(accepted && figuresIn(accepted)).toEqual(['+4', '-1', '+3']);
  const [yes, own] = [...(countered?.querySelectorAll('ul') ?? [])];
  expect([yes, own].map((list) => list && figuresIn(list))).toEqual([
    ['-6', '+5.5', '-0.5'],
    ['+3', '-2.8', '+0.2'],
  ]);
  expect(within(own as HTMLElement).getByText(/sign that text itself/)).toBeDefined();
});

test('an older record that told of one offer alone is read, and says of the other that it holds no figures', () => {
  const reasons = [term('offer 1', 'costs', -3.5), term('offer 1', 'gains', 2)];
  const [first, second] = open([{ ...ANSWER, given: ANSWER.given.slice(0, 2), reasons }]);
  expect(first && figuresIn(first)).toEqual(['-3.5', '+2', '-1.5']);
  expect(second && figuresIn(second)).toEqual([]);
  expect(second?.textContent).toMatch(/holds no figures/);
});

test('what an older record says for a refusal is turned round: below zero speaks against a yes', () => {
  const reasons = [term('refuse 1', 'costs', 3.5), term('refuse 1', 'gains', -2)];
  const [only] = open([{ ...ANSWER, given: ANSWER.given.slice(0, 1), reasons }]);
  expect(only && figuresIn(only)).toEqual(['-3.5', '+2', '-1.5']);
});

test('a fact of an answer is told by the figures of its own offer', () => {
  const fact = {
    ...washingtonFact(),
    fact: 'offer-refused',
    by: 'dprk',
    turn: 4,
    deed: 'package/pause-for-exemptions',
  };
  const told = answersIn([{ turn: 4, answer: ANSWER }], fact);
  expect(told.flatMap(({ reasons }) => reasons.map(({ params }) => params['deed']))).toEqual(['offer 1', 'offer 1']);
});

const washingtonFact = () => ({
  id: 1,
  about: 'us',
  severity: 0,
  size: 0,
  coin: null,
  deedWords: null,
  because: null,
  rule: null,
  ruleWords: null,
  claims: [],
  source: null,
});
