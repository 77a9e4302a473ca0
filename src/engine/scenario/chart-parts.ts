import type { Place } from './fault.ts';
import { entriesOf, type Located, oneOrMany, under } from './located.ts';

/** One region of a party's chart. */
export interface RegionPart {
  readonly party: string;
  readonly region: string;
  readonly piece: Located;
}

/** One transition, and where it stands; `stance` is null for those of the whole region. */
export interface TransitionPart extends RegionPart {
  readonly stance: string | null;
  readonly fact: string;
  readonly factAt: Place;
  readonly transition: Located;
  /** Its place among the transitions of its stance on the same fact; the first whose guard holds is taken. */
  readonly rank: number;
}

export const regionsIn = (world: Located): readonly RegionPart[] =>
  entriesOf(under(world, 'charts')).flatMap(([party, chart]) =>
    entriesOf(under(chart.value, 'states')).map(([region, { value }]) => ({ party, region, piece: value })),
  );

export const stancesOf = (region: RegionPart) => entriesOf(under(region.piece, 'states'));

/** The transitions of a region in the order of the file: its own, then those of its stances. */
export function transitionsOf(region: RegionPart): readonly TransitionPart[] {
  const holders = [[null, region.piece] as const, ...stancesOf(region).map(([id, { value }]) => [id, value] as const)];
  return holders.flatMap(([stance, holder]) =>
    entriesOf(under(holder, 'on')).flatMap(([fact, { keyAt, value }]) =>
      oneOrMany(value).map((transition, rank) => ({ ...region, stance, fact, factAt: keyAt, transition, rank })),
    ),
  );
}

export const transitionsIn = (world: Located): readonly TransitionPart[] => regionsIn(world).flatMap(transitionsOf);
