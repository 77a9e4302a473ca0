import { expect, test } from 'vitest';
import { edited } from '../../fixtures/two-villages.ts';
import { faultsWith } from './faults.ts';

const bomb = ['a: &a [1]', 'b: &b [*a, *a, *a, *a]', 'c: &c [*b, *b, *b, *b]', 'd: [*c, *c, *c, *c]'].join('\n');

test.each([
  ['a file over 1 MB', { scenario: `# ${'x'.repeat(2 ** 20)}` }, '1:1: file-too-big'],
  ['an alias bomb', { scenario: bomb }, '3:20: too-many-aliases'],
  ['an alias of itself', { scenario: 'a: &a [*a]' }, '1:8: too-many-aliases'],
  ['5,000 nested brackets', { scenario: '['.repeat(5000) }, '1:65: too-deep'],
  ['5,000 nested and closed brackets', { scenario: `${'[a, '.repeat(5000)}${']'.repeat(5000)}` }, '1:257: too-deep'],
  ['5,000 nested dashes', { scenario: '- '.repeat(5000) }, '1:129: too-deep'],
  ['a ladder of indentation', { scenario: ladder(400) }, '130:1: too-deep'],
  ['binary garbage', { scenario: new Uint8Array([0x61, 0x0a, 0xff, 0xfe, 0x00]) }, '2:1: not-text'],
  ['an overlong encoding', { scenario: new Uint8Array([0x61, 0x3a, 0xc0, 0xaf]) }, '1:3: not-text'],
  ['half a surrogate pair', { scenario: new Uint8Array([0xed, 0xa0, 0x80]) }, '1:1: not-text'],
  ['a NUL in the text', { scenario: 'a: 1\nb: \0' }, '2:4: not-text'],
  ['an empty file', { scenario: '' }, '1:1: file-empty'],
  ['a file of comments', { scenario: '# nothing yet\n' }, '1:1: file-empty'],
  ['brackets left open', { scenario: 'a: [1, 2' }, '1:9: bad-yaml'],
  ['a tab as indentation', { scenario: 'a:\n\tb: 1' }, '2:1: bad-yaml'],
  ['a second document', { scenario: 'a: 1\n---\nb: 2' }, '2:1: many-documents'],
])('%s is one fault, and no other file suffers from it', (_name, changed, fault) => {
  expect(faultsWith(changed)).toEqual([`one-summer.yaml:${fault}`]);
});

function ladder(steps: number): string {
  return Array.from({ length: steps }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
}

test.each([
  ['a duplicate key', 'turns: 4', 'turns: 4\nturns: 5', '8:1: duplicate-key'],
  ['a __proto__ key', 'turns: 4', 'turns: 4\n__proto__: { polluted: true }', '8:1: forbidden-key'],
  ['a constructor key', 'lower-bar: 3', 'constructor: 3', '9:15: forbidden-key'],
  ['a merge key', 'turns: 4', 'turns: 4\n<<: { turns: 5 }', '8:1: merge-key'],
  ['a tag', 'turns: 4', 'turns: !!int 4', '7:14: tag-not-allowed'],
  ['an alias without anchor', 'turns: 4', 'turns: *four', '7:8: unknown-alias'],
  ['a list as a key', 'turns: 4', 'turns: 4\n? [a, b]\n: 1', '8:3: key-not-text'],
])('%s is a fault at its own place', (_name, before, after, fault) => {
  expect(faultsWith(edited('scenario', before, after))).toContain(`one-summer.yaml:${fault}`);
});

test('a byte order mark and Windows line ends are read', () => {
  const changed = edited('scenario', 'turns: 4', 'turns: 4');
  expect(faultsWith({ scenario: `\ufeff${changed.scenario?.replaceAll('\n', '\r\n')}` })).toEqual([]);
});

test('brackets in comments, quotes and blocks of text are no nesting', () => {
  const prose = '[{'.repeat(100);
  const changed = edited(
    'words',
    'subtitle: One summer, subtitle',
    `subtitle: |\n      ’${'['.repeat(200)}\n    # ${prose}`,
  );
  expect(faultsWith(changed)).toEqual([]);
});

test('no fault and no key reaches an object prototype', () => {
  faultsWith(edited('scenario', 'turns: 4', 'turns: 4\n__proto__: { polluted: true }'));
  faultsWith(edited('words', 'scenario:', '"__proto__": { polluted: yes }\nscenario:'));
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
