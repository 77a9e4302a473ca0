import type { FactView } from '#engine';
import type { ActDebrief, KeySettled } from '../../session/first.ts';

/** One thing that moved the act: a joint decision as it was settled, or something that happened. */
export type Moved =
  | { readonly kind: 'key'; readonly id: number; readonly turn: number; readonly key: KeySettled }
  | { readonly kind: 'fact'; readonly id: number; readonly turn: number; readonly fact: FactView };

/** More sentences than these nobody keeps in mind. */
const MOST = 3;

/** What a first act is told by, the most telling first. */
const TELLING: readonly (readonly string[])[] = [
  ['agreement-reached', 'incident', 'moratorium-broken', 'agreement-collapsed'],
  ['step-counted', 'northern-step-counted', 'talks-joined', 'talks-collapsed'],
  ['hotline-cut', 'hotline-restored', 'reopening-refused', 'moratorium-written', 'precondition-dropped'],
  ['offer-refused', 'launch-seen', 'northern-step-welcomed-in-seoul'],
];
/** Where a joint decision stands among them: the own key high, that of others last but one. */
const [OWN_KEY, KEY_OF_OTHERS] = [0.5, 2.5];

/** Of facts about one thing the last stands for all. */
const ONE_THING: Readonly<Record<string, string>> = {
  'hotline-restored': 'lines',
  'hotline-cut': 'lines',
  'talks-joined': 'talks',
  'talks-collapsed': 'talks',
};

/**
 * The two or three things by which an act is told, in the order in which they happened; out of what this chair has heard.
 * A step that fell out of a joint decision is told with it.
 */
export function movedBy(
  { keys, turn }: Pick<ActDebrief, 'keys' | 'turn'>,
  heard: readonly FactView[],
): readonly Moved[] {
  const isOfKey = ({ deed }: FactView): boolean => keys.some(({ slot, position }) => deed === `${slot}/${position}`);
  const things = new Map<string, { readonly rank: number; readonly moved: Moved }>();
  for (const fact of heard) {
    const rank = TELLING.findIndex((kinds) => kinds.includes(fact.fact));
    if (rank < 0 || fact.turn > turn || isOfKey(fact)) continue;
    const thing = ONE_THING[fact.fact] ?? `${fact.fact}/${fact.deed ?? ''}`;
    things.set(thing, { rank, moved: { kind: 'fact', id: fact.id, turn: fact.turn, fact } });
  }
  for (const key of keys)
    things.set(`key/${key.occasion}`, {
      rank: key.own === null ? KEY_OF_OTHERS : OWN_KEY,
      moved: { kind: 'key', id: key.id, turn: key.turn, key },
    });
  return [...things.values()]
    .toSorted((one, other) => one.rank - other.rank || other.moved.id - one.moved.id)
    .slice(0, MOST)
    .map(({ moved }) => moved)
    .toSorted((one, other) => one.id - other.id);
}

/** Facts that a person can take for the cause of another, with words for "after …". */
const CAUSES: ReadonlySet<string> = new Set([
  'exercise-held',
  'launch-seen',
  'leaflets-flown',
  'sanctions-added',
  'asset-deployed',
  'warning-issued',
  'hostile-statement',
  'agreement-reached',
  'step-counted',
  'northern-step-counted',
]);

/** The nearest thing before a fact in its chain of causes that a person would name; null where there is none. */
export function causeOf(fact: FactView, heard: ReadonlyMap<number, FactView>): FactView | null {
  let next = fact.because;
  for (let steps = 0; next !== null && steps < heard.size; steps += 1) {
    const cause = heard.get(next);
    if (cause === undefined) return null;
    if (CAUSES.has(cause.fact) && cause.fact !== fact.fact) return cause;
    next = cause.because;
  }
  return null;
}
