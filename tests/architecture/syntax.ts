import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';

/** Any node of the syntax tree, as far as a test looks at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** All nodes of one TypeScript text, each with its parent. */
export function nodesOf(text: string): { readonly node: SyntaxNode; readonly parent: SyntaxNode | null }[] {
  const found: { node: SyntaxNode; parent: SyntaxNode | null }[] = [];
  const visit = (value: unknown, parent: SyntaxNode | null): void => {
    if (Array.isArray(value)) for (const element of value) visit(element, parent);
    else if (isNode(value)) {
      found.push({ node: value, parent });
      for (const field of Object.values(value)) visit(field, value);
    } else if (typeof value === 'object' && value !== null) {
      // Arguments and members come wrapped in plain objects.
      for (const field of Object.values(value)) visit(field, parent);
    }
  };
  visit(parseSync(text, { syntax: 'typescript', target: 'es2022' }), null);
  return found;
}

export const nodesOfFile = (path: string): ReturnType<typeof nodesOf> => nodesOf(readFileSync(path, 'utf8'));
