import type { Agent } from './agent.ts';
import { buffer } from './china/buffer.ts';
import { parallelTracks } from './china/parallel-tracks.ts';
import { BARTERERS } from './classics/barter.ts';
import { PURSE_SHARERS } from './classics/purse.ts';
import { NEIGHBOURS } from './classics/two-ways.ts';
import { genuine } from './dprk/genuine.ts';
import { hedger } from './dprk/hedger.ts';
import { holdOut } from './dprk/hold-out.ts';
import { likeForLike } from './dprk/like-for-like.ts';
import { negotiator } from './negotiator/negotiator.ts';
import { broker } from './rok/broker.ts';
import { inStep } from './rok/in-step.ts';
import { strictReciprocity } from './rok/strict-reciprocity.ts';
import type { Weigher } from './strategy.ts';
import { DEFAULT_STRENGTH, isStrength, type Strength } from './strength/strength.ts';
import { strengthened } from './strength/strengthened.ts';
import { boulware } from './tactics/boulware.ts';
import { conceder } from './tactics/conceder.ts';
import { opponentModeller } from './tactics/opponent-modeller.ts';
import { relativeTitForTat } from './tactics/relative-tit-for-tat.ts';
import type { Tactic } from './tactics/tactic.ts';
import { tempered } from './tempered.ts';
import { agendaThenSteps } from './us/agenda-then-steps.ts';
import { bareOffer } from './us/bare-offer.ts';
import { northFirst } from './us/north-first.ts';
import { patience } from './us/patience.ts';
import { pressure } from './us/pressure.ts';
import { pressureWithEngagement } from './us/pressure-with-engagement.ts';
import { smallSteps } from './us/small-steps.ts';
import { together } from './us/together.ts';

/** By temper the lines of the parties that sit at tables. */
const WASHINGTON = { steady: smallSteps, 'goalpost-moving': northFirst, drifting: patience };
const SEOUL = { legacy: broker, 'alliance-first': inStep };
const PYONGYANG = { reciprocating: genuine, hedging: hedger, 'holding-out': holdOut };

const HAGGLING = [boulware, conceder, relativeTitForTat, opponentModeller];
const haggling = (party: string, byTemper: Readonly<Record<string, Agent>>): readonly Weigher[] =>
  HAGGLING.map((tactic) => negotiator(tactic, party, byTemper));

/** Every strategy. The first of each party is its default. An id is unique within a party. */
export const STRATEGIES: readonly Weigher[] = [
  tempered('us', WASHINGTON),
  smallSteps,
  northFirst,
  patience,
  pressure,
  together,
  bareOffer,
  agendaThenSteps,
  pressureWithEngagement,
  ...haggling('us', WASHINGTON),
  tempered('rok', SEOUL),
  broker,
  inStep,
  strictReciprocity,
  ...haggling('rok', SEOUL),
  tempered('dprk', PYONGYANG),
  likeForLike,
  genuine,
  hedger,
  holdOut,
  ...haggling('dprk', PYONGYANG),
  tempered('china', { 'buffer-first': buffer, 'stability-first': parallelTracks }),
  parallelTracks,
  buffer,
  ...NEIGHBOURS,
  ...BARTERERS,
  ...PURSE_SHARERS,
];

const SEATED: Readonly<Record<string, Readonly<Record<string, Agent>>>> = {
  us: WASHINGTON,
  rok: SEOUL,
  dprk: PYONGYANG,
};

/** A party that haggles by any tactic, also by one that sits in no chair of the registry. Throws where it sits at no table. */
export function negotiatorFor(party: string, tactic: Tactic): Weigher {
  const byTemper = SEATED[party];
  if (byTemper === undefined) throw new Error(`"${party}" sits at no table.`);
  return negotiator(tactic, party, byTemper);
}

/** What sits in a chair for which nothing else was asked. */
export const DEFAULT_STRATEGY = 'tempered';

export const strategiesFor = (party: string): readonly Weigher[] =>
  STRATEGIES.filter((strategy) => strategy.party === party);

/** Who sits in a chair for which nothing else was asked; nobody where the party has no strategy. */
const defaultOf = (party: string): Weigher | null => strategiesFor(party)[0] ?? null;

/**
 * A strategy for a seat, by default the one that plays by the temper drawn, plainly. Throws where the party has none of
 * this id.
 */
export function agentFor(party: string, id: string = DEFAULT_STRATEGY, strength: Strength = DEFAULT_STRENGTH): Weigher {
  const own = strategiesFor(party);
  const strategy = own.find((candidate) => candidate.id === id);
  if (strategy === undefined)
    throw new Error(`"${party}" has no strategy "${id}": it has ${own.map((known) => known.id).join(', ')}.`);
  return strengthened(strategy, strength, defaultOf);
}

/** What a seat is called where it is chosen: a strategy's id, with a strength behind it where it is not the plain one. */
export function seatNamed(name: string): { readonly id: string; readonly strength: Strength } {
  const cut = name.lastIndexOf('+');
  const strength = name.slice(cut + 1);
  return cut > 0 && isStrength(strength)
    ? { id: name.slice(0, cut), strength }
    : { id: name, strength: DEFAULT_STRENGTH };
}
