import { expect, test } from 'vitest';
import { differenceBetween, stateOf } from '../../../src/ui/board/difference.ts';
import { marksOf } from '../../../src/ui/picture/picture.ts';
import { pictureOf } from '../../../src/ui/picture/picture-of.ts';
import { fact, pins, say, view } from '../picture/view.ts';

const picture = pictureOf(view, pins, say);

test('on an empty board everything appears', () => {
  expect(differenceBetween(null, picture).map(({ change }) => change)).toEqual(marksOf(picture).map(() => 'appeared'));
});

test('between two pictures of the same view nothing is drawn', () => {
  expect(differenceBetween(picture, pictureOf(structuredClone(view), pins, say))).toEqual([]);
});

test('a line that falls silent is all that changes', () => {
  const cut = { ...view, channels: view.channels.map((channel) => ({ ...channel, state: 'silent' as const })) };
  const [change, ...others] = differenceBetween(picture, pictureOf(cut, pins, say));
  expect(others).toEqual([]);
  expect(change).toMatchObject({ change: 'changed', mark: { kind: 'line', state: 'silent' } });
});

test('an offer that was answered vanishes, and the table has a card less', () => {
  const [vanished, table, ...others] = differenceBetween(picture, pictureOf({ ...view, offers: [] }, pins, say));
  expect(vanished).toEqual({ change: 'vanished', key: 'offer/3' });
  expect(table).toMatchObject({ change: 'changed', mark: { kind: 'table', cards: 0 } });
  expect(others).toEqual([]);
});

test('a launch and a drill appear with the facts that tell them', () => {
  const facts = [fact({ id: 8, fact: 'launch-seen', by: 'dprk', severity: 3 }), fact({ id: 9, fact: 'exercise-held' })];
  const changes = differenceBetween(picture, pictureOf({ ...view, facts }, pins, say));
  expect(changes.map((change) => ('mark' in change ? [change.mark.key, stateOf(change.mark)] : change.key))).toEqual([
    ['exercise/rok', 'held 0'],
    ['launch/8', '3'],
  ]);
});

test('gauges and beats are not drawn', () => {
  const quiet = pictureOf({ ...view, gauges: [], facts: [] }, pins, say);
  expect(differenceBetween(picture, quiet)).toEqual([]);
});

test('the state of every mark can be said in a word or two', () => {
  expect(marksOf(picture).map(stateOf)).toEqual([
    'open',
    '1',
    'tabled',
    'running 1/3',
    'planned',
    'yours',
    'other',
    'other',
  ]);
});
