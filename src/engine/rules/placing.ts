import type { ConditionRule } from '../conditions/condition-rule.ts';
import { conditions } from '../conditions/index.ts';
import type { EffectRule } from '../effects/effect-rule.ts';
import { effects } from '../effects/index.ts';
import type { Amount } from '../scenario/shape/basics.ts';
import type { ConditionData, ConditionKind, ConditionOf } from '../scenario/shape/conditions.ts';
import type { EffectData, EffectKind, EffectOf } from '../scenario/shape/effects.ts';
import { onCurve, toPoints } from '../world/numbers.ts';
import { trackOf } from '../world/track.ts';
import type { Handle } from '../world/world.ts';
import { type Index, trackName } from './index-of.ts';
import type { Condition, Place } from './place.ts';
import { bindRatios } from './ratios.ts';
import type { BoundEffect } from './rules.ts';
import type { IsOff } from './switches.ts';

/** Binds data to handles, anywhere in a scenario. */
export interface Binder {
  /** Whether a rule is off in this game. */
  readonly isOff: IsOff;
  /** A place for a rule; charts give their owner and region. */
  at(rule: string, owner?: Handle, region?: Handle): Place;
  effects(data: readonly EffectData[] | undefined, place: Place): readonly BoundEffect[];
  when(data: ConditionData | undefined, place: Place): Condition;
}

const always: Condition = () => true;

// The tables are typed by kind; TypeScript cannot follow one key through two lookups, hence the two casts.
const bindCondition = (data: ConditionData, place: Place): Condition =>
  (conditions[data.is] as ConditionRule<ConditionKind>).bind(data as ConditionOf<ConditionKind>, place);
const bindEffect = (data: EffectData, place: Place): BoundEffect => ({
  rule: place.rule,
  run: (effects[data.do] as EffectRule<EffectKind>).bind(data as EffectOf<EffectKind>, place),
});

export function binderOf(index: Index, parameters: Readonly<Record<string, number>>, isOff: IsOff): Binder {
  const number = (amount: Amount): number => {
    if (typeof amount === 'number') return amount;
    const value = parameters[amount.param];
    if (value === undefined) throw new Error(`There is no parameter "${amount.param}".`);
    return value;
  };
  const at: Binder['at'] = (rule, owner = -1, region = -1) => {
    const place: Place = {
      index,
      rule: index.rules.handle(rule),
      owner,
      region,
      isOff,
      number,
      rate(rate) {
        if (typeof rate === 'number' || 'param' in rate) {
          const value = number(rate);
          return () => value;
        }
        const track = index.tracks.handle(trackName(rate.track, rate.of));
        return (world) => onCurve(rate.curve, toPoints(trackOf(world, track)));
      },
      ratios: (ids) => bindRatios(ids, place),
      condition: (data) => bindCondition(data, place),
    };
    return place;
  };
  return {
    isOff,
    at,
    effects: (data, place) => (data ?? []).map((item) => bindEffect(item, place)),
    when: (data, place) => (data === undefined ? always : place.condition(data)),
  };
}
