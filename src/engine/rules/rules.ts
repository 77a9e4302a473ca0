import type { Effect } from '../effects/effect-rule.ts';
import type { ReadingData, ResolvedScenario } from '../scenario/shape/files.ts';
import type { MoveGroup } from '../scenario/terms.ts';
import type { Clause, Handle, Offer, World } from '../world/world.ts';
import type { Home } from './bind-homes.ts';
import type { Index } from './index-of.ts';
import type { Names } from './names.ts';
import type { Condition, Reading } from './place.ts';
import type { Weighing } from './weighing.ts';
import type { Worldview } from './worldview.ts';

export interface Span {
  readonly low: number;
  readonly high: number;
}

/** An effect with the rule that it is part of. */
export interface BoundEffect {
  readonly rule: Handle;
  readonly run: Effect;
}

/** One transition of a chart. Candidates of one stance and fact stand in the order of the file: the first that may, does. */
export interface Transition {
  readonly handle: Handle;
  readonly party: Handle;
  readonly region: Handle;
  readonly rule: Handle;
  readonly fact: Handle;
  readonly guard: Condition | null;
  /** The stance that it leads to; −1: it stays. */
  readonly target: number;
  readonly effects: readonly Handle[];
}

/** A party's chart as a table: `byStance[stance][fact]` lists the candidates, those of the stance before the region's. */
export interface BoundRegion {
  readonly handle: Handle;
  readonly party: Handle;
  readonly initial: number;
  readonly isSecret: boolean;
  readonly byStance: readonly ReadonlyMap<Handle, readonly Transition[]>[];
}

/** A price with what is added while conditions hold; never below zero. */
export interface Price {
  readonly base: number;
  readonly surcharges: readonly { readonly add: number; readonly holds: Condition }[];
}

export interface BoundOption {
  readonly deed: Handle;
  readonly choice: string;
  readonly move: string;
  readonly option: string | null;
  readonly by: readonly Handle[];
  readonly group: MoveGroup;
  readonly price: Price;
  readonly harsh: number;
  readonly available: Condition;
  readonly rule: Handle;
  readonly isHidden: boolean;
  /** True where the others learn the move, but not which of its options it was. */
  readonly isOptionSecret: boolean;
  readonly audience: (doer: Handle) => number;
  readonly effects: readonly BoundEffect[];
}

export interface BoundPosition {
  readonly deed: Handle;
  readonly position: string;
  readonly cost: number;
  readonly change: number;
  readonly harsh: number;
  readonly available: Condition;
  readonly rule: Handle;
  readonly announced: readonly BoundEffect[];
  readonly held: readonly BoundEffect[];
}

/** One dated joint decision. */
export interface BoundOccasion {
  readonly handle: Handle;
  readonly occasion: string;
  readonly slot: string;
  readonly keys: readonly Handle[];
  /** In whose name the joint deed is done: the first key of the file. */
  readonly lead: Handle;
  readonly jointRule: 'least' | 'any-may-cancel' | 'all-must-agree';
  readonly decidedOn: number;
  readonly heldOn: number;
  readonly positions: readonly BoundPosition[];
  /** The place of the plan among the positions. */
  readonly plan: number;
  readonly mismatch: readonly BoundEffect[];
}

export interface BoundReflex {
  readonly handle: Handle;
  readonly deed: Handle;
  readonly party: Handle;
  readonly rule: Handle;
  readonly price: Price;
  readonly shown: Condition;
  /** Asked when it is about to fire: false where events have overtaken it. */
  readonly stillMoves: Condition;
  readonly audience: (doer: Handle) => number;
  readonly fires: readonly BoundEffect[];
  readonly held: readonly BoundEffect[];
}

export interface BoundWorldRule {
  readonly rule: Handle;
  readonly holds: Condition;
  readonly effects: readonly BoundEffect[];
}

export interface BoundEntry extends BoundWorldRule {
  readonly turn: number;
}

export interface BoundLevel {
  readonly id: string;
  readonly deed: Handle;
  readonly rule: Handle;
  readonly size: number;
  readonly coin: Handle;
  readonly gain: Readonly<Record<string, number>>;
  readonly cost: Readonly<Record<string, number>>;
  readonly effects: readonly BoundEffect[];
  /** What others see of a pretended step; null where it cannot be pretended. */
  readonly pretence: readonly BoundEffect[] | null;
  /** Issues that it holds already: beside it in one text they would be promised twice. */
  readonly covers: readonly Handle[];
  /** Whose it is to promise, and what must be so before anybody promises it in a text of their own. */
  readonly givers: readonly Handle[];
  readonly available: Condition;
}

/** How accusations of pretended steps are made and decided; rates in [0, 1]. */
export interface Disputes {
  readonly rule: Handle;
  /** Chance a look that a kept step is accused all the same. */
  readonly falseAlarm: number;
  /** Chance that the second look finds a pretended step out. */
  readonly confirms: number;
  /** Chance that the second look clears a kept step. */
  readonly clears: number;
  /** Points of capital for showing what was done. */
  readonly showing: number;
}

export interface BoundPackage {
  readonly handle: Handle;
  readonly deed: Handle;
  readonly sides: Offer['sides'];
  readonly clauses: readonly Clause[];
  /** Whose no ends an offer of it. */
  readonly veto: readonly Handle[];
  readonly available: Condition;
}

export interface BoundTrack {
  readonly track: string;
  readonly of: string | null;
  readonly low: number;
  readonly high: number;
  readonly start: number;
  /** One bit for each party that knows the value. */
  readonly exactFor: number;
  /** Width of the bin that the others see, hundredths; 0: they see nothing. */
  readonly bin: number;
  readonly better: 'up' | 'down' | 'neither';
}

/** A scenario under one worldview, with every name made a handle and every rule bound. Frozen while it is played. */
export interface Rules {
  readonly scenario: ResolvedScenario;
  readonly worldview: Worldview;
  readonly parameters: Readonly<Record<string, number>>;
  /** Ids of the rules that are switched off in this game. */
  readonly off: ReadonlySet<string>;
  readonly index: Index;
  readonly tracks: readonly BoundTrack[];
  readonly regions: readonly BoundRegion[];
  readonly transitions: readonly Transition[];
  /** Effects of chart actions, by the handle that both steppers return. */
  readonly actions: readonly BoundEffect[];
  readonly worldRules: ReadonlyMap<Handle, readonly BoundWorldRule[]>;
  /** By deed; undefined for deeds that are no choice. */
  readonly options: readonly (BoundOption | undefined)[];
  /** The same by name, as decisions name them. */
  readonly choices: ReadonlyMap<string, BoundOption>;
  readonly occasions: readonly BoundOccasion[];
  readonly reflexes: readonly BoundReflex[];
  readonly calendar: readonly BoundEntry[];
  readonly levels: readonly (readonly BoundLevel[])[];
  readonly packages: readonly BoundPackage[];
  readonly weighing: Weighing;
  /** For each receiver of steps the lowest and highest bar over all worldviews: what can be said without knowing the world. */
  readonly barSpans: readonly (Span | undefined)[];
  readonly table: {
    readonly tablingCost: number;
    readonly lapseTurns: number;
    readonly exchanges: { readonly apart: number; readonly talking: number };
    readonly isTalking: Condition;
    /** When clauses and levels of a text may be changed. */
    readonly mayEdit: Condition;
    readonly phaseTurns: number;
    readonly detection: Reading;
    /** Null where the world knows none or they are off: what monitors see is then certain at once. */
    readonly disputes: Disputes | null;
    readonly refusalAtHome: readonly BoundEffect[];
    /** Between whom a quiet offer needs a channel. */
    readonly quiet: readonly { readonly between: readonly [Handle, Handle]; readonly holds: Condition }[];
    readonly leak: { readonly rate: number; readonly effects: readonly BoundEffect[] } | null;
  };
  readonly purse: {
    readonly income: number;
    readonly cap: number;
    readonly movesPerTurn: number;
    readonly start: readonly number[];
    readonly adjust: readonly { readonly party: Handle; readonly add: number; readonly holds: Condition }[];
  };
  /** Those at home whom an agreement must pass. */
  readonly homes: readonly Home[];
  readonly endings: readonly { readonly ending: string; readonly holds: Condition; readonly isAtOnce: boolean }[];
  readonly tags: readonly { readonly tag: string; readonly holds: Condition }[];
  /** Any condition of the scenario's data, bound when it is wanted: lines, tags, readings. */
  readonly reads: (reading: ReadingData) => (world: World) => number;
  readonly tempers: readonly (readonly { readonly temper: string; readonly share: number }[])[];
  readonly fact: Names['handle'];
}
