export { addressOf } from './chance/address.ts';
export { isSeed, type Luck, type LuckDomain, luckOf, type Seed } from './chance/luck.ts';
export type { Stepper, Taken } from './charts/stepper.ts';
export { tableStepper } from './charts/table-stepper.ts';
export { xstateStepper } from './charts/xstate-stepper.ts';
export * from './decisions/decision.ts';
export { pendingAsks, refusalsOf } from './decisions/seal.ts';
export {
  type AimResult,
  type Card,
  cardOf,
  type Debrief,
  debriefOf,
  type GuessResult,
  measuresOf,
} from './replay/debrief.ts';
export { type Edit, Game, type Setup } from './replay/recorded-game.ts';
export * from './replay/replay.ts';
export { readReplay } from './replay/replay-shape.ts';
export { gameOf, otherRules, type Verdict, verifyReplay } from './replay/verify.ts';
export { bindRules, type RuleChanges } from './rules/bind-rules.ts';
export { ENGINE_FACTS, ENGINE_RULES } from './rules/built-in.ts';
export { parametersOf } from './rules/parameters.ts';
export type { Rules, Span } from './rules/rules.ts';
export * from './scenario/index.ts';
export {
  GATES,
  type Gate,
  GRAINS,
  type Grain,
  MOVE_GROUPS,
  type MoveGroup,
  OPENERS,
  type Opener,
} from './scenario/terms.ts';
export { playTurn } from './turn/play-turn.ts';
export type { Change, Recorder, Referee } from './turn/referee.ts';
export { factViews, heardFacts } from './view/fact-views.ts';
export * from './view/seat-view.ts';
export { type View, viewFor, viewOf } from './view/view.ts';
export { say, type WordParams } from './words/say.ts';
export type { Words } from './words/words.ts';
export { spanOfTurn } from './world/dates.ts';
export { type Bargain, exposureOf } from './world/exposure.ts';
export { canonicalJson, fingerprint, hashOf } from './world/fingerprint.ts';
export { drawWorldview, openWorld } from './world/opening.ts';
export type {
  AgreementState,
  AskKind,
  Fact,
  Handle,
  Json,
  OfferState,
  StageName,
  StepState,
  World,
} from './world/world.ts';
