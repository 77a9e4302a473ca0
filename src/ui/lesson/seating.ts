/** How a class plays: round one device, round a device at each table, or in pairs that hold one chair against machines. */
export const WAYS = ['tables', 'projector', 'pairs'] as const;
export type Way = (typeof WAYS)[number];

export const FEWEST_PUPILS = 2;
export const MOST_PUPILS = 120;
/** Two people to a chair talk before they decide; a third only listens. */
const PER_CHAIR = 2;

/** Minutes for one turn. Where chairs share a device each needs it for itself; pairs decide at the same time. GAME 1.9. */
export const TURN_MINUTES: Readonly<Record<Way, number>> = { tables: 6, projector: 6, pairs: 4 };

/** Who sits where. */
export interface Seating {
  readonly way: Way;
  readonly pupils: number;
  /** People at each device, and there in each chair, in the order of the parties. A chair without people is a machine's. */
  readonly devices: readonly (readonly number[])[];
  /** People in each chair over all devices. */
  readonly perParty: readonly number[];
  readonly turnMinutes: number;
}

/** So many people as evenly as it goes, the larger groups first. */
const spread = (people: number, groups: number): number[] =>
  Array.from({ length: groups }, (_, place) => Math.floor(people / groups) + (place < people % groups ? 1 : 0));

const turned = (list: readonly number[], by: number): number[] =>
  list.map((_, place) => list[(place - by + list.length * (by + 1)) % list.length] ?? 0);

/**
 * Splits a class over devices and chairs, as evenly as it goes; which chair has one more changes from table to table.
 * Throws where there is nobody, or no chair.
 */
export function seatingOf(pupils: number, parties: number, way: Way): Seating {
  if (pupils < 1 || parties < 1) throw new Error(`A class of ${pupils} and ${parties} chairs cannot be seated.`);
  const devices = devicesOf(pupils, parties, way);
  const perParty = Array.from({ length: parties }, (_, party) =>
    devices.reduce((sum, table) => sum + (table[party] ?? 0), 0),
  );
  return { way, pupils, devices, perParty, turnMinutes: TURN_MINUTES[way] };
}

function devicesOf(pupils: number, parties: number, way: Way): number[][] {
  if (way === 'projector') return [spread(pupils, parties)];
  if (way === 'pairs')
    return spread(pupils, Math.ceil(pupils / PER_CHAIR)).map((people, place) =>
      Array.from({ length: parties }, (_, party) => (party === place % parties ? people : 0)),
    );
  return spread(pupils, Math.ceil(pupils / (PER_CHAIR * parties))).map((people, place) =>
    turned(spread(people, parties), place),
  );
}

/** Tables that are made up alike, with how often each occurs, in the order in which they first do. */
export function alikeIn(
  devices: Seating['devices'],
): readonly { readonly chairs: readonly number[]; readonly times: number }[] {
  const found = new Map<string, { chairs: readonly number[]; times: number }>();
  for (const chairs of devices) {
    const known = found.get(chairs.join());
    found.set(chairs.join(), { chairs, times: (known?.times ?? 0) + 1 });
  }
  return [...found.values()];
}
