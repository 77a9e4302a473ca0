import type { Fact, Handle, World } from './world.ts';

type Tally = World['tallies'][number];

/** Tallies by kind of fact, as far as they were entered when somebody last looked. */
interface ByKind {
  readonly tallies: World['tallies'];
  readonly of: (Tally[] | undefined)[];
  entered: number;
}

const NONE: readonly Tally[] = [];

/**
 * Beside the world and never in it: what conditions look back on, by kind. A list of tallies is only ever added to, and is
 * another list where something was taken out of it; so what was entered since is all that is new. A world in play is asked
 * many times in a row and then never again: only the latest is kept, since to keep each as long as it lives would bring
 * every game past the young generation of the collector.
 */
let latest: ByKind = { tallies: [], of: [], entered: 0 };

/** The same for worlds that change no more, and are looked at again and again. */
const ofFrozen = new WeakMap<World['tallies'], ByKind>();

function indexOf(tallies: World['tallies']): ByKind {
  const known = ofFrozen.get(tallies);
  if (known !== undefined) return known;
  const index = { tallies, of: [], entered: 0 };
  if (Object.isFrozen(tallies)) ofFrozen.set(tallies, index);
  return index;
}

function enterNew(index: ByKind): void {
  const { tallies, of } = index;
  for (; index.entered < tallies.length; index.entered += 1) {
    const tally = tallies[index.entered];
    if (tally === undefined) continue;
    const same = of[tally.kind];
    if (same === undefined) of[tally.kind] = [tally];
    else same.push(tally);
  }
}

/** What is counted of one kind of fact, in the order of first mention. */
export function talliesOf({ tallies }: Pick<World, 'tallies'>, kind: Handle): readonly Tally[] {
  if (latest.tallies !== tallies) latest = indexOf(tallies);
  if (latest.entered < tallies.length) enterNew(latest);
  return latest.of[kind] ?? NONE;
}

/** Where facts like this one are counted; undefined where there was none before. */
export function tallyFor(world: World, { kind, by, about, severity, deed, audience }: Fact): Tally | undefined {
  const same = talliesOf(world, kind);
  if (same.length === 0) return undefined;
  for (const tally of same)
    if (
      tally.by === by &&
      tally.about === about &&
      tally.deed === deed &&
      tally.severity === severity &&
      tally.audience === audience
    )
      return tally;
  return undefined;
}
