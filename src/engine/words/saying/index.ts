export { CONDITION_KINDS, conditionText, lookedFor, rateOf, whenText } from './conditions.ts';
export { audienceText, EFFECT_KINDS, effectsText, effectText } from './effects.ts';
export { actionOf, guardOf } from './guards.ts';
export { amount, figure, listed, type Speech, signed, speechOf, type Voice } from './speech.ts';
