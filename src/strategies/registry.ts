import { genuine } from './dprk/genuine.ts';
import { hedger } from './dprk/hedger.ts';
import { holdOut } from './dprk/hold-out.ts';
import { likeForLike } from './dprk/like-for-like.ts';
import { broker } from './rok/broker.ts';
import { inStep } from './rok/in-step.ts';
import type { Strategy } from './strategy.ts';
import { tempered } from './tempered.ts';
import { northFirst } from './us/north-first.ts';
import { patience } from './us/patience.ts';
import { pressure } from './us/pressure.ts';
import { smallSteps } from './us/small-steps.ts';
import { together } from './us/together.ts';

/** Every strategy. The first of each party is its default. An id is unique within a party. */
export const STRATEGIES: readonly Strategy[] = [
  tempered('us', { steady: smallSteps, 'goalpost-moving': northFirst, drifting: patience }),
  smallSteps,
  northFirst,
  patience,
  pressure,
  together,
  tempered('rok', { legacy: broker, 'alliance-first': inStep }),
  broker,
  inStep,
  tempered('dprk', { reciprocating: genuine, hedging: hedger, 'holding-out': holdOut }),
  likeForLike,
  genuine,
  hedger,
  holdOut,
];

/** What sits in a chair for which nothing else was asked. */
export const DEFAULT_STRATEGY = 'tempered';

export const strategiesFor = (party: string): readonly Strategy[] =>
  STRATEGIES.filter((strategy) => strategy.party === party);

/** A strategy for a seat, by default the one that plays by the temper drawn. Throws where the party has none of this id. */
export function agentFor(party: string, id: string = DEFAULT_STRATEGY): Strategy {
  const own = strategiesFor(party);
  const strategy = own.find((candidate) => candidate.id === id);
  if (strategy === undefined)
    throw new Error(`"${party}" has no strategy "${id}": it has ${own.map((known) => known.id).join(', ')}.`);
  return strategy;
}
