// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { type HandMove, type MovesDecision, passing, schoolOf } from '#engine';
import { lessonNow, type Moment } from '../../../src/ui/desk/first/lesson-now.ts';
import { actDebriefOf } from '../../../src/ui/session/act-debrief.ts';
import { LESSONS } from '../../../src/ui/session/first.ts';
import { openLocal, resumeLocal } from '../../../src/ui/session/local.ts';
import { listSaves } from '../../../src/ui/session/save-shelf.ts';
import type { Session } from '../../../src/ui/session/session.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';

const shelved = firstOnShelf();
const [firstAct = 0] = shelved.scenario.acts ?? [];
const opening = (party: string, seed = '11') => ({ party, worldview: schoolOf('unknown'), seed, beginning: null });

beforeEach(() => localStorage.clear());

/** The dearest step that is open, or nothing; with a guess. */
function aStep(session: Session): MovesDecision {
  const open = session.view.value.hand.filter(({ odds, refusal }) => odds !== null && refusal === null);
  const decisions = open.map(({ choice }): MovesDecision => ({ ...passing, moves: [choice], guess: 'opens' }));
  return decisions.find((decision) => session.refusals(decision).length === 0) ?? { ...passing, guess: 'opens' };
}

/** Takes steps until the act is over, or the game. */
function playAct(session: Session): void {
  for (let times = 0; times < 40 && !['act', 'debrief'].includes(session.phase.value); times += 1) {
    if (session.phase.value === 'choose') session.submit(aStep(session));
    else if (session.phase.value === 'answer') session.submit({ kind: 'answers', answers: [] });
    else session.proceed();
  }
}

function saved() {
  const [save] = listSaves().saves;
  if (save === undefined) throw new Error('Nothing was saved.');
  return save;
}

function firstOf(session: Session) {
  if (session.first === undefined) throw new Error('This is no first game.');
  return session.first;
}

test.each(['us', 'rok', 'dprk'])('in the chair "%s" the first act ends in a look back of its own', (party) => {
  const session = openLocal(shelved, opening(party), true);
  playAct(session);
  expect(session.phase.value).toBe('act');
  expect(session.view.value.turn).toBe(firstAct + 1);
  const act = actDebriefOf(firstOf(session).act());
  expect(act.turn).toBe(firstAct);
  expect(act.guesses).toHaveLength(firstAct);
  const { watches = '' } = shelved.scenario.parties[party] ?? {};
  expect(act.watched).toEqual({ party: watches, tempers: shelved.scenario.parties[watches]?.tempers });
  expect(act.given.length).toBeGreaterThan(0);
  for (const { fact, chance, aboveBar } of act.given) {
    expect(fact.by).toBe(party);
    expect(chance).toBe(shelved.scenario.weighing.table.find(([above]) => above === aboveBar)?.[1]);
  }
  expect(act.owed).toBe(act.book.reduce((sum, { price }) => sum + price, 0));
});

test('no other game stops after the first act, and a look back is refused before its time', () => {
  const session = openLocal(shelved, opening('us'));
  playAct(session);
  expect(session.phase.value).toBe('debrief');
  expect(session.first).toBeUndefined();
  const first = openLocal(shelved, opening('us'), true);
  first.proceed();
  expect(() => firstOf(first).act()).toThrow('not over');
});

test('a first game is resumed at its look back, with the notes that were laid away, and plays on to the end', () => {
  const session = openLocal(shelved, opening('rok'), true);
  session.proceed();
  firstOf(session).layAway('purse');
  playAct(session);
  const again = resumeLocal(shelved, saved());
  expect(again.phase.value).toBe('act');
  expect(firstOf(again).kept.value).toEqual({ laidAway: ['purse'], isPlayedOn: false });
  expect(actDebriefOf(firstOf(again).act())).toEqual(actDebriefOf(firstOf(session).act()));
  firstOf(again).playOn();
  expect(again.phase.value).toBe('choose');
  const later = resumeLocal(shelved, saved());
  expect(later.phase.value).toBe('choose');
  playAct(later);
  expect(later.phase.value).toBe('debrief');
});

const way = (part: Partial<HandMove>): HandMove => ({
  choice: 'm',
  move: 'm',
  option: null,
  group: 'open',
  cost: 1,
  harsh: 0,
  isHidden: false,
  odds: null,
  refusal: null,
  claims: [],
  source: 'judgement',
  ...part,
});
const hand = [way({ choice: 'press', harsh: 2 }), way({ choice: 'step', odds: { low: 0.1, high: 0.6 } })];
const moment = (turn: number, moves: readonly string[] = [], received: Moment['received'] = []): Moment => ({
  view: { turn, party: 'us', hand },
  draft: { ...passing, moves },
  received,
});

test('the purse comes first, then each rule when a card that shows it is taken up', () => {
  expect(lessonNow(moment(1, ['press']), [])).toBe('purse');
  expect(lessonNow(moment(1), ['purse'])).toBeNull();
  expect(lessonNow(moment(1, ['press']), ['purse'])).toBe('colours');
  expect(lessonNow(moment(1, ['step']), ['purse'])).toBe('weight');
});

test('no rule waits longer than to its turn, one lies there at a time, and none comes twice', () => {
  expect([1, 2, 3, 4].map((turn) => lessonNow(moment(turn), LESSONS.slice(0, turn - 1)))).toEqual([...LESSONS]);
  expect(lessonNow(moment(4, ['press', 'step']), LESSONS)).toBeNull();
});
