import {
  type ClauseOption,
  type ClauseView,
  type DialSettings,
  deliveriesOf,
  dialsOf,
  type Gate,
  type Planned,
  type TextChoice,
} from '#engine';
import { clausesOfText } from '../turn/text-clauses.ts';
import { dialsMaking, layByDials, sorted } from './order.ts';

/** What a text begins with: a package, or an offer that is countered. */
export interface TextBase {
  readonly package: string;
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly clauses: readonly ClauseView[];
  /** Turns for which it stands where it does not say. */
  readonly lapseTurns: number;
}

/** A text on the desk, always with its order in full, numbered as an agreement would number it. */
export interface TextDraft {
  readonly clauses: readonly ClauseView[];
  readonly sequence: readonly Planned[];
  readonly gate: Gate;
  readonly lapse: number;
  readonly isFinal: boolean;
  readonly isStrict: boolean;
  readonly isByParts: boolean;
}

/** Opens a text as it was chosen before, by dials or in an order of its own. */
export function openText(text: TextChoice, base: TextBase, options: readonly ClauseOption[]): TextDraft {
  const clauses = clausesOfText(text, base.clauses, options);
  const laid = { sides: base.sides, clauses };
  return {
    clauses,
    sequence: text.sequence === undefined ? layByDials(laid, text) : sorted(text.sequence),
    gate: text.gate,
    lapse: text.lapse ?? base.lapseTurns,
    isFinal: text.final === true,
    isStrict: text.strict === true,
    isByParts: text.byParts === true,
  };
}

/** The dials that make the order of a text; null where it is one of its own. */
export const dialsIn = ({ clauses, sequence }: TextDraft, { sides }: TextBase) =>
  dialsMaking({ sides, clauses }, sequence);

const sameClauses = (one: readonly ClauseView[], other: readonly ClauseView[]): boolean =>
  one.length === other.length &&
  one.every(({ issue, level, giver }, place) => {
    const beside = other[place];
    return issue === beside?.issue && level === beside.level && giver === beside.giver;
  });

/** What is said of a text when it is sealed: no more than departs from its base, so that plain dials stay plain dials. */
export function choiceOf(draft: TextDraft, base: TextBase): TextChoice {
  const { clauses, sequence, gate, lapse, isFinal, isStrict, isByParts } = draft;
  const made = dialsIn(draft, base);
  const dials: DialSettings = { ...(made ?? dialsOf(sequence, { clauses, sides: base.sides })), gate };
  return {
    ...dials,
    ...(made === null && { sequence }),
    ...(!sameClauses(clauses, base.clauses) && {
      clauses: clauses.map(({ issue, level, giver }) => ({ issue, level, giver })),
    }),
    ...(lapse !== base.lapseTurns && { lapse }),
    ...(isFinal && { final: true as const }),
    ...(isStrict && { strict: true as const }),
    ...(isByParts && { byParts: true as const }),
  };
}

/** One step of a text: an instalment of a clause, in its place. */
export interface TextStep {
  /** From 0, as an agreement would number it. */
  readonly step: number;
  /** Its clause by number, and in full. */
  readonly clause: number;
  readonly promise: ClauseView;
  readonly phase: number;
  readonly part: number;
  readonly parts: number;
  readonly after: number | null;
}

/** Every step of a text, in order. */
export const stepsOf = ({ clauses, sequence }: Pick<TextDraft, 'clauses' | 'sequence'>): readonly TextStep[] =>
  deliveriesOf({ sides: [[], []], clauses, order: { opener: 'together', grain: 1 }, sequence }).flatMap(
    ({ clause, phase, part, parts, after }, step) => {
      const promise = clauses[clause];
      return promise === undefined ? [] : [{ step, clause, promise, phase, part, parts, after: after ?? null }];
    },
  );
