import type { FaultCode } from './fault-sentences.ts';

export type { FaultCode } from './fault-sentences.ts';

/** A place in a source file. Lines and columns count from 1; columns are UTF-16 code units. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly col: number;
}

/** Something in a scenario file that was not understood. Faults are values and come all at once. */
export interface Fault {
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly at: Place;
}

export type FaultParams = Readonly<Record<string, string | number | undefined>>;

/** A fault at a place; parameters that are undefined are left out. */
export function faultAt(at: Place, code: FaultCode, params: FaultParams = {}): Fault {
  const given = Object.entries(params).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return { code, params: Object.fromEntries(given), at: { path: at.path, line: at.line, col: at.col } };
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const placeName = ({ path, line, col }: Place): string => JSON.stringify([path, line, col]);

/** That a word is no id is not said where more is known of it: of a path in `extends`, that it is a path. */
function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
  const said = new Set(faults.filter(({ code }) => code !== 'bad-id').map(({ at }) => placeName(at)));
  return faults.filter(({ code, at }) => code !== 'bad-id' || !said.has(placeName(at)));
}

/** Faults in the order in which one reads the files: path, line, column, then code and parameters. Doubles go. */
export function inReadingOrder(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>();
  const once = withoutEchoes(faults).filter((fault) => {
    const key = JSON.stringify([fault.at, fault.code, fault.params]);
    return !seen.has(key) && seen.add(key);
  });
  return once.toSorted(
    (a, b) =>
      compare(a.at.path, b.at.path) ||
      compare(a.at.line, b.at.line) ||
      compare(a.at.col, b.at.col) ||
      compare(a.code, b.code) ||
      compare(JSON.stringify(a.params), JSON.stringify(b.params)),
  );
}
