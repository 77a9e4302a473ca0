import { vi } from 'vitest';
import type { ConditionRule } from '../../../src/engine/conditions/condition-rule.ts';
import { conditions } from '../../../src/engine/conditions/index.ts';
import type { EffectRule } from '../../../src/engine/effects/effect-rule.ts';
import { effects } from '../../../src/engine/effects/index.ts';
import type { ConditionKind } from '../../../src/engine/scenario/shape/conditions.ts';
import type { EffectKind } from '../../../src/engine/scenario/shape/effects.ts';

/** How often each kind of condition held and did not, and each kind of effect ran, from now on. */
export interface Counts {
  readonly held: Map<string, number>;
  readonly failed: Map<string, number>;
  readonly ran: Map<string, number>;
}

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** Counts by wrapping what the two tables bind. Rules bound before are not counted. */
export function countVocabulary(): Counts {
  const counts: Counts = { held: new Map(), failed: new Map(), ran: new Map() };
  for (const kind of Object.keys(conditions) as ConditionKind[]) {
    const rule = conditions[kind] as ConditionRule<ConditionKind>;
    const bind = rule.bind.bind(rule);
    vi.spyOn(rule, 'bind').mockImplementation((params, place) => {
      const asked = bind(params, place);
      return (world, fact, luck) => {
        const holds = asked(world, fact, luck);
        add(holds ? counts.held : counts.failed, kind);
        return holds;
      };
    });
  }
  for (const kind of Object.keys(effects) as EffectKind[]) {
    const rule = effects[kind] as EffectRule<EffectKind>;
    const bind = rule.bind.bind(rule);
    vi.spyOn(rule, 'bind').mockImplementation((params, place) => {
      const run = bind(params, place);
      return (world, fact, moment) => {
        add(counts.ran, kind);
        run(world, fact, moment);
      };
    });
  }
  return counts;
}
