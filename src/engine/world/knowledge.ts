import type { Handle, Known, World } from './world.ts';

const sameThing = (one: Known, other: Known): boolean =>
  one.party === other.party && one.track === other.track && one.region === other.region && one.width === other.width;

const inOrder = (one: Known, other: Known): number =>
  one.party - other.party ||
  one.track - other.track ||
  one.region - other.region ||
  (one.width === other.width ? 0 : one.width === 'exact' ? -1 : 1);

/** Enters what a party has learnt. Learnt again, it lasts as long as the longer of both; the order of entering tells nothing. */
export function enterKnown(world: World, learnt: Known): void {
  const before = world.known.find((known) => sameThing(known, learnt));
  const untilTurn = Math.max(before?.untilTurn ?? 0, learnt.untilTurn);
  world.known = [...world.known.filter((known) => known !== before), { ...learnt, untilTurn }].toSorted(inOrder);
}

/** What was learnt is forgotten when its time is over. */
export function forget(world: World): void {
  world.known = world.known.filter(({ untilTurn }) => untilTurn >= world.turn);
}

/** How closely a party has learnt to see a track that is hidden from it; null where it has not. */
export function widthLearnt({ known }: Pick<World, 'known'>, party: Handle, track: Handle): Known['width'] | null {
  let learnt: Known['width'] | null = null;
  for (const one of known) if (one.party === party && one.track === track && learnt !== 'exact') learnt = one.width;
  return learnt;
}

/** Until the end of which turn a party has learnt where another stands in a secret region; null where it has not. */
export const regionLearntUntil = ({ known }: Pick<World, 'known'>, party: Handle, region: Handle): number | null =>
  known.find((one) => one.party === party && one.region === region)?.untilTurn ?? null;
