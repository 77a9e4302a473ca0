import { keptBy } from '../rules/kept-by.ts';
import type { Rules } from '../rules/rules.ts';
import type { World } from '../world/world.ts';
import { aimsInForce } from './aims-in-force.ts';
import { type AimResult, aimsRead, scoreOf } from './aims-read.ts';

/** How a party stands by its own aims alone. The score is out of 100. */
export interface Scored {
  readonly party: string;
  readonly temper: string;
  readonly aims: readonly AimResult[];
  readonly score: number;
  /** Lines that must not be crossed, and were. */
  readonly crossed: readonly string[];
}

/** By party the lines that must not be crossed, bound once. */
const linesFor = keptBy(
  ({ scenario, reads }: Rules) =>
    new Map(
      Object.entries(scenario.aims).map(([party, { lines }]) => [
        party,
        lines.map(({ line, when }) => ({ line, holds: reads({ read: 'holds', when }) })),
      ]),
    ),
);

/** A party's score on its own aims card, weighed as its temper weighs. It tells a secret while the game goes on. */
export function scoredFor(world: World, rules: Rules, party: string): Scored {
  const handle = rules.index.parties.handle(party);
  const temper = rules.tempers[handle]?.[world.tempers[handle] ?? -1]?.temper ?? '';
  const aims = aimsRead(world, rules, aimsInForce(rules.scenario, party, temper));
  const lines = linesFor(rules).get(party) ?? [];
  return {
    party,
    temper,
    aims,
    score: scoreOf(aims),
    crossed: lines.filter(({ holds }) => holds(world) === 1).map(({ line }) => line),
  };
}
