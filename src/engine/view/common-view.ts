import { everybody } from '../rules/audience.ts';
import { trackName } from '../rules/index-of.ts';
import type { Rules, Span } from '../rules/rules.ts';
import { spanOfTurn } from '../world/dates.ts';
import { toPoints } from '../world/numbers.ts';
import { trackOf } from '../world/track.ts';
import type { Handle, World } from '../world/world.ts';
import { channelsOf, stancesOf } from './charts-view.ts';
import { commonFactViews, NOBODY } from './fact-views.ts';
import type { Gauge, SeatView } from './seat-view.ts';
import { spanSeen } from './sight.ts';
import { agreementsOf, offersOf } from './table-view.ts';

/** The name of the onlooker who knows what everybody knows and nothing more: a room, a projector, a spectator. */
export const EVERYBODY = '*';

/**
 * What all may know of a world while the game goes on: facts that all have heard, gauges as those see them who see least,
 * charts that are public, offers that are public. It holds no hand, no purse, no temper and no book.
 */
export function commonViewFor(world: World, rules: Rules): SeatView {
  const { scenario } = rules;
  return {
    scenario: scenario.scenario,
    party: EVERYBODY,
    turn: world.turn,
    turns: scenario.turns,
    ...spanOfTurn(scenario, world.turn),
    ask: null,
    purse: 0,
    purseCap: 0,
    income: 0,
    movesPerTurn: rules.purse.movesPerTurn,
    temper: '',
    gauges: commonGauges(world, rules),
    stances: stancesOf(world, rules, NOBODY),
    channels: channelsOf(world, rules),
    hand: [],
    keys: [],
    orders: [],
    packages: [],
    clauses: [],
    offers: offersOf(world, rules, NOBODY),
    agreements: agreementsOf(world, rules, NOBODY),
    book: [],
    owed: 0,
    facts: commonFactViews(rules, world.facts),
    ending: world.ending < 0 ? null : (rules.endings[world.ending]?.ending ?? null),
  };
}

/** The value of a track where all know it exactly; else the bin in which a stranger sees it, or nothing. */
function commonSpan(world: World, rules: Rules, track: Handle, value: number): Span | null {
  const isKnownToAll = rules.tracks[track]?.exactFor === everybody(rules.index);
  return isKnownToAll ? { low: toPoints(value), high: toPoints(value) } : spanSeen(rules, world, track, NOBODY, value);
}

function commonGauges(world: World, rules: Rules): readonly Gauge[] {
  return Object.entries(rules.scenario.tracks).flatMap(([track, { each }]) =>
    (each ?? [undefined]).flatMap((of): Gauge[] => {
      const handle = rules.index.tracks.handle(trackName(track, of));
      const bound = rules.tracks[handle];
      const now = commonSpan(world, rules, handle, trackOf(world, handle));
      const before = commonSpan(world, rules, handle, world.tracksBefore[handle] ?? 0);
      if (bound === undefined || now === null || before === null) return [];
      return [
        {
          track,
          of: of ?? null,
          min: toPoints(bound.low),
          max: toPoints(bound.high),
          low: now.low,
          high: now.high,
          lowBefore: before.low,
          highBefore: before.high,
          better: bound.better,
        },
      ];
    }),
  );
}
