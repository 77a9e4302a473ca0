import { isAlias, LineCounter, type Node, parseDocument, visit, type YAMLParseError } from 'yaml';
import { type Fault, faultAt, type Place } from '../fault.ts';
import type { Located } from '../located.ts';
import { Locating } from './locating.ts';
import { MOST_NESTING, tooDeepAt } from './nesting.ts';
import { type SourceFile, sourceTextOf } from './source-text.ts';

/** A YAML file read into located pieces. `root` is null where the text could not be understood as YAML at all. */
export interface Document {
  readonly path: string;
  readonly root: Located | null;
  readonly faults: readonly Fault[];
}

/** Reads one YAML file: core schema, one document, no tags, no merge keys, few aliases. */
export function readDocument(file: SourceFile): Document {
  const source = sourceTextOf(file);
  if (!source.ok) return { path: file.path, root: null, faults: [source.fault] };
  const lines = new LineCounter();
  const deepAt = tooDeepAt(source.text);
  if (deepAt >= 0) return { path: file.path, root: null, faults: [tooDeep(file.path, source.text, deepAt)] };
  const yaml = parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: 'error',
    schema: 'core',
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path: file.path, line: Math.max(1, line), col: Math.max(1, col) };
  };
  if (yaml.errors.length > 0) return { path: file.path, root: null, faults: syntaxFaults(yaml.errors, placeOf) };
  if (yaml.contents === null) return { path: file.path, root: null, faults: [faultAt(placeOf(0), 'file-empty')] };
  const anchors = anchorsOf(yaml.contents);
  const locating = new Locating(placeOf, anchors);
  const root = locating.piece(yaml.contents);
  return { path: file.path, root: locating.hasTooManyAliases ? null : root, faults: locating.faults };
}

/** What the parser did not understand: the first of each line, since one slip draws others after it. */
function syntaxFaults(errors: readonly YAMLParseError[], placeOf: (offset: number) => Place): readonly Fault[] {
  const byLine = new Map<number, Fault>();
  for (const { code, pos, message } of errors) {
    const at = placeOf(pos[0]);
    const problem = message.split('\n', 1)[0] ?? '';
    const fault = code === 'MULTIPLE_DOCS' ? faultAt(at, 'many-documents') : faultAt(at, 'bad-yaml', { problem });
    if (!byLine.has(at.line)) byLine.set(at.line, fault);
  }
  return [...byLine.values()];
}

function tooDeep(path: string, text: string, offset: number): Fault {
  const before = text.slice(0, offset).split('\n');
  return faultAt({ path, line: before.length, col: (before.at(-1)?.length ?? 0) + 1 }, 'too-deep', {
    most: MOST_NESTING,
  });
}

/** Nodes by the place of their anchor in reading order, so that an alias finds the last one before it. */
function anchorsOf(root: Node): ReadonlyMap<Node, Node> {
  const named = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  visit(root, {
    Node: (_key, node) => {
      if (isAlias(node)) {
        const target = named.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined) named.set(node.anchor, node);
    },
  });
  return targets;
}
