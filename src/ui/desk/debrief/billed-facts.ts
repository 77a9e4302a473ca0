import type { BilledDeed, Debrief, FactView } from '#engine';

/** Facts that say what came of a deed, and of the deed itself, the more telling first. */
const TELLING = [
  'step-counted',
  'step-shrugged-off',
  'northern-step-counted',
  'northern-step-shrugged-off',
  'northern-step-welcomed-in-seoul',
  'northern-step-doubted-in-seoul',
  'step-kept',
  'step-part-kept',
  'step-taken',
  'move-made',
] as const;

/** The fact to ask why about a deed that stands in a bill: how it was received, or else that it was done. Null before the opening. */
export function factOfDeed(
  { giver, deed, turns }: Pick<BilledDeed, 'giver' | 'deed' | 'turns'>,
  { timeline }: Pick<Debrief, 'timeline'>,
): FactView | null {
  const done = turns
    .flatMap((turn) => timeline[turn] ?? [])
    .filter((fact) => fact.by === giver && (fact.deed === deed || fact.deed?.startsWith(`${deed}:`)));
  const rank = ({ fact }: FactView): number => {
    const place = TELLING.indexOf(fact as (typeof TELLING)[number]);
    return place < 0 ? TELLING.length : place;
  };
  return done.toSorted((one, other) => rank(one) - rank(other))[0] ?? null;
}

/** The fact that a promise was found to be broken: a bill by itself. */
export const BREACH = 'breach-detected';

/** The promises that were found to be broken. */
export const breachesIn = ({ timeline }: Pick<Debrief, 'timeline'>): readonly FactView[] =>
  Object.values(timeline)
    .flat()
    .filter(({ fact }) => fact === BREACH);
