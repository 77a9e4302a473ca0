/**
 * How well an agent plays, whatever its line: on a whim, plainly as its line weighs, or looking ahead by what its own aims
 * card would say. Weakest first.
 */
export const STRENGTHS = ['hasty', 'plain', 'far-sighted'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** How a seat plays for which no strength was asked. */
export const DEFAULT_STRENGTH: Strength = 'plain';

export const isStrength = (word: string): word is Strength => STRENGTHS.some((strength) => strength === word);
