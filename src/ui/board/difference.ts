import { type Mark, type MarkKind, marksOf, type Picture } from '../picture/picture.ts';

/** What must be drawn to come from one picture to the next; everything else stays as it is. */
export type Change =
  | { readonly change: 'appeared' | 'changed'; readonly mark: Mark }
  | { readonly change: 'vanished'; readonly key: string };

/** Marks are plain JSON made in one order, so that equal text means equal marks. */
const isSame = (one: Mark, other: Mark): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The difference between two pictures, by key. From nothing, everything appears. */
export function differenceBetween(before: Picture | null, after: Picture): readonly Change[] {
  const old = new Map((before === null ? [] : marksOf(before)).map((mark) => [mark.key, mark]));
  const marks = marksOf(after);
  const kept = new Set(marks.map(({ key }) => key));
  const vanished = [...old.keys()].filter((key) => !kept.has(key)).map((key): Change => ({ change: 'vanished', key }));
  const drawn = marks.flatMap((mark): Change[] => {
    const known = old.get(mark.key);
    if (known === undefined) return [{ change: 'appeared', mark }];
    return isSame(known, mark) ? [] : [{ change: 'changed', mark }];
  });
  return [...vanished, ...drawn];
}

/** One line of what stands on the board: for tests and for people who look for a fault. */
export interface Displayed {
  readonly key: string;
  readonly kind: MarkKind;
  readonly state: string;
}

/** The state of a mark in one word or two. */
export function stateOf(mark: Mark): string {
  switch (mark.kind) {
    case 'place':
      return mark.isYou ? 'yours' : 'other';
    case 'line':
      return mark.state;
    case 'exercise':
      return mark.state === 'held' ? `held ${mark.size}` : mark.state;
    case 'table':
      return `${mark.cards}`;
    case 'launch':
      return `${mark.severity}`;
    case 'offer':
      return mark.awaitsYou ? 'awaits-you' : 'tabled';
    case 'agreement':
      return `${mark.state} ${mark.steps.filter(({ status }) => status === 'kept').length}/${mark.steps.length}`;
  }
}
