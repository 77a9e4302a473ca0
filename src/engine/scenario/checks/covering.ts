import { type Fault, faultAt } from '../fault.ts';
import { entriesOf, itemsOf, type Located, textOf, textsOf, under } from '../located.ts';
import type { Check } from './check.ts';

/** The issues that a promise of a world holds already. */
const coveredBy = (world: Located, promise: Located): readonly string[] => {
  const [issue, level] = [textOf(under(promise, 'issue')) ?? '', textOf(under(promise, 'level')) ?? ''];
  return textsOf(under(world, 'issues', issue, 'levels', level, 'covers')).map(([id]) => id);
};

/** Promises of one text that another one of it holds already: a sector beside the resolution that bans it. */
export function coveredFaults(world: Located, promises: readonly Located[]): readonly Fault[] {
  const holders = promises.map((promise) => ({
    by: textOf(under(promise, 'issue')),
    covers: coveredBy(world, promise),
  }));
  return promises.flatMap((promise) => {
    const piece = under(promise, 'issue');
    const issue = textOf(piece);
    const holder = holders.find(({ covers }) => issue !== undefined && covers.includes(issue));
    return piece === undefined || holder === undefined
      ? []
      : [faultAt(piece.at, 'promised-twice', { id: issue, other: holder.by })];
  });
}

/** No package promises the same thing twice, and no level of an issue holds its own issue. */
export const coveringCheck: Check = ({ world }) => [
  ...entriesOf(under(world, 'packages')).flatMap(([, { value }]) =>
    coveredFaults(world, itemsOf(under(value, 'clauses'))),
  ),
  ...entriesOf(under(world, 'issues')).flatMap(([issue, { value }]) =>
    entriesOf(under(value, 'levels')).flatMap(([, level]) =>
      textsOf(under(level.value, 'covers'))
        .filter(([id]) => id === issue)
        .map(([id, piece]) => faultAt(piece.at, 'covers-itself', { id })),
    ),
  ),
];
