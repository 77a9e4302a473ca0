export { agentNamed, type Seating } from './agents/named.ts';
export * from './bargaining/alternating-offers.ts';
export * from './bargaining/domain.ts';
export { domainFaults } from './bargaining/domain-faults.ts';
export { FrontierTooLarge, MOST_HELD, paretoFrontier } from './bargaining/frontier.ts';
export type { DomainFault, DomainPath } from './bargaining/loose-domain.ts';
export * from './bargaining/measures.ts';
export * from './bargaining/offers-path.ts';
export { opposition } from './bargaining/opposition.ts';
export * from './bargaining/points.ts';
export { domainOf } from './bargaining/rules-domain.ts';
export { worthFrontier, worthMeasures } from './bargaining/worth-frontier.ts';
export {
  type Exchange,
  findSmallestRatio,
  type GradualismFound,
  type RatioTried,
  type Trials,
  tryRatio,
} from './classics/gradualism.ts';
export { type Board, type Ground, layBoard } from './playing/board.ts';
export { placeOf, type Row } from './playing/columns.ts';
export { PLAYOUT_FAULTS, type PlayoutFault, strayTracks } from './playing/faults.ts';
export { type Playout, playout } from './playing/playout.ts';
export * from './questions/ablation.ts';
export * from './questions/deadlock.ts';
export * from './questions/duel.ts';
export * from './questions/facing.ts';
export * from './questions/headline.ts';
export * from './questions/playability.ts';
export * from './questions/playability-figures.ts';
export * from './questions/steelman.ts';
export * from './questions/worlds.ts';
export type { Replied, ReplyTask } from './response/reply.ts';
export * from './statistics/intervals.ts';
export * from './statistics/paired.ts';
export * from './statistics/two-way.ts';
export { type Arm, type Deal, dealOf } from './study/arm.ts';
export { type Done, type Laboratory, laboratoryFor, type Task } from './study/laboratory.ts';
export { seedOf } from './study/seeds.ts';
export * from './study/study.ts';
