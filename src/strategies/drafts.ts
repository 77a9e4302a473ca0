import type { ClauseChoice, ClauseView } from '#engine';

/** A promise that may stand in a text, with all that is asked of it some thousand times. */
export interface Piece {
  readonly clause: ClauseView;
  /** Its number among all pieces. */
  readonly place: number;
  /** The same for promises that take each other's place: of one issue by one giver. */
  readonly slot: number;
  readonly isOfFirst: boolean;
  readonly isOfSecond: boolean;
  /** False where it is promised elsewhere by now. */
  readonly isOpen: boolean;
  /** By place which promises it holds already, which may not stand beside it; null where none. */
  readonly holds: readonly boolean[] | null;
  /** What it gives, in size points. */
  readonly size: number;
  /** Points that it adds to the own worth. */
  readonly adds: number;
  /** Points that it adds to what the other side seems to have of it. */
  readonly pleases: number;
}

/** True where two promises are the same. */
export const isSameClause = (one: ClauseChoice, other: ClauseChoice): boolean =>
  one.issue === other.issue && one.level === other.level && one.giver === other.giver;

/** A text, and what its promises come to: summed one by one in the order in which they stand. */
export class Draft {
  readonly pieces: readonly Piece[];
  readonly given: number;
  readonly got: number;
  readonly adds: number;
  readonly pleases: number;
  readonly #hasFirst: boolean;
  readonly #hasSecond: boolean;
  /** True where nothing in it is promised elsewhere or twice. */
  readonly #isSound: boolean;

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
    let [given, got, adds, pleases] = [0, 0, 0, 0];
    let [hasFirst, hasSecond, isSound] = [false, false, true];
    for (const piece of pieces) {
      if (piece.isOfFirst) given += piece.size;
      else got += piece.size;
      adds += piece.adds;
      pleases += piece.pleases;
      hasFirst ||= piece.isOfFirst;
      hasSecond ||= piece.isOfSecond;
      isSound &&= piece.isOpen && !holdsAny(piece, pieces);
    }
    this.given = given;
    this.got = got;
    this.adds = adds;
    this.pleases = pleases;
    this.#hasFirst = hasFirst;
    this.#hasSecond = hasSecond;
    this.#isSound = isSound;
  }

  /** Whether both sides promise something, nothing that is promised elsewhere by now, and nothing twice. */
  get isWhole(): boolean {
    return this.#isSound && this.#hasFirst && this.#hasSecond;
  }

  /** The same of the text with one promise more, which is promised nowhere else. */
  isWholeWith(more: Piece): boolean {
    if (!this.#isSound || !(this.#hasFirst || more.isOfFirst) || !(this.#hasSecond || more.isOfSecond)) return false;
    if (holdsAny(more, this.pieces) || more.holds?.[more.place] === true) return false;
    for (const { holds } of this.pieces) if (holds?.[more.place] === true) return false;
    return true;
  }

  holdsSlot(slot: number): boolean {
    for (const piece of this.pieces) if (piece.slot === slot) return true;
    return false;
  }

  without(struck: Piece): Draft {
    return new Draft(this.pieces.filter((piece) => piece !== struck));
  }

  /** With a promise in the place of what stood in its slot, or behind all where nothing did. */
  with(laid: Piece): Draft {
    return this.holdsSlot(laid.slot)
      ? new Draft(this.pieces.map((piece) => (piece.slot === laid.slot ? laid : piece)))
      : new Draft([...this.pieces, laid]);
  }
}

function holdsAny({ holds }: Piece, pieces: readonly Piece[]): boolean {
  if (holds === null) return false;
  for (const { place } of pieces) if (holds[place] === true) return true;
  return false;
}

/**
 * Looks at every text at one or two changes from the offered one, whose promises are the first pieces: a promise less, one
 * more, or another one in the place of what stood there. A text is a draft, and a promise that stands behind it or null:
 * most texts are a draft and one more, and nothing has to be summed again for them.
 */
export function lookNear(
  pieces: readonly Piece[],
  offered: number,
  look: (draft: Draft, more: Piece | null) => void,
): void {
  const offer = new Draft(pieces.slice(0, offered));
  const changed = (draft: Draft, piece: Piece): Draft =>
    piece.place < offered ? draft.without(piece) : draft.with(piece);
  for (const first of pieces) {
    const once = changed(offer, first);
    if (once.isWhole) look(once, null);
    for (let place = first.place + 1; place < pieces.length; place += 1) {
      const second = pieces[place];
      if (second === undefined) continue;
      if (place < offered || once.holdsSlot(second.slot)) {
        const twice = changed(once, second);
        if (twice.isWhole) look(twice, null);
      } else if (once.isWholeWith(second)) look(once, second);
    }
  }
}
