// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { schoolOf, UNKNOWN, type Worldview, type YardstickReading } from '#engine';
import { Readings } from '../../../src/ui/desk/debrief/Readings.tsx';
import { DeskContext } from '../../../src/ui/desk/desk.ts';
import { WorldChoice } from '../../../src/ui/desk/opening/WorldChoice.tsx';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';
import { fixtureSession } from './fixture-session.ts';

afterEach(cleanup);

function chooseFrom(chosen: Worldview) {
  const wishes: Worldview[] = [];
  render(<WorldChoice shelved={firstOnShelf()} chosen={chosen} onChoose={(worldview) => wishes.push(worldview)} />);
  const choose = (half: string, value: string) => fireEvent.change(screen.getByLabelText(half), { target: { value } });
  return { wishes, choose };
}

test('both halves of the world are unknown until one is stated, and stating one leaves the other', () => {
  const { wishes, choose } = chooseFrom(schoolOf(UNKNOWN));
  expect(screen.getAllByText('Drawn by lot, and told at the end.')).toHaveLength(2);
  choose('How the world works', 'hawk');
  choose('Whom you face', 'engager');
  expect(wishes).toEqual([
    { physics: 'hawk', tempers: UNKNOWN },
    { physics: UNKNOWN, tempers: 'engager' },
  ]);
});

test('a stated half says what it holds, and not what its school wants', () => {
  chooseFrom({ physics: 'hawk', tempers: UNKNOWN });
  expect(screen.getByLabelText('How the world works')).toHaveProperty('value', 'hawk');
  expect(screen.getByText(/^The stock grows fast/)).toBeTruthy();
  expect(screen.queryByText(/Nothing given for nothing/)).toBeNull();
});

test('each reading is a paragraph with its verdict, its score, and the points of each line', () => {
  const { session, say, stage } = fixtureSession('debrief');
  const lines = [
    { aim: 'growth-held', weight: 60, value: 0, share: 0.75 },
    { aim: 'works-watched', weight: 40, value: 0, share: 0 },
  ];
  const readings: readonly YardstickReading[] = [
    { worldview: 'hawk', success: false, score: 44.6, lines },
    { worldview: 'realist', success: true, score: 45, lines },
  ];
  render(
    <DeskContext.Provider value={{ session, say, stage, ask: () => {} }}>
      <Readings readings={readings} />
    </DeskContext.Provider>,
  );
  const [hawk, realist] = screen.getAllByRole('article').map((article) => article.textContent ?? '');
  expect(hawk).toMatch(/The hawk 45 of 100.*No success.*Earned: The stock grew slowly \(45 of 60\)\..*\(0 of 40\)/);
  expect(realist).toMatch(/The arms-control realist 45 of 100.*A success, by this yardstick/);
});
