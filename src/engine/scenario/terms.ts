/** Words of the scenario format that are needed without its shapes, so that no schema library travels with them. */

/** Four fixed groups of a hand. */
export const MOVE_GROUPS = ['open', 'press', 'allies', 'home'] as const;
export type MoveGroup = (typeof MOVE_GROUPS)[number];

/** How a shared decision comes about: `least` takes the smaller change. */
export const JOINT_RULES = ['least', 'any-may-cancel', 'all-must-agree'] as const;

/** Who delivers first; the sides are those of the package. */
export const OPENERS = ['first-side', 'second-side', 'together'] as const;
export type Opener = (typeof OPENERS)[number];

/** In how many instalments. */
export const GRAINS = [1, 2, 4] as const;
export type Grain = (typeof GRAINS)[number];

/** Whether the first step binds before talks, or only inside them. */
export const GATES = ['before-talks', 'inside-talks'] as const;
export type Gate = (typeof GATES)[number];

/** The reserved name, in a shift, for the party whose doing caused it. */
export const DOER = 'doer';
