import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode } from 'yaml';
import { type Fault, faultAt, type Place } from '../fault.ts';
import type { Entry, Located } from '../located.ts';

const MOST_ALIASES = 20;
/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** One pass over the nodes of a document, collecting faults on the way. */
export class Locating {
  readonly faults: Fault[] = [];
  hasTooManyAliases = false;
  private aliases = 0;
  /** The alias of the text that is being written out, where aliases lead to aliases. */
  private expanding: Place | null = null;
  private readonly placeOf: (offset: number) => Place;
  private readonly targets: ReadonlyMap<Node, Node>;

  constructor(placeOf: (offset: number) => Place, targets: ReadonlyMap<Node, Node>) {
    this.placeOf = placeOf;
    this.targets = targets;
  }

  piece(node: Node | null): Located {
    const at = this.placeOf(node?.range?.[0] ?? 0);
    if (isAlias(node)) return this.aliased(node, at);
    if (node?.tag !== undefined) this.faults.push(faultAt(at, 'tag-not-allowed', { tag: node.tag }));
    if (isMap(node))
      return { form: 'map', at, entries: this.entries(node.items as Pair<ParsedNode, ParsedNode | null>[]) };
    if (isSeq(node)) return { form: 'list', at, items: node.items.map((item) => this.piece(item as Node)) };
    return { form: 'value', at, value: isScalar(node) ? plainScalar(node.value) : null };
  }

  private aliased(alias: Alias, at: Place): Located {
    const target = this.targets.get(alias);
    if (target === undefined) {
      this.faults.push(faultAt(at, 'unknown-alias', { alias: alias.source }));
      return { form: 'value', at, value: null };
    }
    const outermost = this.expanding ?? at;
    this.aliases++;
    if (this.aliases <= MOST_ALIASES) {
      this.expanding = outermost;
      const piece = this.piece(target);
      this.expanding = outermost === at ? null : outermost;
      return piece;
    }
    if (!this.hasTooManyAliases) this.faults.push(faultAt(outermost, 'too-many-aliases', { most: MOST_ALIASES }));
    this.hasTooManyAliases = true;
    return { form: 'value', at, value: null };
  }

  private entries(pairs: readonly Pair<ParsedNode, ParsedNode | null>[]): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const { key, value } of pairs) {
      const keyAt = this.placeOf(key.range?.[0] ?? 0);
      const name = isScalar(key) ? (key.source ?? String(key.value)) : undefined;
      const fault = name === undefined ? faultAt(keyAt, 'key-not-text') : keyFault(name, keyAt, entries);
      if (fault !== null) this.faults.push(fault);
      else if (name !== undefined)
        entries.set(name, { keyAt, value: value === null ? nothingAt(keyAt) : this.piece(value) });
    }
    return entries;
  }
}

function keyFault(name: string, keyAt: Place, before: ReadonlyMap<string, Entry>): Fault | null {
  if (FORBIDDEN_KEYS.has(name)) return faultAt(keyAt, 'forbidden-key', { key: name });
  if (name === '<<') return faultAt(keyAt, 'merge-key');
  const first = before.get(name);
  return first === undefined ? null : faultAt(keyAt, 'duplicate-key', { key: name, line: first.keyAt.line });
}

const nothingAt = (at: Place): Located => ({ form: 'value', at, value: null });

/** YAML's −0 is 0 here, since JSON knows no other. */
const plainScalar = (value: unknown): string | number | boolean | null =>
  typeof value === 'number' ? value + 0 : typeof value === 'string' || typeof value === 'boolean' ? value : null;
