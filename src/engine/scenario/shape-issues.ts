import type { z } from 'zod';

/** What zod reports, as it types it once unions are resolved to the alternative that was most likely meant. */
export type Issue = z.core.$ZodIssue & {
  readonly discriminator?: string | undefined;
  readonly options?: readonly unknown[];
};

type Path = readonly PropertyKey[];

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce(
    (found: unknown, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? (found as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    value,
  );

/**
 * Issues without plain unions in them: of the alternatives that a union reports, the one that fits best speaks. Where the
 * value is of no alternative's type, one issue names all types that would do, joined by `|`.
 */
export function plainIssues(issues: readonly Issue[], value: unknown): readonly Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.discriminator !== undefined) return [issue];
    const here = valueAt(value, issue.path);
    const branches = issue.errors.map((errors) => plainIssues(errors, here));
    const close = branches.filter((branch) => !branch.some((inner) => isOtherType(inner, here)));
    const best = close.toSorted((a, b) => weightOf(a) - weightOf(b))[0] ?? [noneFits(branches)];
    return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

/** How much of the value an alternative does not understand; each unknown key counts. */
const weightOf = (branch: readonly Issue[]): number =>
  branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);

/** True for an issue that says of the whole value that it is of another type. */
function isOtherType(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_value') return !issue.values.some((allowed) => typeof allowed === typeof value);
  return issue.code === 'invalid_type' && !(issue.expected === 'int' && typeof value === 'number');
}

function noneFits(branches: readonly (readonly Issue[])[]): Issue {
  const types = branches.flat().flatMap((issue): readonly string[] => {
    if (issue.path.length > 0) return [];
    if (issue.code === 'invalid_value') return ['string'];
    return issue.code === 'invalid_type' ? issue.expected.split('|') : [];
  });
  return { code: 'invalid_type', expected: [...new Set(types)].join('|'), path: [], message: '' };
}
