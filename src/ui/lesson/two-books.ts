import type { EffectData, ResolvedScenario } from '#engine';

/** A deed and what it adds to each book, in points: above zero its owner thinks that it is owed, below that it owes. */
export interface Entry {
  /** The key of the deed's words. */
  readonly deed: string;
  readonly giver: string;
  /** By party, both books. */
  readonly adds: Readonly<Record<string, number>>;
}

export type Pair = readonly [string, string];
type Books = Pick<ResolvedScenario, 'ledger' | 'moves' | 'parties' | 'playable'>;

/** The two who face each other, each watching the other; else the first two whom people may play. Throws where there are no two. */
export function pairOf({ parties, playable }: Books): Pair {
  for (const one of playable) {
    const other = parties[one]?.watches;
    if (other !== undefined && playable.includes(other) && parties[other]?.watches === one) return [one, other];
  }
  const [one, other] = playable;
  if (one === undefined || other === undefined) throw new Error('Two books need two chairs.');
  return [one, other];
}

/** What stands in both books at the opening; deeds that neither of the two prices are left out. */
export const openingEntries = ({ ledger }: Books, pair: Pair): readonly Entry[] =>
  ledger
    .map(({ deed, giver, prices }) => ({
      deed: `deed.${deed}`,
      giver,
      adds: Object.fromEntries(pair.map((party) => [party, signed(prices[party] ?? 0, party === giver)])),
    }))
    .filter(({ adds }) => pair.some((party) => adds[party] !== 0));

const signed = (price: number, isGiver: boolean): number => (isGiver ? price : 0 - price);

/**
 * Two steps as they may go, one of each side: the first is shrugged off and stands in its giver's book alone, the second
 * counts and stands in both. Prices are the steps' sizes, as the game writes them (claim C073).
 */
export function exampleEntries(
  books: Books,
  [one, other]: Pair,
): readonly (Entry & { readonly hasCounted: boolean })[] {
  const shrugged = stepsOf(books, one, other)[0];
  const counted = stepsOf(books, other, one)[0];
  return [
    ...(shrugged === undefined
      ? []
      : [{ deed: shrugged.deed, giver: one, adds: { [one]: shrugged.size, [other]: 0 }, hasCounted: false }]),
    ...(counted === undefined
      ? []
      : [
          {
            deed: counted.deed,
            giver: other,
            adds: { [other]: counted.size, [one]: 0 - counted.size },
            hasCounted: true,
          },
        ]),
  ];
}

/** A step to be priced by whoever learns the books. */
export interface PracticeStep {
  readonly deed: string;
  readonly giver: string;
  readonly size: number;
  readonly hasCounted: boolean;
}

/** Steps beyond those of the example, in turn of one side and the other, of which some count and some do not. */
export function practiceSteps(books: Books, [one, other]: Pair): readonly PracticeStep[] {
  const [given, received] = [stepsOf(books, one, other), stepsOf(books, other, one)];
  return [
    { ...given[1], giver: one, hasCounted: true },
    { ...received[1], giver: other, hasCounted: false },
    { ...received[2], giver: other, hasCounted: true },
    { ...given[2], giver: one, hasCounted: false },
  ].flatMap(({ deed, size, ...rest }) => (deed === undefined || size === undefined ? [] : [{ deed, size, ...rest }]));
}

/** What a book comes to. */
export const sumOf = (entries: readonly Entry[], party: string): number =>
  entries.reduce((sum, { adds }) => sum + (adds[party] ?? 0), 0);

/** A party's moves that are steps of a plain size toward another, one way of each, in the order of the world file. */
function stepsOf(
  { moves }: Books,
  giver: string,
  to: string,
): readonly { readonly deed: string; readonly size: number }[] {
  return Object.entries(moves)
    .filter(([, { by }]) => by.includes(giver))
    .flatMap(([move, { do: effects = [], options = {} }]) =>
      [
        ...sizesIn(effects, to).map((size) => ({ deed: `move.${move}.name`, size })),
        ...Object.entries(options).flatMap(([option, way]) =>
          sizesIn(way.do, to).map((size) => ({ deed: `move.${move}.${option}.name`, size })),
        ),
      ].slice(0, 1),
    );
}

const sizesIn = (effects: readonly EffectData[], to: string): readonly number[] =>
  effects.flatMap((effect) =>
    effect.do === 'take-step' && effect.to === to && typeof effect.size === 'number' ? [effect.size] : [],
  );
