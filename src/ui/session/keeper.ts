import { readSave, writeSave } from './save-shelf.ts';
import type { Save } from './saves.ts';
import { drawSeed } from './seed.ts';

/** What a sitting knows of its own save: everything but where it is written, and when. */
export type Kept = Omit<Save, 'format' | 'id' | 'changed'>;

/** Writes one sitting down, again and again. */
export interface Keeper {
  keep(kept: Kept): void;
}

/** What was decided so far, of one person or of several. */
const course = ({ decisions, hot }: Pick<Save, 'decisions' | 'hot'>): string =>
  JSON.stringify([decisions, hot?.played ?? null]);

/**
 * Keeps a sitting under its id, or under a new one. Where the same game has gone on in another tab meanwhile, this one
 * goes its own way under a new id, so that neither is lost.
 */
export function openKeeper(from: Save | null): Keeper {
  let id = from?.id ?? drawSeed();
  let known = from === null ? null : course(from);
  let last = from === null ? '' : JSON.stringify(keptOf(from));
  return {
    keep(kept) {
      const text = JSON.stringify(kept);
      if (text === last) return;
      const there = readSave(id);
      if (there !== null && known !== null && course(there) !== known) id = drawSeed();
      writeSave({ format: 3, id, changed: new Date().toISOString(), ...kept });
      [known, last] = [course(kept), text];
    },
  };
}

function keptOf(save: Save): Kept {
  const { format: _, id: __, changed: ___, ...kept } = save;
  return kept;
}
