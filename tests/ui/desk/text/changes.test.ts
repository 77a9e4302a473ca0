import { expect, test } from 'vitest';
import type { ClauseView } from '#engine';
import { changesBetween, type Written } from '../../../../src/ui/desk/text/changes.ts';

const clause = (giver: string, issue: string, level: string): ClauseView => ({
  giver,
  issue,
  level,
  size: 1,
  coin: 'relief',
  gain: {},
  cost: {},
});

const text = (changed: Partial<Written> = {}): Written => ({
  package: 'calm',
  sides: [['us'], ['dprk']],
  clauses: [clause('us', 'drill', 'scaled'), clause('dprk', 'halt', 'of-tests')],
  opener: 'together',
  grain: 2,
  gate: 'before-talks',
  lapsesOnTurn: 3,
  isFinal: false,
  ...changed,
});

const told = (after: Written, before: Written = text()) =>
  changesBetween(before, after).map((change) => {
    switch (change.is) {
      case 'added':
      case 'dropped':
        return `${change.is} ${change.clause.issue}`;
      case 'level':
        return `${change.clause.issue} ${change.before.level} to ${change.clause.level}`;
      case 'parts':
        return `${change.clause.issue} in ${change.from} to ${change.to}`;
      case 'all-parts':
        return `all in ${change.from} to ${change.to}`;
      case 'opener':
        return `opener ${change.opener}`;
      case 'moved':
        return `${change.step.promise.issue} ${change.step.part} from ${change.from} to ${change.step.phase}`;
      case 'waits':
        return `${change.step.promise.issue} ${change.step.part} waits for ${change.awaited?.promise.issue ?? 'none'}`;
      case 'lapses':
        return `lapses ${change.from} to ${change.to}`;
      case 'gate':
      case 'final':
      case 'not-final':
      case 'strict':
      case 'lenient':
      case 'by-parts':
      case 'whole':
        return change.is;
    }
  });

test('it is told when a text stands by parts now or as a whole again, and when it ends at an accusation or no more', () => {
  const terms = text({ isByParts: true, isStrict: true });
  expect(told(terms)).toEqual(['by-parts', 'strict']);
  expect(told(text(), terms)).toEqual(['whole', 'lenient']);
});

test('that it stands for longer or shorter is told, and that it is an ultimatum or none any more', () => {
  const ultimatum = text({ lapsesOnTurn: 5, isFinal: true });
  expect(told(ultimatum)).toEqual(['lapses 3 to 5', 'final']);
  expect(told(text(), ultimatum)).toEqual(['lapses 5 to 3', 'not-final']);
  expect(told(ultimatum, ultimatum)).toEqual([]);
});

test('the same text has no change, whether its order stands in dials or is written out', () => {
  const sequence = [
    { clause: 0, phase: 0 },
    { clause: 1, phase: 0 },
    { clause: 0, phase: 1 },
    { clause: 1, phase: 1 },
  ];
  expect(told(text())).toEqual([]);
  expect(told(text({ sequence }))).toEqual([]);
});

test('promises that are new, gone or of another level are told, each once', () => {
  const clauses = [
    clause('us', 'drill', 'suspended'),
    clause('us', 'relief', 'some'),
    clause('dprk', 'freeze', 'paused'),
  ];
  expect(told(text({ clauses }))).toEqual([
    'drill scaled to suspended',
    'added relief',
    'added freeze',
    'dropped halt',
  ]);
});

test('who opens now is told as steps that fall due earlier or later', () => {
  expect(told(text({ opener: 'first-side' }))).toEqual([
    'halt 1 from 0 to 1',
    'drill 2 from 1 to 2',
    'halt 2 from 1 to 3',
  ]);
});

test('where all comes in other parts that is told once, and who opens beside it', () => {
  expect(told(text({ grain: 4 }))).toEqual(['all in 2 to 4']);
  expect(told(text({ grain: 4, opener: 'second-side' }))).toEqual(['all in 2 to 4', 'opener second-side']);
});

test('one promise in other parts is told as such, and not as so many steps that moved', () => {
  const sequence = [
    { clause: 0, phase: 0 },
    { clause: 1, phase: 0 },
    { clause: 1, phase: 1 },
  ];
  expect(told(text({ sequence }))).toEqual(['drill in 2 to 1']);
});

test('what a step waits for, when it begins, and that nobody may counter it are told', () => {
  const sequence = [
    { clause: 0, phase: 0 },
    { clause: 1, phase: 1, after: 0 },
  ];
  const before = text({
    grain: 1,
    sequence: [
      { clause: 0, phase: 0 },
      { clause: 1, phase: 1 },
    ],
  });
  expect(told(text({ grain: 1, sequence, gate: 'inside-talks', isFinal: true }), before)).toEqual([
    'halt 1 waits for drill',
    'gate',
    'final',
  ]);
  expect(told(before, text({ grain: 1, sequence }))).toEqual(['halt 1 waits for none']);
});
