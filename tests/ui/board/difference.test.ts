import { expect, test } from 'vitest';
import { differenceBetween, stateOf } from '../../../src/ui/board/difference.ts';
import { marksOf } from '../../../src/ui/picture/picture.ts';
import { pictureOf } from '../../../src/ui/picture/picture-of.ts';
import { pins, say, view } from '../picture/view.ts';

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

test('an offer that was answered vanishes', () => {
  expect(differenceBetween(picture, pictureOf({ ...view, offers: [] }, pins, say))).toEqual([
    { change: 'vanished', key: 'offer/3' },
  ]);
});

test('gauges and beats are not drawn', () => {
  const quiet = pictureOf({ ...view, gauges: [], facts: [] }, pins, say);
  expect(differenceBetween(picture, quiet)).toEqual([]);
});

test('the state of every mark can be said in a word or two', () => {
  expect(marksOf(picture).map(stateOf)).toEqual([
    'open',
    'tabled',
    'running 1/3',
    'planned',
    'yours',
    'other',
    'other',
  ]);
});
