// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readSave, type Save, setAside, writeSave } from '../../../src/ui/session/saves.ts';

const save: Save = {
  format: 1,
  scenario: 'hotline-summer-2021',
  party: 'us',
  worldview: 'unknown',
  seed: '7',
  hasBegun: true,
  decisions: [{ kind: 'answers', answers: [] }],
  fingerprint: '0123456789abcdef',
};

beforeEach(() => localStorage.clear());

test('a game that was written down is read back as it was', () => {
  expect(readSave()).toBeNull();
  expect(writeSave(save)).toBe(true);
  expect(readSave()).toEqual(save);
});

test.each([
  ['torn text', '{"format":1,"scen'],
  ['another form', JSON.stringify({ ...save, format: 2 })],
  ['a part missing', JSON.stringify({ ...save, seed: undefined })],
  ['no object', 'null'],
])('a save with %s cannot be read', (_, text) => {
  localStorage.setItem('you-first/game', text);
  expect(readSave()).toBe('unreadable');
});

test('a save that is put aside is kept under a number of its own, one after the other', () => {
  for (const text of ['first', 'second']) {
    localStorage.setItem('you-first/game', text);
    setAside();
  }
  expect(readSave()).toBeNull();
  expect(localStorage.getItem('you-first/set-aside/1')).toBe('first');
  expect(localStorage.getItem('you-first/set-aside/2')).toBe('second');
});
