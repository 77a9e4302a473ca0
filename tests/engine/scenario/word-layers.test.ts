import { expect, test } from 'vitest';
import { neededWords, readScenario, type ScenarioSources } from '../../../src/engine/scenario/index.ts';
import { edited, twoVillages } from '../../fixtures/two-villages.ts';

const own = (text: string): Pick<ScenarioSources, 'ownWords'> => ({ ownWords: { en: { path: 'own.en.yaml', text } } });
const wordsWith = (sources: ScenarioSources) => {
  const reading = readScenario(sources);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.words['en'] ?? {};
};

test('words of a scenario hold over those of its world, key by key', () => {
  const words = wordsWith({ ...twoVillages(), ...own('move:\n  grumble:\n    name: Grumble aloud\n') });
  expect(words['move.grumble.name']).toBe('Grumble aloud');
  expect(words['move.grumble.effect']).toBe('Grumble, effect');
});

test('a word of the scenario that nothing needs is a fault, in its own file', () => {
  const reading = readScenario({ ...twoVillages(), ...own('move:\n  grumbel:\n    name: Grumble\n') });
  expect(reading.ok ? [] : reading.faults).toMatchObject([
    { code: 'unknown-word', at: { path: 'own.en.yaml', line: 3 } },
  ]);
});

test('words for every turn go for each turn that says nothing of its own', () => {
  const changed = edited('words', 'turn:\n  1:', 'turn:\n  every:\n    headline: Another day\n  1:');
  const without = { words: (changed.words ?? '').replace('    headline: The snow has melted\n', '') };
  const words = wordsWith(twoVillages(without));
  expect([words['turn.1.headline'], words['turn.2.headline']]).toEqual(['Another day', '2, headline']);
  expect(Object.keys(words).filter((key) => key.startsWith('turn.every') || key.startsWith('turn.5'))).toEqual([]);
});

test('a world without shared keys, reflexes or issues needs no words for what the engine does with them', () => {
  const { scenario } = readScenario(twoVillages()) as { readonly scenario: Parameters<typeof neededWords>[0] };
  const all = new Set(neededWords(scenario));
  for (const key of ['fact.joint-held', 'fact.reflex-fired', 'fact.offer-tabled', 'rule.the-table', 'fact.step-kept'])
    expect(all).toContain(key);
  const bare = new Set(neededWords({ ...scenario, slots: {}, reflexes: {}, issues: {}, packages: {} }));
  for (const key of ['fact.joint-held', 'fact.reflex-fired', 'fact.offer-tabled', 'rule.the-table', 'fact.step-kept'])
    expect(bare).not.toContain(key);
  for (const key of ['fact.turn-passed', 'fact.move-made', 'fact.step-taken', 'rule.the-clock'])
    expect(bare).toContain(key);
});
