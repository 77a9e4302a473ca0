export { addressOf } from './chance/address.ts';
export { isSeed, type Luck, type LuckDomain, luckOf, type Odds, type Seed, type Weighed } from './chance/luck.ts';
export { CHART_RUNNERS, type ChartRunner, chartWalks, type Heard } from './charts/chart-walks.ts';
export type { Stepper, Taken } from './charts/stepper.ts';
export { tableStepper } from './charts/table-stepper.ts';
export { xstateStepper } from './charts/xstate-stepper.ts';
export * from './decisions/decision.ts';
export { type OnRefused, pendingAsks, refusalsOf, refusedIsThrown } from './decisions/seal.ts';
export { aimsInForce } from './replay/aims-in-force.ts';
export type { AimResult } from './replay/aims-read.ts';
export { type Bill, type BilledDeed, billsOf } from './replay/bills.ts';
export {
  type Card,
  cardOf,
  type Debrief,
  debriefOf,
  type GuessResult,
  guessesOf,
  measuresOf,
} from './replay/debrief.ts';
export { type Beginning, forkAt } from './replay/fork.ts';
export { type Fork, type GameLuck, gameLuck, type LuckPart } from './replay/luck-parts.ts';
export { type Moment, playBack } from './replay/playback.ts';
export { type Edit, Game, type Setup } from './replay/recorded-game.ts';
export * from './replay/replay.ts';
export { readReplay } from './replay/replay-shape.ts';
export { type Scored, scoredFor } from './replay/scored.ts';
export { gameOf, otherRules, type Verdict, verifyReplay } from './replay/verify.ts';
export { WHOLE, wholeViewFor } from './replay/whole-view.ts';
export { type YardstickReading, yardstickReadings } from './replay/yardsticks.ts';
export { bindRules, type RuleChanges } from './rules/bind-rules.ts';
export { canHappen, ENGINE_FACTS, ENGINE_RULES, type EngineFact } from './rules/built-in.ts';
export { keptBy } from './rules/kept-by.ts';
export {
  type Data,
  isData,
  isScore,
  type Owner,
  ownerOf,
  type Piece,
  phrasesOf,
  piecesOf,
  usersOf,
} from './rules/owners.ts';
export { parametersOf } from './rules/parameters.ts';
export { type Readers, readersOf, readersOfTrack } from './rules/readers.ts';
export { type RuleEntry, ruleEntries } from './rules/rule-entries.ts';
export { type ChartPlace, parametersIn, type RuleParts, ruleParts } from './rules/rule-parts.ts';
export type { Rules, Span } from './rules/rules.ts';
export { rulesOfMechanism, switchesIn } from './rules/switches.ts';
export { schoolOf, type Worldview } from './rules/worldview.ts';
export * from './scenario/index.ts';
export {
  DOER,
  GATES,
  type Gate,
  GRAINS,
  type Grain,
  MOVE_GROUPS,
  type MoveGroup,
  OPENERS,
  type Opener,
  PUBLISHED_FORMS,
  type PublishedForm,
} from './scenario/terms.ts';
export { playTurn } from './turn/play-turn.ts';
export {
  OFFER_EVENTS,
  OFFER_PROTOCOL,
  type OfferEvent,
  PROTOCOL_GUARDS,
  PROTOCOL_STATES,
  type ProtocolChart,
  type ProtocolState,
} from './turn/protocol.ts';
export type { Change, Recorder, Referee } from './turn/referee.ts';
export { type TakenTransition, type TransitionView, transitionViews } from './view/charts-view.ts';
export { commonViewFor, EVERYBODY } from './view/common-view.ts';
export { commonFacts, commonFactViews, factViews, heardFacts, NOBODY, ruleSeen } from './view/fact-views.ts';
export { type CrossedView, type HomeView, homeView } from './view/home-view.ts';
export * from './view/seat-view.ts';
export { type View, viewFor, viewOf } from './view/view.ts';
export { type WeighingView, weighingView } from './view/weighing-view.ts';
export type { WorldBehind } from './view/world-behind.ts';
export { say, type WordParams } from './words/say.ts';
export * from './words/saying/index.ts';
export { stanceArguments } from './words/stance-argument.ts';
export type { Words } from './words/words.ts';
export type { TextAtHome } from './world/at-home.ts';
export { type Covered, type Covering, firstCovered } from './world/covering.ts';
export { spanOfTurn } from './world/dates.ts';
export { type Bargain, exposureOf } from './world/exposure.ts';
export { canonicalJson, type Digest, fingerprint, hashOf } from './world/fingerprint.ts';
export { drawWorldview, openWorld, UNKNOWN, worldviewOf } from './world/opening.ts';
export { type Parted, partsOf } from './world/parts.ts';
export { type Delivery, deliveriesOf, dialsOf } from './world/sequence.ts';
export type {
  AgreementState,
  AskKind,
  Fact,
  Handle,
  Json,
  OfferState,
  Planned,
  StageName,
  StepState,
  World,
} from './world/world.ts';
