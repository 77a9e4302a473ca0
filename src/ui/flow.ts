import { signal } from '@preact/signals';
import { openLocal, resumeLocal } from './session/local.ts';
import { readSave, setAside } from './session/saves.ts';
import { drawSeed } from './session/seed.ts';
import type { Session } from './session/session.ts';
import { SHELF, type Shelved } from './session/shelf.ts';

/** Which screen a person sees. Inside a sitting its phase decides the rest. */
export type Screen =
  | { readonly at: 'title' }
  | { readonly at: 'seat'; readonly shelved: Shelved }
  | { readonly at: 'sitting'; readonly session: Session };

/** What a person chooses before a game. A null seed means: draw one. */
export interface Wishes {
  readonly party: string;
  readonly worldview: string;
  readonly seed: string | null;
}

export const screen = signal<Screen>({ at: 'title' });

export const toTitle = (): void => {
  screen.value = { at: 'title' };
};

export const toSeat = (shelved: Shelved): void => {
  screen.value = { at: 'seat', shelved };
};

/** Opens a new game. It takes the place of the one that was saved. */
export const sitDown = (shelved: Shelved, wishes: Wishes): void => {
  const opening = { ...wishes, seed: wishes.seed ?? drawSeed() };
  screen.value = { at: 'sitting', session: openLocal(shelved, opening) };
};

/** A game that waits to be gone on with, one that cannot be read, or none. */
export type Waiting = 'none' | 'saved' | 'unreadable';

/** Looks at the save without opening it. One that cannot be read is put aside, so that nothing is lost. */
export function waitingGame(): Waiting {
  const save = readSave();
  if (save === null) return 'none';
  if (save !== 'unreadable' && SHELF.has(save.scenario)) return 'saved';
  setAside();
  return 'unreadable';
}

/** Goes on where the page was left. False when the save does not fit these rules; it is then put aside. */
export function goOn(): boolean {
  const save = readSave();
  const shelved = save === null || save === 'unreadable' ? undefined : SHELF.get(save.scenario);
  if (save === null || save === 'unreadable' || shelved === undefined) return false;
  try {
    screen.value = { at: 'sitting', session: resumeLocal(shelved, save) };
    return true;
  } catch {
    setAside();
    return false;
  }
}
