import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { World } from './world.ts';

/** A key as it is written, with its colon. */
interface WrittenKey {
  readonly key: string;
  readonly text: string;
}

/** The keys of an object as it has them, and in the order in which they are written. */
interface Shape {
  readonly keys: readonly string[];
  readonly inOrder: readonly WrittenKey[];
}

/** By how many keys they have: worlds hold thousands of objects of a few dozen shapes. */
const shapes: Shape[][] = [];
/** Shapes of free keys (notes, counts by id) could be any number. */
const MOST_OF_A_LENGTH = 32;

const isOfShape = (keys: readonly string[], shape: Shape): boolean => {
  for (let place = 0; place < keys.length; place += 1) if (keys[place] !== shape.keys[place]) return false;
  return true;
};

function keysInOrder(value: object): readonly WrittenKey[] {
  const keys = Object.keys(value);
  shapes[keys.length] ??= [];
  const alike = shapes[keys.length] ?? [];
  for (const shape of alike) if (isOfShape(keys, shape)) return shape.inOrder;
  const inOrder = keys.toSorted().map((key) => ({ key, text: `${JSON.stringify(key)}:` }));
  if (alike.length < MOST_OF_A_LENGTH) alike.push({ keys, inOrder });
  return inOrder;
}

type Loose = Readonly<Record<string, unknown>>;

function canonicalList(list: readonly unknown[]): string {
  let text = '';
  // By places: an iterator would go the slow way, since lists of all kinds come by.
  for (let place = 0; place < list.length; place += 1)
    text += place === 0 ? canonicalJson(list[place]) : `,${canonicalJson(list[place])}`;
  return `[${text}]`;
}

function canonicalObject(value: Loose): string {
  let text = '';
  for (const { key, text: written } of keysInOrder(value)) {
    const part = value[key];
    if (part !== undefined) text += text === '' ? written + canonicalJson(part) : `,${written}${canonicalJson(part)}`;
  }
  return `{${text}}`;
}

/** JSON with the keys of every object sorted, so that one value has one text (in the spirit of RFC 8785). */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Array.isArray(value) ? canonicalList(value) : canonicalObject(value as Loose);
}

/** SHA-256 of a text in UTF-8, as 64 hex digits. */
export type Digest = (text: string) => string;

const digestHere: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 over a value's canonical JSON, 64 hex digits. Where a machine has a quicker SHA-256 of its own it may be given. */
export const hashOf = (value: unknown, digest: Digest = digestHere): string => digest(canonicalJson(value));

/**
 * Sixteen hex digits that two worlds share only if they are equal, secrets included: so no seat may see it while the
 * game runs. Handles follow addresses, hence the order of lists in a file does not show.
 */
export const fingerprint = (world: World, digest?: Digest): string => hashOf(world, digest).slice(0, 16);
