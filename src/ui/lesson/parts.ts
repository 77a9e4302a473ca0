import type { ResolvedScenario } from '#engine';
import { LENGTHS, type Length } from './plan.ts';

/** What the pack is made of, in the order in which a lesson needs it. */
export const KINDS = [
  'content-note',
  'prepare',
  'plan',
  'rules',
  'role',
  'books',
  'memo',
  'vocabulary',
  'glossary',
  'debrief',
  'rubric',
  'sources',
] as const;
export type Kind = (typeof KINDS)[number];

/** For whose eyes a part is: the teacher's, everybody's in the room, or one delegation's. */
export type Reader = 'teacher' | 'class' | 'seat';

const READERS: Readonly<Record<Kind, Reader>> = {
  'content-note': 'teacher',
  prepare: 'teacher',
  plan: 'teacher',
  rules: 'class',
  role: 'seat',
  books: 'class',
  memo: 'class',
  vocabulary: 'class',
  glossary: 'class',
  debrief: 'teacher',
  rubric: 'class',
  sources: 'class',
};

/** One thing that can be printed or left out. */
export interface Part {
  /** `rules`, `role.us`, `plan.50`. */
  readonly id: string;
  readonly kind: Kind;
  /** Whose sheets these are; null where they are nobody's own. */
  readonly party: string | null;
  /** For how long a lesson, in minutes; null where it does not matter. */
  readonly length: Length | null;
}

const part = (kind: Kind, party: string | null = null, length: Length | null = null): Part => ({
  id: [kind, party ?? length].filter((piece) => piece !== null).join('.'),
  kind,
  party,
  length,
});

/** Everything that can be printed for a scenario: a role for each chair that people may take, a plan for each length. */
export const partsOf = ({ playable }: Pick<ResolvedScenario, 'playable'>): readonly Part[] =>
  KINDS.flatMap((kind) => {
    if (kind === 'role') return playable.map((party) => part(kind, party));
    if (kind === 'plan') return LENGTHS.map((length) => part(kind, null, length));
    return [part(kind)];
  });

export const readerOf = ({ kind }: Part): Reader => READERS[kind];

/** The same parts with one of them a place earlier (-1) or later (1); unchanged where there is no such place. */
export function movedBy(parts: readonly Part[], id: string, by: -1 | 1): readonly Part[] {
  const from = parts.findIndex((one) => one.id === id);
  const to = from + by;
  const [moved, other] = [parts[from], parts[to]];
  if (moved === undefined || other === undefined) return parts;
  return parts.map((one, place) => (place === from ? other : place === to ? moved : one));
}
