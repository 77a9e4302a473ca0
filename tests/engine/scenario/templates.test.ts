import { describe, expect, test } from 'vitest';
import { faultLine, layTemplate, readTemplates, type SourceFile, type Template, type TemplateSources } from '#engine';
import { edited, twoVillages } from '../../fixtures/two-villages.ts';

const TEXT = `template: old-peace
world: two-villages
date: 1900-05-01
kind: agreement
signed: [elders, miller]
sides: [[lower], [upper]]
phases:
  - days: 10
    clauses:
      - { issue: quiet, level: a-month, giver: lower }
  - verified: true
    clauses:
      - { issue: water, level: some, giver: upper }
beyond: [shared-bread]
source: judgement
`;
const WORDS = `signer: { elders: The elders, miller: The miller }
template:
  old-peace:
    name: The old peace
    sentence: Quiet against water.
    phase: { 1: Quiet first., 2: Then water. }
    beyond: { shared-bread: Bread is shared at the fair. }
`;

const file = (path: string, text: string): SourceFile => ({ path, text });
const sourcesOf = (text = TEXT, words = WORDS): TemplateSources => ({
  world: twoVillages({}).world,
  templates: [file('templates/old-peace.yaml', text)],
  words: { en: file('templates/words/en.yaml', words) },
  claimIds: [],
});
const faultsOf = (sources: TemplateSources): readonly string[] => {
  const reading = readTemplates(sources);
  return reading.ok ? [] : reading.faults.map(faultLine);
};

test('a text of history is read in the terms of a world, with its words', () => {
  const reading = readTemplates(sourcesOf());
  if (!reading.ok) throw new Error(reading.faults.map(faultLine).join('\n'));
  expect(reading.templates.map(({ template, phases }) => [template, phases.length])).toEqual([['old-peace', 2]]);
  expect(reading.words['en']?.['template.old-peace.phase.2']).toBe('Then water.');
});

describe('a text of history with a slip of the pen is told with place, code and mend', () => {
  test.each([
    ['a level that the issue has not', 'a-month', 'a-mnth', /:10:\d+: unknown-level: .+ Did you mean "a-month"[?]/],
    [
      'an issue that there is not',
      'issue: water',
      'issue: watre',
      /:13:\d+: unknown-issue: .+ Did you mean "water"[?]/,
    ],
    ['a giver who cannot give it', 'giver: upper', 'giver: lower', /:13:\d+: not-a-giver: /],
    ['a day that there is not', '1900-05-01', '1900-02-30', /:3:\d+: not-a-day: /],
    ['another world', 'world: two-villages', 'world: three-villages', /:2:\d+: other-world: /],
    ['no source', 'source: judgement\n', '', /: no-source: /],
    ['a kind that there is not', 'kind: agreement', 'kind: treaty', /:4:\d+: not-one-of: /],
    [
      'a word that is missing',
      'beyond: [shared-bread]',
      'beyond: [shared-bread, a-song]',
      /missing-word: .+beyond[.]a-song/,
    ],
    ['a word too many', 'beyond: [shared-bread]', 'beyond: []', /unknown-word: .+shared-bread/],
  ])('%s', (_, was, now, expected) => {
    expect(TEXT).toContain(was);
    const lines = faultsOf(sourcesOf(TEXT.replace(was, now)));
    expect(lines.filter((line) => expected.test(line))).toHaveLength(1);
  });

  test('the same promise twice', () => {
    const twice = TEXT.replace(
      'giver: lower }\n',
      'giver: lower }\n      - { issue: quiet, level: a-month, giver: lower }\n',
    );
    expect(faultsOf(sourcesOf(twice)).filter((line) => /: id-twice: /.test(line))).toHaveLength(1);
  });
});

describe('laying a text of history as an offer', () => {
  const template = (): Template => {
    const reading = readTemplates(sourcesOf());
    if (!reading.ok || reading.templates[0] === undefined) throw new Error('The text was not read.');
    return reading.templates[0];
  };

  test('what was to wait for verification waits for what the other side gives before', () => {
    const { clauses, sequence, left } = layTemplate(template(), () => true);
    expect(clauses.map(({ issue }) => issue)).toEqual(['quiet', 'water']);
    expect(sequence).toEqual([
      { clause: 0, phase: 0 },
      { clause: 1, phase: 1, after: 0 },
    ]);
    expect(left).toEqual([]);
  });

  test('what cannot be promised is left out and told, and no phase stays empty', () => {
    const { clauses, sequence, left } = layTemplate(template(), ({ issue }) => issue !== 'quiet');
    expect(clauses.map(({ issue }) => issue)).toEqual(['water']);
    expect(sequence).toEqual([{ clause: 0, phase: 0 }]);
    expect(left.map(({ issue }) => issue)).toEqual(['quiet']);
  });
});

test('a text of history that promises the same thing twice is told', () => {
  const world = file('world.yaml', edited('world', 'a-month: {', 'a-month: { covers: [water],').world ?? '');
  const reading = readTemplates({ ...sourcesOf(), world });
  expect(reading.ok ? [] : reading.faults.map(({ code, at }) => `${at.line}: ${code}`)).toEqual(['13: promised-twice']);
});
