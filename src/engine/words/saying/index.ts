export { allText, CONDITION_KINDS, conditionText, lookedFor, rateOf, whenText } from './conditions.ts';
export { audienceText, EFFECT_KINDS, effectsText, effectText } from './effects.ts';
export { factParams } from './fact.ts';
export { actionOf, guardOf } from './guards.ts';
export { readingText } from './readings.ts';
export { amount, figure, listed, type Speech, signed, speechOf, type Voice } from './speech.ts';
