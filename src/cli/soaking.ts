import { bindRules, type ResolvedScenario, type Seed, tableStepper } from '#engine';
import { type Pairing, seedOf } from './pairings.ts';
import { type Board, PLAYOUT_FAULTS, type Playout, type PlayoutFault, playout } from './playout.ts';

/** How many faults of each kind are kept whole, to be played again; all are counted. */
const MOST_KEPT = 3;

type FaultCounts = Record<PlayoutFault['kind'], number>;
/** What the games of one pairing came to, or of all together. */
export interface Count {
  games: number;
  readonly faults: FaultCounts;
  /** Games by ending, in the order of the scenario. */
  readonly endings: Record<string, number>;
}

/** A fault with all that `play` needs to meet it again. */
export interface Witnessed extends PlayoutFault {
  readonly worldview: string;
  readonly seed: Seed;
  readonly seats: Readonly<Record<string, string>>;
}

/** A soak of one scenario under way. */
export interface Soaked {
  readonly scenario: string;
  readonly planned: number;
  readonly total: Count;
  readonly pairings: readonly (Pick<Pairing, 'worldview' | 'strategies'> & Count)[];
  readonly witnessed: Witnessed[];
}

const nothing = (scenario: ResolvedScenario): Count => ({
  games: 0,
  faults: Object.fromEntries(PLAYOUT_FAULTS.map((kind) => [kind, 0])) as FaultCounts,
  endings: Object.fromEntries(scenario.endings.map(({ ending }) => [ending, 0])),
});

export const faultsIn = ({ faults }: Count): number => PLAYOUT_FAULTS.reduce((sum, kind) => sum + faults[kind], 0);

/** A soak that has not begun: so many games of each pairing. */
export function planned(scenario: ResolvedScenario, pairings: readonly Pairing[], games: number): Soaked {
  return {
    scenario: scenario.scenario,
    planned: pairings.length * games,
    total: nothing(scenario),
    pairings: pairings.map(({ worldview, strategies }) => ({ worldview, strategies, ...nothing(scenario) })),
    witnessed: [],
  };
}

/**
 * Plays the games of a soak one by one into `soaked`, and yields after each. All pairings meet the same seeds, and play
 * their first game before any plays its second, so that a soak that is stopped has seen them all.
 */
export function* soaking(
  scenario: ResolvedScenario,
  pairings: readonly Pairing[],
  { games, seed }: { readonly games: number; readonly seed: Seed },
  soaked: Soaked,
): Generator<void> {
  const boards = new Map(Object.keys(scenario.worldviews).map((id) => [id, boardOf(scenario, id)]));
  for (let game = 0; game < games; game += 1)
    for (const [place, { worldview, agents }] of pairings.entries()) {
      const [board, count] = [boards.get(worldview), soaked.pairings[place]];
      if (board === undefined || count === undefined) throw new Error(`No board was laid for "${worldview}".`);
      const [seats, own] = [agents(game), seedOf(seed, game)];
      const played = playout(board, seats, own);
      for (const one of [count, soaked.total]) add(one, played);
      const ids = Object.fromEntries(Object.entries(seats).map(([party, { id }]) => [party, id]));
      for (const fault of played.faults) {
        const alike = soaked.witnessed.filter(({ kind }) => kind === fault.kind).length;
        if (alike < MOST_KEPT) soaked.witnessed.push({ ...fault, worldview, seed: own, seats: ids });
      }
      yield;
    }
}

function boardOf(scenario: ResolvedScenario, worldview: string): Board {
  const rules = bindRules(scenario, worldview);
  return { rules, stepper: tableStepper(rules) };
}

function add(count: Count, { ending, faults }: Playout): void {
  count.games += 1;
  for (const { kind } of faults) count.faults[kind] += 1;
  if (ending !== null) count.endings[ending] = (count.endings[ending] ?? 0) + 1;
}
