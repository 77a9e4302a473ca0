import type { Part } from './parts.ts';
import type { Seating } from './seating.ts';

/**
 * How often a part has to be printed for a class: rules, books and words for two people to share, a memo and the yardstick of
 * its mark for each, a role for each person in that chair, the rest once.
 */
export function copiesOf({ kind, party }: Part, seating: Seating, parties: readonly string[]): number {
  switch (kind) {
    case 'memo':
    case 'rubric':
      return seating.pupils;
    case 'rules':
    case 'books':
    case 'vocabulary':
      return Math.ceil(seating.pupils / 2);
    case 'role':
      return seating.perParty[parties.indexOf(party ?? '')] ?? 0;
    case 'glossary':
    case 'content-note':
    case 'prepare':
    case 'plan':
    case 'debrief':
    case 'sources':
      return 1;
  }
}
