import type { ResolvedScenario, Seed, Worldview } from '#engine';
import { columnIds, dealOf, PLAYOUT_FAULTS, type Played, type PlayoutFault, placeOf, type Study, seedOf } from '#lab';
import type { Pairing } from './pairings.ts';

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
  readonly worldview: Worldview;
  readonly seed: Seed;
  readonly seats: Readonly<Record<string, string>>;
}

/** A soak of one scenario under way. */
export interface Soaked {
  readonly scenario: string;
  readonly planned: number;
  readonly total: Count;
  readonly pairings: readonly (Pick<Pairing, 'physics' | 'strategies'> & Count)[];
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
    pairings: pairings.map(({ physics, strategies }) => ({ physics, strategies, ...nothing(scenario) })),
    witnessed: [],
  };
}

/** Counts what was played into a soak. */
export function soaking(scenario: ResolvedScenario, { arms, seed }: Study, soaked: Soaked): (played: Played) => void {
  const ids = columnIds(scenario);
  const endings = scenario.endings.map(({ ending }) => ({ ending, place: placeOf(ids, `ending/${ending}`) }));
  return ({ place, rows, faults }) => {
    const [count, arm] = [soaked.pairings[place], arms[place]];
    if (count === undefined || arm === undefined) throw new Error(`There is no pairing ${place} in this soak.`);
    for (const one of [count, soaked.total]) {
      one.games += rows.length;
      for (const { kind } of faults) one.faults[kind] += 1;
      for (const { ending, place: column } of endings)
        one.endings[ending] = (one.endings[ending] ?? 0) + rows.filter((row) => row?.[column] === 1).length;
    }
    for (const { game, ...fault } of faults) {
      const alike = soaked.witnessed.filter(({ kind }) => kind === fault.kind).length;
      const { worldview, seats } = dealOf(arm, game);
      if (alike < MOST_KEPT) soaked.witnessed.push({ ...fault, worldview, seed: seedOf(seed, game), seats });
    }
  };
}
