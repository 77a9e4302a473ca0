import type { Agent } from './agent.ts';
import { buffer } from './china/buffer.ts';
import { parallelTracks } from './china/parallel-tracks.ts';
import { genuine } from './dprk/genuine.ts';
import { hedger } from './dprk/hedger.ts';
import { holdOut } from './dprk/hold-out.ts';
import { likeForLike } from './dprk/like-for-like.ts';
import { broker } from './rok/broker.ts';
import { inStep } from './rok/in-step.ts';
import { strictReciprocity } from './rok/strict-reciprocity.ts';
import type { Weigher } from './strategy.ts';
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
const BEIJING = { 'buffer-first': buffer, 'stability-first': parallelTracks };

/**
 * The strategies that the first screen of a page needs: all but those who haggle, and those of the warm-ups. The first of
 * each party is its default.
 */
export const USUAL: readonly Weigher[] = [
  tempered('us', WASHINGTON),
  smallSteps,
  northFirst,
  patience,
  pressure,
  together,
  bareOffer,
  agendaThenSteps,
  pressureWithEngagement,
  tempered('rok', SEOUL),
  broker,
  inStep,
  strictReciprocity,
  tempered('dprk', PYONGYANG),
  likeForLike,
  genuine,
  hedger,
  holdOut,
  tempered('china', BEIJING),
  parallelTracks,
  buffer,
];

/** By party that sits at tables and by temper the line that it plays there. */
export const CHAIRS_AT_TABLES: Readonly<Record<string, Readonly<Record<string, Agent>>>> = {
  us: WASHINGTON,
  rok: SEOUL,
  dprk: PYONGYANG,
  china: BEIJING,
};

/** The parties whose negotiators studies draw. Beijing is not among them: it has a say at one table alone, and late. */
export const HAGGLED_IN_STUDIES: readonly string[] = ['us', 'rok', 'dprk'];

/** What sits in a chair for which nothing else was asked. */
export const DEFAULT_STRATEGY = 'tempered';

/** Of a party, the strategies that the first screen of a page needs. */
export const usualFor = (party: string): readonly Weigher[] => USUAL.filter((strategy) => strategy.party === party);
