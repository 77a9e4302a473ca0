/** What a row asks of a view. All are read cheaply; with `not` each asks the opposite. Turns and points are whole numbers. */
export type TableTest = {
  /** True: the opposite is asked. */
  readonly not?: true;
} & (
  | { readonly see: 'turn'; readonly from?: number; readonly to?: number }
  /** Heard of, by this doer, within so many turns before this one; ever, where no number is given. */
  | { readonly see: 'fact'; readonly fact: string; readonly by?: string; readonly within?: number }
  | { readonly see: 'stance'; readonly of: string; readonly region: string; readonly in: readonly string[] }
  /** The lower edge of what is seen of a track. */
  | { readonly see: 'track'; readonly track: string; readonly of?: string; readonly least: number }
  | { readonly see: 'purse'; readonly least: number }
  /** The own last fact of this kind was followed by the other's, in the same turn or later. */
  | { readonly see: 'answered'; readonly fact: string; readonly by: string }
);

/** One line of a table: when all tests hold, these choices are made, the first ones first, as far as they are allowed and paid. */
export interface TableRow {
  readonly when: readonly TableTest[];
  readonly do: readonly string[];
  /** By slot the position to which shared keys are turned. */
  readonly keys?: Readonly<Record<string, string>>;
  /** What offers are answered; without it they are left. */
  readonly answer?: 'accept' | 'refuse';
}

/** A policy as plain data: the first row whose tests all hold says what is done; where none holds, nothing is done. */
export interface RuleTable {
  readonly rows: readonly TableRow[];
}

const MARK = 'table:';

/** A table as the name of an agent, so that tasks stay plain JSON and every row says who played it. */
export const tableName = (table: RuleTable): string => MARK + JSON.stringify(table.rows);

/** Whether a name is that of a table. */
export const isTableName = (name: string): boolean => name.startsWith(MARK);

/** The table of a name. Throws, with the place, where it is no table. */
export function tableNamed(name: string): RuleTable {
  const rows: unknown = parsed(name.slice(MARK.length));
  if (!Array.isArray(rows)) throw new Error('A rule table is a list of rows.');
  for (const [at, row] of rows.entries()) demandRow(row, at);
  return { rows: rows as readonly TableRow[] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('A rule table is written as JSON, and this is none.');
  }
}

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isWhole = (value: unknown): boolean => Number.isInteger(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const orNone = (is: (value: unknown) => boolean) => (value: unknown) => value === undefined || is(value);

/** What each kind of test must hold, by name. */
const SHAPES: { readonly [See in TableTest['see']]: Readonly<Record<string, (value: unknown) => boolean>> } = {
  turn: { from: orNone(isWhole), to: orNone(isWhole) },
  fact: { fact: isText, by: orNone(isText), within: orNone(isWhole) },
  stance: { of: isText, region: isText, in: isTexts },
  track: { track: isText, of: orNone(isText), least: isWhole },
  purse: { least: isWhole },
  answered: { fact: isText, by: isText },
};

const isKind = (see: unknown): see is TableTest['see'] => isText(see) && Object.hasOwn(SHAPES, see as string);

function isTest(test: unknown): boolean {
  if (!isLoose(test) || !isKind(test['see'])) return false;
  const shape = SHAPES[test['see']];
  const known = new Set(['see', 'not', ...Object.keys(shape)]);
  const isNegated = test['not'] === undefined || test['not'] === true;
  return (
    isNegated &&
    Object.keys(test).every((key) => known.has(key)) &&
    Object.entries(shape).every(([key, is]) => is(test[key]))
  );
}

const ROW_KEYS = new Set(['when', 'do', 'keys', 'answer']);
const ANSWERS = new Set<unknown>([undefined, 'accept', 'refuse']);

function demandRow(row: unknown, at: number): void {
  const no = (what: string): Error => new Error(`Row ${at + 1} of the rule table ${what}.`);
  if (!isLoose(row) || !isTexts(row['do'])) throw no('does not say in a list what is done');
  if (!Array.isArray(row['when'])) throw no('has no list of tests');
  const bad = row['when'].findIndex((test) => !isTest(test));
  if (bad >= 0) throw no(`asks something unknown in its test ${bad + 1}`);
  if (!orNone(isLoose)(row['keys']) || !Object.values((row['keys'] as Loose | undefined) ?? {}).every(isText))
    throw no('turns its keys to no position');
  if (!ANSWERS.has(row['answer'])) throw no('answers neither accept nor refuse');
  const left = Object.keys(row).find((key) => !ROW_KEYS.has(key));
  if (left !== undefined) throw no(`has an unknown "${left}"`);
}
