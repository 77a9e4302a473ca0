import {
  addressOf,
  cardOf,
  type Decision,
  type Luck,
  luckOf,
  pendingAsks,
  playTurn,
  type Referee,
  tableStepper,
  type View,
  viewOf,
  type World,
} from '#engine';
import type { Weigher } from '../strategy.ts';

/** Who is expected to sit in the other seats; nobody where a party has no strategy: then it lets its turns pass. */
export type Opponents = (party: string) => Weigher | null;

/** Worlds that may come of a decision. */
export interface Futures {
  /** The own score to be expected after a decision, out of 100: a mean over the futures. */
  scoreAfter(decision: Decision): number;
}

/** Worlds looked into at each ask, and turns for which each is played on: few, so that a game takes no longer than it must. */
const SAMPLES = 1;
const TURNS_AHEAD = 2;

interface Future {
  readonly world: World;
  readonly referee: Referee;
  /** What the others decide at this ask, whatever the own decision is: all decide at once. */
  readonly others: ReadonlyMap<string, Decision>;
}

/** Whole numbers below this are exact in doubles: the seeds of futures. */
const SEEDS = 9_007_199_254_740_991;

function futureOf(view: View, luck: Luck, opponents: Opponents, sample: number): Future {
  const { world, rules } = view.behind(luck, sample);
  const seed = Math.floor(luck.draw(view.turn, addressOf('far-sighted/seed'), sample, view.exchange) * SEEDS);
  const referee = { rules, stepper: tableStepper(rules), luck: luckOf(String(seed), 'world') };
  const theirLuck = luckOf(String(seed), 'strategies');
  const others = new Map<string, Decision>();
  for (const { party } of pendingAsks(world, rules)) {
    const sits = party === view.party ? null : opponents(party);
    if (sits !== null) others.set(party, sits.decide(viewOf(world, rules, party), theirLuck, null).decision);
  }
  return { world, referee, others };
}

/** A copy of plain JSON, which structuredClone makes several times as slowly. */
function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copyOf(value[key]);
  return copy as Value;
}

/** Plays a copy of a future on: this decision now, and nothing new after it but what runs by itself. */
function playedOn({ world, referee, others }: Future, party: string, decision: Decision): World {
  const ahead = copyOf(world);
  const last = Math.min(ahead.turn + TURNS_AHEAD, referee.rules.scenario.turns + 1);
  playTurn(ahead, new Map([...others, [party, decision]]), referee);
  while (ahead.ending < 0 && ahead.turn < last) playTurn(ahead, new Map(), referee);
  return ahead;
}

/** The futures of a view: the same for every decision that is compared, so that only the decision differs. */
export function futuresOf(view: View, luck: Luck, opponents: Opponents): Futures {
  const futures = Array.from({ length: SAMPLES }, (_, sample) => futureOf(view, luck, opponents, sample));
  return {
    scoreAfter(decision) {
      let sum = 0;
      for (const future of futures)
        sum += cardOf(playedOn(future, view.party, decision), future.referee.rules, view.party).score;
      return sum / SAMPLES;
    },
  };
}
