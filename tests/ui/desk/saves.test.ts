// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { passing } from '#engine';
import { openKeeper } from '../../../src/ui/session/keeper.ts';
import {
  deleteSave,
  listSaves,
  MOST_SAVES,
  putBack,
  readSave,
  setAside,
  writeSave,
} from '../../../src/ui/session/save-shelf.ts';
import { type Save, saveFrom } from '../../../src/ui/session/saves.ts';

const save: Save = {
  format: 3,
  id: '5',
  scenario: 'hotline-summer-2021',
  party: 'us',
  worldview: { physics: 'unknown', tempers: 'hawk' },
  seed: '7',
  beginning: null,
  first: { laidAway: ['purse'], isPlayedOn: false },
  hot: null,
  hasBegun: true,
  isAdjourned: false,
  decisions: [{ kind: 'answers', answers: [] }],
  fingerprint: '0123456789abcdef',
  draft: { ...passing, moves: ['consult'] },
  turn: 3,
  ending: null,
  changed: '2026-02-03T04:05:06.000Z',
  replay: null,
};
const finished = (number: number): Save => ({
  ...save,
  id: String(number),
  ending: 'peace',
  changed: new Date(number * 1000).toISOString(),
});

beforeEach(() => localStorage.clear());

test('a game that was written down is read back as it was, its unsealed draft with it', () => {
  expect(readSave('5')).toBeNull();
  expect(writeSave(save)).toBe(true);
  expect(readSave('5')).toEqual(save);
});

test('games are listed side by side, the latest first', () => {
  for (const number of [1, 3, 2]) writeSave(finished(number));
  expect(listSaves().saves.map(({ id }) => id)).toEqual(['3', '2', '1']);
});

test('the one game of an older version moves in among the others', () => {
  const { format: _, id: __, beginning: ___, draft: ____, turn: _____, ending: ______, ...old } = save;
  localStorage.setItem(
    'you-first/game',
    JSON.stringify({ ...old, format: 1, worldview: 'hawk', decisions: [passing, passing] }),
  );
  const { saves, unreadable } = listSaves();
  expect(unreadable).toBe(0);
  expect(saves).toMatchObject([{ party: 'us', turn: 3, worldview: { physics: 'hawk', tempers: 'hawk' }, draft: null }]);
  expect(localStorage.getItem('you-first/game')).toBeNull();
  expect(listSaves().saves).toEqual(saves);
});

test.each([
  ['torn text', '{"format":3,"scen'],
  ['another form', JSON.stringify({ ...save, format: 9 })],
  ['a part missing', JSON.stringify({ ...save, seed: undefined })],
  ['the worldview of one school alone', JSON.stringify({ ...save, worldview: 'hawk' })],
  ['half a beginning', JSON.stringify({ ...save, beginning: {} })],
  ['no object', 'null'],
])('a save with %s cannot be read, and is put aside without touching the others', (_, text) => {
  expect(saveFrom(text)).toBeNull();
  writeSave(save);
  localStorage.setItem('you-first/saves/6', text);
  expect(listSaves()).toEqual({ saves: [save], unreadable: 1 });
  expect(localStorage.getItem('you-first/set-aside/1')).toBe(text);
  expect(listSaves().unreadable).toBe(0);
});

test('saves that are put aside are kept under numbers of their own, one after the other', () => {
  for (const id of ['5', '6']) {
    writeSave({ ...save, id });
    setAside(id);
  }
  expect(listSaves().saves).toEqual([]);
  expect([1, 2].map((number) => saveFrom(localStorage.getItem(`you-first/set-aside/${number}`) ?? '')?.id)).toEqual([
    '5',
    '6',
  ]);
});

test('a deletion is undone by the text that it gave back', () => {
  writeSave(save);
  const text = deleteSave('5');
  expect(listSaves().saves).toEqual([]);
  expect(putBack(text ?? '')).toBe(true);
  expect(listSaves().saves).toEqual([save]);
});

test('when the shelf is full the oldest finished game makes room, and a game under way never does', () => {
  writeSave({ ...save, changed: '' });
  for (let number = 10; number < 10 + MOST_SAVES; number += 1) writeSave(finished(number));
  const ids = listSaves().saves.map(({ id }) => id);
  expect(ids).toHaveLength(MOST_SAVES);
  expect(ids).toContain('5');
  expect(ids).not.toContain('10');
});

test('two tabs with one game go two ways, and neither loses a turn', () => {
  writeSave(save);
  const { format: _, id: __, changed: ___, ...kept } = save;
  const [one, other] = [openKeeper(save), openKeeper(save)];
  one.keep({ ...kept, decisions: [...save.decisions, passing], turn: 4 });
  other.keep({ ...kept, decisions: [...save.decisions, passing, passing], turn: 5 });
  one.keep({ ...kept, decisions: [...save.decisions, passing, passing, passing], turn: 6 });
  expect(
    listSaves()
      .saves.map(({ turn }) => turn)
      .toSorted((a, b) => a - b),
  ).toEqual([5, 6]);
});

test('looking at a game does not touch its date', () => {
  writeSave(save);
  const { format: _, id: __, changed: ___, ...kept } = save;
  openKeeper(save).keep(kept);
  expect(readSave('5')?.changed).toBe(save.changed);
});
