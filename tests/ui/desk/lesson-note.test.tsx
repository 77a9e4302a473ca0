// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MovesDecision, passing, schoolOf } from '#engine';
import { DeskContext } from '../../../src/ui/desk/desk.ts';
import { LessonNote } from '../../../src/ui/desk/first/LessonNote.tsx';
import { openStage } from '../../../src/ui/desk/stage.ts';
import { openLocal } from '../../../src/ui/session/local.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';

const shelved = firstOnShelf();

beforeEach(() => localStorage.clear());
afterEach(cleanup);

/** A first game at its first choice, with the note on the desk while `draft` is chosen. */
function layNote(draft: MovesDecision) {
  const opening = { party: 'us', worldview: schoolOf('unknown'), seed: '11', beginning: null };
  const session = openLocal(shelved, opening, true);
  session.proceed();
  const desk = { session, say: shelved.say, stage: openStage(), ask: () => {} };
  const { unmount } = render(
    <DeskContext.Provider value={desk}>
      <LessonNote draft={draft} />
    </DeskContext.Provider>,
  );
  return { session, unmount, laidAway: () => session.first?.kept.value.laidAway };
}

const chosen: MovesDecision = { ...passing, moves: ['consult-seoul'] };

test('a note goes by itself once moves were sealed with it on the desk', () => {
  const { session, unmount, laidAway } = layNote(chosen);
  expect(document.querySelector('.lesson-note strong')?.textContent).toBe(shelved.say('ui.first.rule.purse.name'));
  void act(() => void session.submit(chosen));
  unmount();
  expect(laidAway()).toEqual(['purse']);
});

test('whoever passes the turn, or only leaves the page, finds the note again', () => {
  const passed = layNote(passing);
  void act(() => void passed.session.submit(passing));
  passed.unmount();
  expect(passed.laidAway()).toEqual([]);
  const left = layNote(chosen);
  left.unmount();
  expect(left.laidAway()).toEqual([]);
});
