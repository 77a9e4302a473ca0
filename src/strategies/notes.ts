import type { Json } from '#engine';

/** What an agent remembers between turns. */
export interface Notes {
  /** By package each text that it countered with in this game, so that it never makes the same counter twice. */
  readonly counters: Readonly<Record<string, readonly string[]>>;
  /** By package the turn in which it last tabled it. */
  readonly tabled: Readonly<Record<string, number>>;
  /** How many steps of its own it had taken when the other side last took one. */
  readonly stepsAtAnswer: number;
}

const isTable = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function entriesOf<Value extends Json>(value: Json | undefined, is: (entry: Json) => entry is Value) {
  const found: Record<string, Value> = {};
  if (isTable(value)) for (const [key, entry] of Object.entries(value)) if (is(entry)) found[key] = entry;
  return found;
}

const isTexts = (value: Json): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');
const isNumber = (value: Json): value is number => typeof value === 'number';

/** Notes out of plain JSON; whatever is not understood is forgotten, as before the first turn. */
export function readNotes(json: Json): Notes {
  const table = isTable(json) ? json : {};
  const steps = table['stepsAtAnswer'];
  return {
    counters: entriesOf(table['counters'], isTexts),
    tabled: entriesOf(table['tabled'], isNumber),
    stepsAtAnswer: typeof steps === 'number' ? steps : 0,
  };
}

/** Notes as the world keeps them. */
export const writeNotes = ({ counters, tabled, stepsAtAnswer }: Notes): Json => ({ counters, tabled, stepsAtAnswer });
