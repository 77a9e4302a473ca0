import { expect, test } from 'vitest';
import { readMessage } from '../../../src/engine/words/message.ts';
import { say } from '../../../src/engine/words/say.ts';

const words = {
  'fact.step-taken': '{by} took {size, plural, one {# point} other {# points}} toward {about}.',
  plain: 'Nothing <b>changes</b> here.',
};

test('a sentence is found by its key and filled in', () => {
  expect(say(words, 'fact.step-taken', { by: 'Upper', about: 'Lower', size: 1 })).toBe(
    'Upper took 1 point toward Lower.',
  );
  expect(say(words, 'fact.step-taken', { by: 'Upper', about: 'Lower', size: 3 })).toBe(
    'Upper took 3 points toward Lower.',
  );
});

test('brackets of HTML stand for themselves', () => {
  expect(say(words, 'plain')).toBe('Nothing <b>changes</b> here.');
});

test('a missing key and a missing argument are broken promises', () => {
  expect(() => say(words, 'fact.step-takn')).toThrow('fact.step-takn');
  expect(() => say(words, 'toString')).toThrow('toString');
  expect(() => say(words, 'fact.step-taken', { by: 'Upper' })).toThrow('size');
});

test('the language decides the plural', () => {
  const message = { days: '{n, plural, one {день} few {дня} many {дней} other {дня}}' };
  expect(say(message, 'days', { n: 3 }, 'ru')).toBe('дня');
  expect(say(message, 'days', { n: 5 }, 'ru')).toBe('дней');
});

test('a message is read for its arguments, those inside plurals and selects included', () => {
  const reading = readMessage('{by} {kind, select, a {{about}} other {{size, number}}} #');
  expect(reading).toEqual({ ok: true, names: ['by', 'kind', 'about', 'size'] });
});
