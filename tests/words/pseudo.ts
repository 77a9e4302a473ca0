import { literalPlacesOf } from './literals.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STRANGE = 'áƀćďéƒĝĥíĵķĺḿńóṕǫŕśťúṽŵẋýžÁƁĆĎÉƑĜĤÍĴĶĹḾŃÓṔǪŔŚŤÚṼŴẊÝŽ';
/** Words of other languages are longer than English ones, by about a third in a sentence. */
const LONGER = 0.35;

/** Letters that no keyboard gives: still to be read, and unlike whatever was not said through the words. */
export const strange = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => STRANGE[PLAIN.indexOf(letter)] ?? letter);

/** The same text in a language that nobody speaks, in brackets and as much longer as another language might be. */
export const pseudoText = (text: string): string => `⟦${strange(text)}${'·'.repeat(Math.ceil(text.length * LONGER))}⟧`;

/** The same for an ICU message, whose arguments, plurals and choices stay as they are. */
export function pseudoMessage(message: string): string {
  const literals = literalPlacesOf(message).toSorted((one, other) => other.from - one.from);
  const said = literals.reduce(
    (text, { from, to }) => text.slice(0, from) + strange(text.slice(from, to)) + text.slice(to),
    message,
  );
  const length = literals.reduce((sum, { text }) => sum + text.length, 0);
  return `⟦${said}${'·'.repeat(Math.ceil(length * LONGER))}⟧`;
}

/** Every text in a table, however deep it lies; `keep` names the columns that are data. */
export function pseudoTable<Table>(table: Table, keep: readonly string[] = []): Table {
  if (typeof table === 'string') return pseudoText(table) as Table;
  if (Array.isArray(table)) return table.map((item: unknown) => pseudoTable(item, keep)) as Table;
  if (typeof table !== 'object' || table === null) return table;
  const entries = Object.entries(table).map(([key, value]: [string, unknown]) => [
    key,
    keep.includes(key) ? value : pseudoTable(value, keep),
  ]);
  return Object.fromEntries(entries) as Table;
}
