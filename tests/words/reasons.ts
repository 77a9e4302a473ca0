import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A list of keys, or of other strings, each under the reason why it is let through. */
export function reasonsIn(path: string): ReadonlyMap<string, string> {
  const lists = parse(readFileSync(path, 'utf8')) as readonly {
    readonly reason: string;
    readonly is: readonly string[];
  }[];
  return new Map(lists.flatMap(({ reason, is }) => is.map((one) => [one, reason] as const)));
}

/** What may stand on a page, or within Korean, in Latin letters, since it is data. */
export const DATA_ON_PAGE = 'tests/words/data-on-page.yaml';

/** The patterns of such a list. */
export const patternsIn = (path: string): readonly RegExp[] =>
  [...reasonsIn(path).keys()].map((pattern) => new RegExp(pattern, 'gu'));

export const withoutData = (text: string, data: readonly RegExp[]): string =>
  data.reduce((left, pattern) => left.replaceAll(pattern, ' '), text);
