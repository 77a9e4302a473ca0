export { type About, type Agent, agent } from './agent.ts';
export { beliefIn, trustIn } from './belief.ts';
export { CLASS_WORDS, type ClassWord } from './classes.ts';
export {
  agentFor,
  negotiatorFor,
  negotiatorsFor,
  SEATS,
  STRATEGIES,
  seatNamed,
  seatsFor,
  strategiesFor,
} from './everybody.ts';
export { type Considered, decideWithout, explain, withLine } from './explaining.ts';
export { guessedValue } from './guess.ts';
export type { Line, Weights } from './line.ts';
export { estimateOf, type Outlook, type OwnBalance, outlookOf, ownBalanceOf } from './outlook.ts';
export { type Agents, answerAsk, playAgents, seatedBy } from './playing.ts';
export type { Proposal } from './proposal.ts';
export { REASON_CODES, type Reason, type ReasonCode, reason } from './reason.ts';
export { DEFAULT_STRATEGY, usualFor } from './registry.ts';
export { type Scales, type Standpoint, standpointOf } from './standpoint.ts';
export {
  type Decided,
  OPENING_STANDS,
  type OpeningStand,
  type Stands,
  type Strategy,
  type Weigher,
} from './strategy.ts';
export { DEFAULT_STRENGTH, isStrength, STRENGTHS, type Strength } from './strength/strength.ts';
export type { Dealings, Tactic } from './tactics/tactic.ts';
export { TACTICS } from './tactics/tactics.ts';
export { type Valuation, valueOf } from './valuing.ts';
export type { Deed, Term, Weighing } from './weighing.ts';
