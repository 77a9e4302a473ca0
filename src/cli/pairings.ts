import type { ResolvedScenario, Seed } from '#engine';
import type { Agents, Strategy } from '#strategies';
import { Complaint } from './complaint.ts';

/** One strategy of each of the two sides that face each other, under one worldview; the other seats take turns. */
export interface Pairing {
  readonly worldview: string;
  readonly strategies: Readonly<Record<string, string>>;
  /** Who sits where in its game of this number, from 0. */
  readonly agents: (game: number) => Agents;
}

/** The strategies that a seat can have. */
export type StrategiesOf = (party: string) => readonly Strategy[];

const SEEDS = 2n ** 64n;

/** The seed of a game by its number: they count up from the first, and begin again at 0 after the largest. */
export const seedOf = (first: Seed, game: number): Seed => String((BigInt(first) + BigInt(game)) % SEEDS);

/** The first two parties that watch each other: whose meeting the scenario is about. Else its first two. */
export function facing({ parties }: ResolvedScenario): readonly string[] {
  const ids = Object.keys(parties);
  const watched = (id: string): string => parties[id]?.watches ?? '';
  const first = ids.find((id) => watched(id) !== id && watched(watched(id)) === id);
  return first === undefined ? ids.slice(0, 2) : [first, watched(first)];
}

/** Every pairing of the two facing sides' strategies in every worldview. Complains where a seat has no strategy. */
export function pairingsOf(scenario: ResolvedScenario, strategiesOf: StrategiesOf): readonly Pairing[] {
  const sides = facing(scenario);
  const others = Object.keys(scenario.parties).filter((party) => !sides.includes(party));
  const known = (party: string): readonly Strategy[] => {
    const own = strategiesOf(party);
    if (own.length === 0) throw new Complaint('no-strategy', { party });
    return own;
  };
  const sittings = sides.reduce<Agents[]>(
    (before, party) => before.flatMap((agents) => known(party).map((one) => ({ ...agents, [party]: one }))),
    [{}],
  );
  const byTurns = others.map((party) => [party, known(party)] as const);
  return Object.keys(scenario.worldviews).flatMap((worldview) =>
    sittings.map((seated) => ({
      worldview,
      strategies: Object.fromEntries(Object.entries(seated).map(([party, { id }]) => [party, id])),
      agents: (game) => ({ ...seated, ...takingTurns(byTurns, game) }),
    })),
  );
}

/** Counts through all combinations of the other seats, the first changing fastest. */
function takingTurns(seats: readonly (readonly [string, readonly Strategy[]])[], game: number): Agents {
  let rest = game;
  return Object.fromEntries(
    seats.flatMap(([party, own]) => {
      const strategy = own[rest % own.length];
      rest = Math.floor(rest / own.length);
      return strategy === undefined ? [] : [[party, strategy] as const];
    }),
  );
}
