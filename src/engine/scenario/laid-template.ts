import type { Planned } from '../world/world.ts';
import type { Template } from './shape/templates.ts';

/** A promise of a text of history. */
export type TemplatePromise = Template['phases'][number]['clauses'][number];

/** A text of history as an offer could hold it. */
export interface LaidTemplate {
  /** What can be promised, in the order of the text. */
  readonly clauses: readonly TemplatePromise[];
  /** Each of them whole, in its phase; phases from 0, without gaps. What was to wait for verification does. */
  readonly sequence: readonly Planned[];
  /** What cannot be promised, in the order of the text. */
  readonly left: readonly TemplatePromise[];
}

/**
 * Lays a text of history as an offer: what can be promised, phase by phase. A step that was to wait for verification
 * waits for the first one of the phase before it that the other side gives, or else for the first one there.
 */
export function layTemplate(
  { phases, sides }: Template,
  canPromise: (promise: TemplatePromise) => boolean,
): LaidTemplate {
  const kept = phases
    .map(({ clauses, verified }) => ({ clauses: clauses.filter(canPromise), verified }))
    .filter(({ clauses }) => clauses.length > 0);
  const sideOf = (giver: string): 0 | 1 => (sides[0].includes(giver) ? 0 : 1);
  const clauses = kept.flatMap((phase) => phase.clauses);
  const sequence: Planned[] = [];
  let before: readonly number[] = [];
  for (const [phase, held] of kept.entries()) {
    const begins = sequence.length;
    for (const { giver } of held.clauses) {
      const other = before.find((place) => sideOf(clauses[place]?.giver ?? '') !== sideOf(giver)) ?? before[0];
      const awaited = held.verified === true && other !== undefined ? { after: other } : {};
      sequence.push({ clause: sequence.length, phase, ...awaited });
    }
    before = sequence.slice(begins).map(({ clause }) => clause);
  }
  return { clauses, sequence, left: phases.flatMap((phase) => phase.clauses.filter((one) => !canPromise(one))) };
}
