import type { z } from 'zod';
import { type Fault, type FaultCode, faultAt, type Place } from './fault.ts';
import { type Entry, type Located, plainOf } from './located.ts';
import { mendOf } from './nearest.ts';
import { type Issue, plainIssues } from './shape-issues.ts';
import { keysKnownAt } from './shape-keys.ts';

/** What each discriminating key tells apart, for the code of an unknown one. */
const KINDS: Readonly<Record<string, FaultCode>> = {
  is: 'unknown-condition',
  do: 'unknown-effect',
  read: 'unknown-reading',
};
/** Zod's names of types as the fault sentences know them. */
const TYPES: Readonly<Record<string, string>> = {
  int: 'whole',
  string: 'text',
  array: 'list',
  tuple: 'list',
  object: 'map',
  record: 'map',
  boolean: 'flag',
  null: 'nothing',
};
const FORMATS: Readonly<Record<string, FaultCode>> = { id: 'bad-id', claim: 'bad-claim' };

/** Asks a shape about a piece; every part that does not fit is a fault at its own place. */
export function shapeFaults(shape: z.ZodType, piece: Located): readonly Fault[] {
  const plain = plainOf(piece);
  const result = shape.safeParse(plain);
  if (result.success) return [];
  return plainIssues(result.error.issues, plain).flatMap((issue) => faultsOf(issue, { shape, piece, plain }));
}

interface Asked {
  readonly shape: z.ZodType;
  readonly piece: Located;
  readonly plain: unknown;
}

function faultsOf(issue: Issue, asked: Asked): readonly Fault[] {
  const { piece, keyAt } = pieceAt(asked.piece, issue.path);
  if (piece === undefined) return [missing(issue, asked)];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysKnownAt(asked.shape, asked.plain, issue.path);
      const keyPlace = (key: string): Place =>
        (piece.form === 'map' ? piece.entries.get(key)?.keyAt : undefined) ?? piece.at;
      return issue.keys.map((key) => faultAt(keyPlace(key), 'unknown-key', { key, ...mendOf(key, known) }));
    }
    case 'invalid_key':
      return [faultAt(keyAt, 'bad-id', { id: String(issue.path.at(-1)) })];
    case 'invalid_union':
      return [unknownKind(issue.discriminator ?? '', issue.options ?? [], piece)];
    case 'invalid_format':
      return [
        faultAt(piece.at, FORMATS[issue.message] ?? 'bad-format', { id: shown(piece), pattern: patternOf(issue) }),
      ];
    case 'invalid_value':
      return [notOneOf(issue.values.map(String), piece)];
    case 'too_small':
      if (issue.origin === 'string') return [faultAt(piece.at, 'empty-text')];
      if (issue.origin === 'array') return [faultAt(piece.at, 'too-few', { least: Number(issue.minimum) })];
      return [outOfRange(piece, issue.inclusive === false ? `> ${issue.minimum}` : `≥ ${issue.minimum}`)];
    case 'too_big':
      if (issue.origin === 'array') return [faultAt(piece.at, 'too-many', { most: Number(issue.maximum) })];
      return [outOfRange(piece, `≤ ${issue.maximum}`)];
    case 'invalid_type':
      return [wrongType(issue.expected, piece)];
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      throw new Error(`The scenario shapes use no check that reports "${issue.code}".`);
  }
}

/** The piece at a path, and where its key stands (the piece's own place in lists). */
function pieceAt(root: Located, path: readonly PropertyKey[]): { piece: Located | undefined; keyAt: Place } {
  let piece: Located | undefined = root;
  let keyAt = root.at;
  for (const key of path) {
    const entry: Entry | undefined = piece?.form === 'map' ? piece.entries.get(String(key)) : undefined;
    piece = piece?.form === 'list' ? piece.items[Number(key)] : entry?.value;
    keyAt = entry?.keyAt ?? piece?.at ?? keyAt;
  }
  return { piece, keyAt };
}

function missing(issue: Issue, asked: Asked): Fault {
  const owner = pieceAt(asked.piece, issue.path.slice(0, -1)).piece ?? asked.piece;
  const kinds =
    issue.code === 'invalid_union' ? { known: (issue.options ?? []).map(String).toSorted().join(', ') } : {};
  return faultAt(owner.at, 'missing-key', { key: String(issue.path.at(-1)), ...kinds });
}

function unknownKind(key: string, options: readonly unknown[], piece: Located): Fault {
  if (piece.form !== 'value' || typeof piece.value !== 'string')
    return wrongType(key === '' ? 'object' : 'string', piece);
  return faultAt(piece.at, KINDS[key] ?? 'not-one-of', {
    id: piece.value,
    ...mendOf(piece.value, options.map(String)),
  });
}

function notOneOf(values: readonly string[], piece: Located): Fault {
  if (piece.form !== 'value' || piece.value === null) return wrongType('string', piece);
  return faultAt(piece.at, 'not-one-of', { id: String(piece.value), ...mendOf(String(piece.value), values) });
}

const outOfRange = (piece: Located, allowed: string): Fault =>
  faultAt(piece.at, 'out-of-range', { value: shown(piece), allowed });

const wrongType = (expected: string, piece: Located): Fault =>
  faultAt(piece.at, 'wrong-type', {
    expected: [...new Set(expected.split('|').map((type) => TYPES[type] ?? type))].join('|'),
    got: typeOf(piece),
  });

function typeOf(piece: Located): string {
  if (piece.form !== 'value') return piece.form;
  if (piece.value === null) return 'nothing';
  return TYPES[typeof piece.value] ?? typeof piece.value;
}

const shown = (piece: Located): string => (piece.form === 'value' ? String(piece.value) : piece.form);

const patternOf = (issue: { readonly message: string; readonly pattern?: string | undefined }): string | undefined =>
  FORMATS[issue.message] === undefined ? issue.pattern : undefined;
