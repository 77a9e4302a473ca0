import { expect, test } from 'vitest';
import { bindRules, luckOf, schoolOf } from '#engine';
import { villages } from '../engine/play/villages.ts';
import { loadedDice } from './loaded-dice.ts';

const rules = bindRules(villages(), schoolOf('hopeful')).index.rules;
const at = (rule: string): number => rules.addresses[rules.handle(rule)] ?? -1;
const luck = luckOf('1', 'world');

test('a loaded die shows what it was loaded with, whatever the cause; all others fall as they would', () => {
  const dice = loadedDice(luck, { 'steps-are-weighed': 0.25 }, villages());
  expect([1, 2].map((cause) => dice.draw(3, at('steps-are-weighed'), cause, 0))).toEqual([0.25, 0.25]);
  const other = [3, at('dry-weeks-close-the-sluice'), 7, 0] as const;
  expect(dice.draw(...other)).toBe(luck.draw(...other));
});

test('it complains of a die that was never rolled, and of none that was', () => {
  const dice = loadedDice(luck, { 'steps-are-weighed': 0, 'the-monitors': 0 }, villages());
  dice.draw(1, at('the-monitors'), 0, 0);
  expect(() => dice.allRolled()).toThrow('never rolled: steps-are-weighed.');
  dice.draw(1, at('steps-are-weighed'), 0, 0);
  expect(() => dice.allRolled()).not.toThrow();
});

test('neither a rule that the scenario does not have, nor a draw that no die can show, is taken', () => {
  expect(() => loadedDice(luck, { 'no-such-rule': 0 }, villages())).toThrow('no-such-rule');
  expect(() => loadedDice(luck, { 'steps-are-weighed': 1 }, villages())).toThrow('cannot show 1');
});
