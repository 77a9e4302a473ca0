import type { ConditionData } from '../../scenario/shape/conditions.ts';
import type { EffectData } from '../../scenario/shape/effects.ts';

/** A guard or an action as XState writes it. */
interface Typed {
  readonly type: string;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** A guard of a chart as the same condition is written elsewhere. The reader has checked it against that shape. */
export const guardOf = ({ type, params }: Typed): ConditionData => ({ is: type, ...params }) as ConditionData;

/** An action of a chart as the same effect is written elsewhere. The reader has checked it against that shape. */
export const actionOf = ({ type, params }: Typed): EffectData => ({ do: type, ...params }) as EffectData;
