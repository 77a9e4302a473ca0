import { expect, test } from 'vitest';
import { claimsOf, episodesOf } from '../../../src/cli/claims.ts';
import { claimSentence, stretchesOf } from '../../../src/ui/desk/paper/cited.ts';
import { korea } from '../../korea.ts';

const episodes = episodesOf('scenarios/korea/claims.csv');
const claims = claimsOf('scenarios/korea/claims.csv');

test('codes in a source are parted from its text', () => {
  expect(stretchesOf('E9 and C068; value judgement')).toEqual([
    { is: 'episode', id: 'E9' },
    { is: 'text', text: ' and ' },
    { is: 'claim', id: 'C068' },
    { is: 'text', text: '; value judgement' },
  ]);
});

test('every code that a source of the world names leads to a sentence', () => {
  const sources = [...JSON.stringify(korea().scenario).matchAll(/"source":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text]) => text ?? '',
  );
  const codes = sources.flatMap(stretchesOf).filter(({ is }) => is !== 'text');
  expect(codes.length).toBeGreaterThan(20);
  const sentences = codes.map((code) => {
    if (code.is === 'claim') return claimSentence(claims, code.id);
    return code.is === 'episode' ? (episodes[code.id]?.['en'] ?? '') : '';
  });
  expect(sentences.filter((sentence) => sentence === '')).toEqual([]);
});

test('a claim that goes on from the row before is one sentence with it, and each names its author', () => {
  expect(claimSentence(claims, 'C072')).toMatch(/^Washington should announce .* and promise to weigh/);
  expect(Object.values(claims).filter(({ author, date }) => author === undefined || date === undefined)).toEqual([]);
});
