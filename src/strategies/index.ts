export { beliefIn, trustIn } from './belief.ts';
export { type Agents, answerAsk, playAgents, seatedBy } from './playing.ts';
export { REASON_CODES, type Reason, type ReasonCode } from './reason.ts';
export { agentFor, DEFAULT_STRATEGY, STRATEGIES, strategiesFor } from './registry.ts';
export { type Scales, type Standpoint, standpointOf } from './standpoint.ts';
export { type Decided, OPENING_STANDS, type OpeningStand, type Stands, type Strategy } from './strategy.ts';
export { type Proposal, type Valuation, valueOf } from './valuing.ts';
