import { MOVE_GROUPS, type MoveGroup, type ResolvedScenario } from '#engine';

/** A move and what it costs before any surcharge, from its cheapest way to its dearest, in points of capital. */
export interface PricedMove {
  readonly move: string;
  readonly from: number;
  readonly to: number;
}

export interface MoveList {
  readonly group: MoveGroup;
  readonly moves: readonly PricedMove[];
}

/** A party's moves in their four groups, in the order of the world file; a group without moves falls out. */
export const movesOf = (scenario: Pick<ResolvedScenario, 'moves'>, party: string): readonly MoveList[] =>
  MOVE_GROUPS.map((group) => ({
    group,
    moves: Object.entries(scenario.moves)
      .filter(([, move]) => move.group === group && move.by.includes(party))
      .map(([move, { cost = 0, options }]) => {
        const costs = options === undefined ? [cost] : Object.values(options).map((way) => way.cost);
        return { move, from: Math.min(...costs), to: Math.max(...costs) };
      }),
  })).filter(({ moves }) => moves.length > 0);
