import { readMessage } from '../words/message.ts';
import type { Words } from '../words/words.ts';
import { type Fault, faultAt, type Place } from './fault.ts';
import { entriesOf, type Located } from './located.ts';

/** One message of a words file: where its key stands, where its text stands, and the arguments that it takes. */
export interface WordEntry {
  readonly text: string;
  readonly keyAt: Place;
  readonly at: Place;
  readonly names: readonly string[];
}

export interface WordFile {
  readonly entries: ReadonlyMap<string, WordEntry>;
  readonly faults: readonly Fault[];
}

/** A words file with its keys joined by dots. Texts that are no messages are faults. */
export function wordFileOf(root: Located): WordFile {
  const entries = new Map<string, WordEntry>();
  const faults: Fault[] = [];
  const read = (piece: Located, key: string, keyAt: Place): void => {
    if (piece.form === 'map') {
      for (const [name, entry] of entriesOf(piece))
        read(entry.value, key === '' ? name : `${key}.${name}`, entry.keyAt);
    } else if (piece.form === 'list' || typeof piece.value !== 'string') {
      faults.push(faultAt(piece.at, 'word-not-text', { key }));
    } else {
      const reading = readMessage(piece.value);
      if (piece.value.trim() === '') faults.push(faultAt(piece.at, 'empty-text'));
      if (entries.has(key)) faults.push(faultAt(keyAt, 'duplicate-key', { key, line: entries.get(key)?.keyAt.line }));
      if (!reading.ok) faults.push(faultAt(piece.at, 'bad-message', { key, problem: reading.problem }));
      entries.set(key, { text: piece.value, keyAt, at: piece.at, names: reading.ok ? reading.names : [] });
    }
  };
  if (root.form === 'map') read(root, '', root.at);
  else faults.push(faultAt(root.at, 'wrong-type', { expected: 'map', got: root.form === 'list' ? 'list' : 'text' }));
  return { entries, faults };
}

/** The place where a missing key belongs: the deepest part of it that the file has, else the file's beginning. */
export function placeFor(root: Located, key: string): Place {
  let piece = root;
  let at: Place = { path: root.at.path, line: 1, col: 1 };
  for (const part of key.split('.')) {
    const entry = piece.form === 'map' ? piece.entries.get(part) : undefined;
    if (entry === undefined) return at;
    at = entry.keyAt;
    piece = entry.value;
  }
  return at;
}

export const wordsOf = (file: WordFile): Words =>
  Object.fromEntries([...file.entries].map(([key, { text }]) => [key, text]));
