import { expect, test } from 'vitest';
import { faultLine, readScenario } from '../../../src/engine/scenario/index.ts';
import { edited, twoVillages } from '../../fixtures/two-villages.ts';
import { faultsWith } from './faults.ts';

const world = (before: string, after: string) => edited('world', before, after);
const switching = (list: string) =>
  world('off: [dry-weeks-close-the-sluice, ratio/dry-spell, term/memory]', `off: ${list}`);

test.each([
  ['a rule that is none', '[dry-weeks-close-a-sluice]', 'world.yaml:221:20: unknown-switch'],
  ['a ratio that is none', '[ratio/wet-spell]', 'world.yaml:221:20: unknown-switch'],
  ['a term that nobody declares', '[term/memoir]', 'world.yaml:221:20: unknown-switch'],
  ['a reflex without its prefix', '[close-the-sluice]', 'world.yaml:221:20: unknown-switch'],
  ['a rule of the engine itself', '[the-clock]', 'world.yaml:221:20: unknown-switch'],
  ['a deed', '[send-boats]', 'world.yaml:221:20: unknown-switch'],
  ['what is no id', '[Dry Weeks]', 'world.yaml:221:20: bad-id'],
  ['nothing', '[]', 'world.yaml:221:19: too-few'],
])('a mechanism that switches off %s is one fault at its own place', (_name, list, fault) => {
  expect(faultsWith(switching(list))).toEqual([fault]);
});

test('a fault says which rule was most likely meant', () => {
  const faults = (list: string): readonly string[] => {
    const reading = readScenario(twoVillages(switching(list)));
    return reading.ok ? [] : reading.faults.map(faultLine);
  };
  expect(faults('[ratio/dry-spel]')).toEqual([
    'world.yaml:221:20: unknown-switch: There is no rule "ratio/dry-spel" that could be switched off. Did you mean "ratio/dry-spell"?',
  ]);
  expect(faults('[dry-spell, reflex/close]').map((line) => line.split('off. ')[1])).toEqual([
    'Did you mean "ratio/dry-spell"?',
    'Name a rule, reflex/…, ratio/…, term/…, temper/… or weighing/table.',
  ]);
});

test.each([
  '[close-the-sluice-is-no-id-here, repeats-tire]',
  '[reflex/close-the-sluice, weighing/table]',
  '[harvest-pays, talks-make-grumbling-dear, the-fair-opens, steps-are-weighed]',
])('%s: only what is unknown is a fault', (list) => {
  const unknown = list.includes('no-id-here') || list.includes('the-fair-opens') ? 1 : 0;
  expect(faultsWith(switching(list))).toHaveLength(unknown);
});

test('a mechanism and a term without evidence are faults', () => {
  expect(faultsWith(world('term/memory], source: judgement }', 'term/memory] }'))).toEqual([
    'world.yaml:221:3: no-source',
  ]);
  expect(faultsWith(world('memory: { source: judgement }', 'memory: {}'))).toEqual(['world.yaml:218:3: no-source']);
});

test('a mechanism and a term need their words', () => {
  const lackedBy = (before: string, after: string): readonly unknown[] => {
    const reading = readScenario(twoVillages(world(before, after)));
    return (reading.ok ? [] : reading.faults)
      .filter(({ code }) => code === 'missing-word')
      .map(({ params }) => [params['key'], params['needed']]);
  };
  expect(lackedBy('  memory: {', '  memories: {')).toEqual([['term.memories', 'world.yaml:218:3']]);
  expect(lackedBy('  dryness: {', '  drought: {')).toEqual([
    ['mechanism.drought.name', 'world.yaml:221:3'],
    ['mechanism.drought.sentence', 'world.yaml:221:3'],
  ]);
});

test('a world may name no mechanism at all', () => {
  const none = world(
    'mechanisms:\n  dryness: { off: [dry-weeks-close-the-sluice, ratio/dry-spell, term/memory], source: judgement }\n',
    '',
  );
  expect(faultsWith(none).filter((line) => !line.startsWith('words/'))).toEqual([]);
});
