import type { ResolvedScenario } from '#engine';

/** What must be so before something may be promised. */
type Need = NonNullable<ResolvedScenario['issues'][string]['needs']>;

/** What must be so of one thing in the world: an issue agreed before or not, or a stance that is one of some. */
interface Must {
  readonly of: string;
  readonly isOneOf: readonly string[];
}
/** What must be so all at once. */
export type Way = readonly Must[];

const AGREED = 'agreed';
const NOT_YET = 'not-yet';

/** That an issue was agreed in an earlier text, or was not. */
export const agreedBefore = (issue: string, is: boolean): Must => ({
  of: `agreed ${issue}`,
  isOneOf: [is ? AGREED : NOT_YET],
});

/**
 * The ways in which a need can hold, one of which must, as far as stances and earlier agreements go: of gauges and of steps
 * that were counted it is taken that they will do.
 */
export function waysOf(need: Need, isWanted = true): readonly Way[] {
  if (need.is === 'not') return waysOf(need.of, !isWanted);
  if (need.is === 'agreed') return [[agreedBefore(need.issue, isWanted)]];
  if (need.is === 'all' || need.is === 'any') {
    const parts = need.of.map((part) => waysOf(part, isWanted));
    return (need.is === 'all') === isWanted ? together(parts) : parts.flat();
  }
  // Which other stances there are is not asked: what must not be so bars nothing.
  if (need.is !== 'in-stance' || !isWanted) return [[]];
  return [[{ of: `${need.party} ${need.region}`, isOneOf: [need.stance].flat() }]];
}

/** Every choice of one way for each part. */
export const together = (parts: readonly (readonly Way[])[]): readonly Way[] =>
  parts.reduce<readonly Way[]>((ways, part) => ways.flatMap((way) => part.map((more) => [...way, ...more])), [[]]);

/** True where two ways can never hold at once. */
export const areApart = (one: Way, other: Way): boolean =>
  one.some(({ of, isOneOf }) =>
    other.some((must) => must.of === of && !must.isOneOf.some((is) => isOneOf.includes(is))),
  );
