import type { Part } from '../../lesson/parts.ts';
import type { Say } from '../../words.ts';
import { shortName } from '../names.ts';

/** What a part is called, with its party or its length where it has one. */
export const partName = (say: Say, { kind, party, length }: Part): string =>
  say(`ui.lesson.part.${kind}`, {
    party: party === null ? '' : shortName(say, party),
    length: length ?? 0,
  });
