import { expect, test } from 'vitest';
import type { BoundOccasion } from '../../../src/engine/rules/rules.ts';
import { effectivePosition } from '../../../src/engine/turn/keys.ts';

const CHANGES = { add: 1, plan: 0, scale: -1, postpone: -2, cancel: -3 } as const;
type Position = keyof typeof CHANGES;
const NAMES = Object.keys(CHANGES) as Position[];

const occasion = (jointRule: BoundOccasion['jointRule']): BoundOccasion =>
  ({
    jointRule,
    plan: NAMES.indexOf('plan'),
    positions: NAMES.map((position) => ({ position, change: CHANGES[position] })),
  }) as unknown as BoundOccasion;

const effective = (rule: BoundOccasion['jointRule'], ...chosen: (Position | 'none')[]): string | undefined =>
  NAMES[
    effectivePosition(
      occasion(rule),
      chosen.map((position) => (position === 'none' ? -1 : NAMES.indexOf(position))),
    )
  ];

test.each([
  ['least', 'scale', 'postpone', 'scale'],
  ['least', 'cancel', 'postpone', 'postpone'],
  ['least', 'plan', 'cancel', 'plan'],
  ['least', 'add', 'scale', 'plan'],
  ['least', 'none', 'cancel', 'plan'],
  ['least', 'cancel', 'cancel', 'cancel'],
  ['any-may-cancel', 'plan', 'cancel', 'cancel'],
  ['any-may-cancel', 'none', 'scale', 'scale'],
  ['all-must-agree', 'scale', 'postpone', 'plan'],
  ['all-must-agree', 'postpone', 'postpone', 'postpone'],
] as const)('%s: one key on %s, the other on %s, comes to %s', (rule, one, other, result) => {
  expect(effective(rule, one, other)).toBe(result);
  expect(effective(rule, other, one)).toBe(result);
});
