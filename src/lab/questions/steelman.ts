import type { ResolvedScenario, Seed, Worldview } from '#engine';
import { DEFAULT_STRATEGY, strategiesFor } from '#strategies';
import { CELLS, cellName } from '../agents/cells.ts';
import { placeOf, type Row } from '../playing/columns.ts';
import { type Estimate, shareInterval } from '../statistics/intervals.ts';
import type { Study } from '../study/study.ts';

/** Share of games that somebody must call a success, somewhere. */
export const STEELMAN_BAR = 0.05;

/** Where one arm of the question does best by one yardstick. */
export interface Stand {
  readonly yardstick: string;
  readonly worldview: Worldview;
  readonly share: Estimate;
}
export interface SteelmanCell {
  /** A cell of the dials, or a strategy, by the name of its agent. */
  readonly agent: string;
  /** By yardstick, where it succeeds most often. */
  readonly best: readonly Stand[];
  /** Every yardstick in every world. */
  readonly shares: readonly Stand[];
  readonly passes: boolean;
}

export interface SteelmanPlan {
  readonly party: string;
  readonly worlds: readonly Worldview[];
  readonly games: number;
  readonly seed: Seed;
}

/** Who must not be a straw man: every cell of the dials, and every strategy that has an author. */
export const steelmen = (party: string): readonly string[] => [
  ...CELLS.map(cellName),
  ...strategiesFor(party).flatMap(({ id }) => (id === DEFAULT_STRATEGY ? [] : [id])),
];

/** Each of them in each world, the other chairs by their tempers. */
export const steelmanStudy = (
  scenario: ResolvedScenario,
  { party, worlds, games, seed }: SteelmanPlan,
  agents: readonly string[] = steelmen(party),
): Study => ({
  arms: agents.flatMap((agent) =>
    worlds.map((worldview) => ({
      worldviews: [worldview],
      seats: Object.fromEntries(
        Object.keys(scenario.parties).map((id) => [id, [id === party ? agent : DEFAULT_STRATEGY]]),
      ),
    })),
  ),
  games,
  seed,
});

/** How often each succeeds, by each yardstick in each world. It passes where some share reaches the bar. */
export function steelmanCells(
  scenario: ResolvedScenario,
  { party, worlds }: SteelmanPlan,
  ids: readonly string[],
  rows: readonly (readonly Row[])[],
  agents: readonly string[] = steelmen(party),
): readonly SteelmanCell[] {
  const yardsticks = Object.keys(scenario.worldviews).toSorted();
  return agents.map((agent, number) => {
    const shares = yardsticks.flatMap((yardstick) =>
      worlds.map((worldview, at): Stand => {
        const place = placeOf(ids, `yardstick/${yardstick}`);
        const own = rows[number * worlds.length + at] ?? [];
        const hits = own.filter((row) => row[place] === 1).length;
        return { yardstick, worldview, share: shareInterval(hits, own.length) };
      }),
    );
    const best = yardsticks.flatMap((yardstick) => bestOf(shares.filter((one) => one.yardstick === yardstick)));
    return { agent, best, shares, passes: shares.some(({ share }) => share.mean >= STEELMAN_BAR) };
  });
}

const bestOf = (stands: readonly Stand[]): readonly Stand[] =>
  stands.toSorted((a, b) => b.share.mean - a.share.mean).slice(0, 1);
