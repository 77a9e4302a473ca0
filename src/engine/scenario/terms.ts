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

/**
 * The id of something that can be switched off: a rule by its own id, else the way to it, such as `reflex/…`, `ratio/…`,
 * `term/…`, `temper/…` or `weighing/table`.
 */
export const SWITCH_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/;

/**
 * How a published figure is put, before it becomes one a turn: an amount a year; a chance in a quarter, or in the month
 * that an effect of two turns stands for; a half-life in months; the logarithm of a ratio of rates.
 */
export const PUBLISHED_FORMS = ['year', 'quarter', 'month', 'half-life', 'log-ratio'] as const;
export type PublishedForm = (typeof PUBLISHED_FORMS)[number];

/** How closely a hidden track can be learnt: half the span that is seen otherwise, or the value itself. */
export const KNOWN_WIDTHS = ['half', 'exact'] as const;
export type KnownWidth = (typeof KNOWN_WIDTHS)[number];

/** The reserved name, in a shift, for the party whose doing caused it. */
export const DOER = 'doer';
