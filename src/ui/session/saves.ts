import type { Decision } from '#engine';

/** A game as the page keeps it: enough to play it again to the same ask. */
export interface Save {
  readonly format: 1;
  readonly scenario: string;
  readonly party: string;
  readonly worldview: string;
  readonly seed: string;
  /** True once the person has left the brief. */
  readonly hasBegun: boolean;
  /** The person's own; the machines decide again as they did. */
  readonly decisions: readonly Decision[];
  /** Of the world after the last of them: another one means other rules. */
  readonly fingerprint: string;
}

const KEY = 'you-first/game';
const ASIDE = 'you-first/set-aside';

/** The save of this browser; null where there is none, or where the browser keeps nothing. */
export function readSave(): Save | 'unreadable' | null {
  const text = kept(KEY);
  if (text === null) return null;
  try {
    const save: unknown = JSON.parse(text);
    return isSave(save) ? save : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Writes the game down. A browser that keeps nothing is no reason to stop playing. */
export function writeSave(save: Save): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(save));
    return true;
  } catch {
    return false;
  }
}

/** Moves a save that cannot be opened out of the way, under a key of its own with its number. */
export function setAside(): void {
  const text = kept(KEY);
  if (text === null) return;
  try {
    let number = 1;
    while (localStorage.getItem(`${ASIDE}/${number}`) !== null) number += 1;
    localStorage.setItem(`${ASIDE}/${number}`, text);
    localStorage.removeItem(KEY);
  } catch {
    return;
  }
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function isSave(value: unknown): value is Save {
  if (typeof value !== 'object' || value === null) return false;
  const save: Partial<Record<keyof Save, unknown>> = value;
  const isText = (part: unknown): boolean => typeof part === 'string';
  return (
    save.format === 1 &&
    [save.scenario, save.party, save.worldview, save.seed, save.fingerprint].every(isText) &&
    typeof save.hasBegun === 'boolean' &&
    Array.isArray(save.decisions)
  );
}
