/** What is known of every world beforehand: a number or a word for each, under a name. */
export type Input =
  | { readonly id: string; readonly numbers: ArrayLike<number> }
  | { readonly id: string; readonly words: readonly string[] };

/** An input as numbers: those given, or the places of its words in a sorted list. */
export interface Column {
  readonly id: string;
  readonly values: Float64Array;
  readonly words: readonly string[] | null;
}

/** Inputs as columns. Throws on another length than `length`, a number that is none, and a name that stands twice. */
export function columnsFrom(inputs: readonly Input[], length: number): readonly Column[] {
  if (new Set(inputs.map(({ id }) => id)).size < inputs.length) throw new Error('Two inputs bear the same name.');
  return inputs.map((input): Column => {
    const given = 'words' in input ? input.words : input.numbers;
    if (given.length !== length) throw new Error(`"${input.id}" has ${given.length} values for ${length} worlds.`);
    if ('numbers' in input) {
      const values = Float64Array.from(input.numbers);
      if (!values.every(Number.isFinite)) throw new Error(`"${input.id}" holds something that is no number.`);
      return { id: input.id, values, words: null };
    }
    const words = [...new Set(input.words)].toSorted();
    const places = new Map(words.map((word, place) => [word, place]));
    return { id: input.id, values: Float64Array.from(input.words, (word) => places.get(word) ?? 0), words };
  });
}

/** Worlds by the value of one column after the other, the smallest first; worlds may stand in it several times. */
export type Orders = readonly Uint32Array[];

/** The orders of all worlds; equal values in the order of the worlds. */
export const ordersOf = (columns: readonly Column[], length: number): Orders =>
  columns.map(({ values }) =>
    Uint32Array.from({ length }, (_, world) => world).sort(
      (one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other,
    ),
  );

/** Orders in which each world stands so many times. */
export const repeatedOrders = (orders: Orders, times: Uint32Array): Orders =>
  orders.map((order) => {
    const repeated = new Uint32Array(order.reduce((sum, world) => sum + (times[world] ?? 0), 0));
    let place = 0;
    for (const world of order)
      for (let time = times[world] ?? 0; time > 0; time -= 1) {
        repeated[place] = world;
        place += 1;
      }
    return repeated;
  });
