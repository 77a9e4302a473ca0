// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { say } from '#engine';
import { foreignOn } from './foreign.ts';
import { pseudoMessage, pseudoTable, pseudoText } from './pseudo.ts';

const message =
  '{party} has {count, plural, one {# key} other {# keys}} <and> {stance, select, open {opens} other {waits}}.';

test('a strange message keeps its arguments, plurals and choices, and every letter of its own is strange', () => {
  const words = { key: pseudoMessage(message) };
  const said = say(words, 'key', { party: 'Б', count: 2, stance: 'open' });
  expect(said).toMatch(/^⟦Б ĥáś 2 ķéýś <áńď> óṕéńś\.·+⟧$/);
  expect(said).not.toMatch(/[a-z]/i);
  expect(say(words, 'key', { party: 'Б', count: 1, stance: 'shut' })).toContain('1 ķéý <áńď> ŵáíťś');
});

test('it is longer by about a third', () => {
  const sentence = 'Both open the envelope at once.';
  expect(pseudoText(sentence).length / sentence.length).toBeGreaterThan(1.35);
  expect(pseudoText(sentence).length / sentence.length).toBeLessThan(1.5);
});

test('of a table all texts are strange but those that are kept', () => {
  expect(pseudoTable([{ id: 'one', told: { en: 'Z' }, count: 3 }], ['id'])).toEqual([
    { id: 'one', told: { en: '⟦Ž·⟧' }, count: 3 },
  ]);
});

test('what stands in code is found wherever somebody reads or hears it, and data are not', () => {
  document.body.innerHTML = `<main><p>${pseudoText('Said.')}</p><p>Left in code</p><p>C012</p>
    <button aria-label="Close"></button><input placeholder="Name" /><img alt="A map" /><i title="Why">1</i>
    <input type="submit" value="Send" /><svg><text>Seoul</text></svg><option label="One"></option>
    <style>p { color: red }</style></main>`;
  const needed = new Set<RegExp>();
  const code = /\bC\d{3}\b/g;
  const found = foreignOn(document.body, [code], needed).map((line) => line.split(': ').at(-1) ?? '');
  expect(found.toSorted((one, other) => one.localeCompare(other))).toEqual([
    'A map',
    'Close',
    'Left in code',
    'Name',
    'One',
    'Send',
    'Seoul',
    'Why',
  ]);
  expect([...needed]).toEqual([code]);
});
