/** Which game lies open, as an address names it: one that this browser keeps, or one that is in the address itself. */
export type GameAddress =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'link'; readonly text: string };

/** A place in a replay. A seat of null means: whichever fits. */
export interface Address {
  readonly game: GameAddress;
  readonly stop: number;
  readonly seat: string | null;
}

/**
 * What the part of an address after `#` says. It begins with a slash, which tells those who check a page that it names a
 * place of the program and no element of the page; addresses from before that was so are read, too.
 */
const partsOf = (hash: string): URLSearchParams => new URLSearchParams(hash.replace(/^#\/?/, ''));

/** A place from the part of an address after `#`; null where it names none. */
export function addressFrom(hash: string): Address | null {
  const parts = partsOf(hash);
  const [id, text] = [parts.get('watch'), parts.get('game')];
  const stop = Number(parts.get('at') ?? 0);
  const place = { stop: Number.isSafeInteger(stop) && stop >= 0 ? stop : 0, seat: parts.get('as') };
  if (text !== null) return { game: { kind: 'link', text }, ...place };
  return id === null ? null : { game: { kind: 'kept', id }, ...place };
}

/** The scenario whose lesson pack an address names; null where it names none. */
export const lessonFrom = (hash: string): string | null => partsOf(hash).get('lesson');

/** True where an address names the comparison of several games: `#/compare`. */
export const isCompare = (hash: string): boolean => partsOf(hash).has('compare');

/** True where an address names the laboratory: `#/lab`. */
export const isLab = (hash: string): boolean => partsOf(hash).has('lab');

/** A page of the codex, `move/warn`; its contents where `entry` is empty. A scenario of null means: the first. */
export interface CodexAddress {
  readonly entry: string;
  readonly scenario: string | null;
}

/** The page of the codex that an address names; null where it names none. */
export function codexFrom(hash: string): CodexAddress | null {
  const parts = partsOf(hash);
  const entry = parts.get('codex');
  return entry === null ? null : { entry, scenario: parts.get('of') };
}

/** The same, written: `#/codex=move/warn`. Ids need no escapes. */
export const codexHash = ({ entry, scenario }: CodexAddress): string =>
  `#/codex=${entry}${scenario === null ? '' : `&of=${scenario}`}`;

/** The place, written. */
export function hashOf({ game, stop, seat }: Address): string {
  const parts = new URLSearchParams(game.kind === 'link' ? { game: game.text } : { watch: game.id });
  parts.set('at', String(stop));
  if (seat !== null) parts.set('as', seat);
  return `#/${parts}`;
}
