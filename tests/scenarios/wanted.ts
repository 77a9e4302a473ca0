import type { ConditionData, ConditionOf } from '../../src/engine/scenario/shape/conditions.ts';
import type { EffectData } from '../../src/engine/scenario/shape/effects.ts';
import type { Spring } from './springs.ts';

/** A fact that somebody waits for, and what it must say. */
export interface WantedFact {
  readonly fact: string;
  readonly by?: string | undefined;
  readonly about?: string | undefined;
  readonly severity?: number | undefined;
}

/** The fact that sets a spring off, with what its conditions ask of that fact where they say so plainly. */
export function setsOff({ on = '', when, about }: Spring): WantedFact {
  const flat = when.flatMap((one) => (one.is === 'all' ? one.of : [one]));
  const of = <Kind extends ConditionData['is']>(kind: Kind) =>
    flat.find((one): one is ConditionOf<Kind> => one.is === kind);
  const severity = of('severity-at-least')?.value;
  return {
    fact: on,
    by: of('by')?.party,
    about: about ?? of('about')?.party,
    severity: typeof severity === 'number' ? severity : undefined,
  };
}

const isBy = (doers: readonly string[], by: string | undefined): boolean =>
  by === undefined || doers.length === 0 || doers.includes(by);

function isTold(effect: EffectData, doers: readonly string[], wanted: WantedFact): boolean {
  if (effect.do === 'take-step')
    return wanted.fact === 'step-taken' && (wanted.about ?? effect.to) === effect.to && isBy(doers, wanted.by);
  if (effect.do !== 'tell' || effect.fact !== wanted.fact) return false;
  if ((effect.severity ?? 0) < (wanted.severity ?? 0)) return false;
  if (wanted.about !== undefined && effect.about !== undefined && effect.about !== wanted.about) return false;
  return isBy(effect.by === undefined ? doers : [effect.by], wanted.by);
}

/** True where a spring tells such a fact, as far as its data says. */
export const tells = ({ does, doers }: Spring, wanted: WantedFact): boolean =>
  does.some((effect) => isTold(effect, doers, wanted));
