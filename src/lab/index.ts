export { agentNamed, type Seating } from './agents/named.ts';
export { type RuleTable, type TableRow, type TableTest, tableName, tableNamed } from './agents/rule-table.ts';
export { tableAgent } from './agents/table-agent.ts';
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
export type { Among, Between, Restriction } from './discovery/box.ts';
export { drawnWorlds } from './discovery/drawn-worlds.ts';
export type { Input as WorldInput } from './discovery/inputs.ts';
export {
  type BoxFigures,
  type BoxRestriction,
  type PeeledBox,
  type PrimBox,
  type PrimOptions,
  prim,
  SETTLED_BOX_SHARE,
} from './discovery/prim.ts';
export { growTree, type Tree, type TreeBranch, type TreeNode, type TreeOptions } from './discovery/tree.ts';
export { type SeatComparison, type Worlds, worldsOf } from './discovery/worlds.ts';
export { ecological } from './dynamics/ecological.ts';
export type { Mixture, PayoffTable } from './dynamics/matrix.ts';
export { type Fitness, fitnessInGame, type MoranOptions, moran, moranPlayed } from './dynamics/moran.ts';
export { type Equilibrium, type NashFound, nash } from './dynamics/nash.ts';
export { type Course, type CourseOptions, replicator, replicatorPair } from './dynamics/replicator.ts';
export { DOT_LIMITS, type DotLimits, type Drawn, dotsOf, type Plane } from './figures/dots.ts';
export * from './figures/figure.ts';
export * from './figures/figure-drawing.ts';
export { type FigureTable, tableOf } from './figures/figure-table.ts';
export { numberText } from './figures/number-text.ts';
export * from './figures/theories.ts';
export { type TellTheory, theoryFigure, theoryFindings } from './figures/theory-figure.ts';
export { type GameEnd, type LivePairs, livePairs } from './live/live-pairs.ts';
export { type PointPair, pairsOf, type Split } from './live/split.ts';
export * from './partings/duel-partings.ts';
export type { History } from './partings/history.ts';
export { type Parted, type PartTask, partTasks } from './partings/part-task.ts';
export * from './partings/parting.ts';
export * from './plan/criterion.ts';
export { factorsOf, levelsOf, valueAt } from './plan/factors.ts';
export { hasOwnLucks, luckCount, lucksIn, seedAt } from './plan/lucks.ts';
export type { Design, Factor, Plan } from './plan/plan.ts';
export { playedRow } from './plan/played-row.ts';
export {
  type PlannedGame,
  type PlanPoint,
  plannedGame,
  pointCount,
  pointOf,
  rowCount,
  settingCount,
} from './plan/points.ts';
export { sampleCount, sampleOf } from './plan/samples.ts';
export { type Board, type Ground, layBoard } from './playing/board.ts';
export { placeOf, type Row } from './playing/columns.ts';
export { PLAYOUT_FAULTS, type PlayoutFault, strayTracks } from './playing/faults.ts';
export { lastingFor } from './playing/horizon.ts';
export { type Playout, playout } from './playing/playout.ts';
export * from './questions/ablation.ts';
export { type AimTerm, aimTerms } from './questions/aims.ts';
export * from './questions/box.ts';
export * from './questions/choice.ts';
export * from './questions/contrast.ts';
export * from './questions/counter-example.ts';
export * from './questions/criteria.ts';
export { ANSWERS, type Answer, type Tally } from './questions/criteria-answers.ts';
export * from './questions/deadlock.ts';
export * from './questions/duel.ts';
export * from './questions/duel-box.ts';
export { duelOfPlan } from './questions/duel-of-plan.ts';
export * from './questions/duel-sizes.ts';
export * from './questions/duel-whole.ts';
export * from './questions/explain.ts';
export * from './questions/explanation.ts';
export * from './questions/facing.ts';
export * from './questions/headline.ts';
export * from './questions/playability.ts';
export * from './questions/playability-figures.ts';
export * from './questions/regret.ts';
export * from './questions/rests-on.ts';
export * from './questions/robust.ts';
export { contestedChairs, stallsOfRows } from './questions/robust-rows.ts';
export * from './questions/steelman.ts';
export * from './questions/worlds.ts';
export { bestResponse } from './response/best-response.ts';
export type { Replied, ReplyTask } from './response/reply.ts';
export { leastBudget, type Responded, type ResponseTask, type TableSearch } from './response/respond.ts';
export { latinHypercube } from './sampling/latin-hypercube.ts';
export { morrisLength, morrisStep, morrisTrajectories } from './sampling/morris.ts';
export { MOST_SALTELLI_DIMENSIONS, saltelliLength, saltelliPoints } from './sampling/saltelli.ts';
export { MOST_SOBOL_DIMENSIONS, MOST_SOBOL_POINTS, sobolPoints } from './sampling/sobol.ts';
export { stretched, type UnitPoint } from './sampling/unit-point.ts';
export { type MorrisData, type MorrisEffect, type MorrisEffects, morris } from './sensitivity/morris-effects.ts';
export {
  type RowSensitivity,
  SENSITIVITY_METHODS,
  type SensitivityMethod,
  type SettingSensitivity,
  sensitivityMethodOf,
  sensitivityOfRows,
} from './sensitivity/of-rows.ts';
export { outputsBeyond } from './sensitivity/outputs.ts';
export {
  type SobolData,
  type SobolIndex,
  type SobolIndices,
  sobolIndices,
} from './sensitivity/sobol-indices.ts';
export {
  BOOTSTRAP_METHODS,
  type BootstrapMethod,
  type BootstrapOptions,
  type Bootstrapped,
  bootstrap,
} from './statistics/bootstrap.ts';
export { benjaminiHochberg, holm } from './statistics/corrections.ts';
export { type Crossed, crossedInterval } from './statistics/crossed.ts';
export * from './statistics/intervals.ts';
export * from './statistics/paired.ts';
export { type RankedPlace, type Ranking, rankingOf, SETTLED_SHARE } from './statistics/ranking.ts';
export { meansApart } from './statistics/two-samples.ts';
export * from './statistics/two-way.ts';
export { type Arm, type Deal, dealOf } from './study/arm.ts';
export { type Done, type Laboratory, laboratoryFor, type Task } from './study/laboratory.ts';
export type { RowFault, RowsPlayed, RowsTask } from './study/rows.ts';
export { seedOf } from './study/seeds.ts';
export * from './study/study.ts';
export { AXIS_KINDS, axesOf, levelAt, type PlanAxis } from './summary/axes.ts';
export { type Comparison, comparisonsOf, placesOf } from './summary/comparisons.ts';
export { type MeanCell, meansOf } from './summary/means.ts';
export { type Units, unitsOf } from './summary/units.ts';
export { joinedTables } from './table/joined.ts';
export {
  type CellColumns,
  type ParquetContents,
  type ParquetNotes,
  type ParquetSource,
  parquetContents,
  parquetOf,
  readCells,
} from './table/parquet.ts';
export { ORIGIN_COLUMNS, type RowOrigin, rowOrigin, withOrigin } from './table/row-origin.ts';
export { numbersOf, type RowTable, wordsOf } from './table/row-table.ts';
export { gradualismOverGames } from './theory/gradualism-bound.ts';
export { type LaidTheory, layTheory } from './theory/laid-theory.ts';
export type { PlayedTheory } from './theory/played-theory.ts';
export { rubinsteinOverTables } from './theory/rubinstein-share.ts';
export { type Payoffs, type TrustOverGames, trustOverGames, trustThreshold } from './theory/trust-threshold.ts';
export { payoffColumn } from './tournament/payoff-column.ts';
export { areAlike, type Meeting, meetingsOf, type TournamentPlan, tournamentStudy } from './tournament/plan.ts';
export type { PopulationResult, Settled, TestedEquilibrium, TwoTables } from './tournament/population.ts';
export type { Regret } from './tournament/regret.ts';
export type { CoursePoint } from './tournament/resampled-course.ts';
export { roundRobin, type Tournament, tournamentOf } from './tournament/round-robin.ts';
export { type PairApart, pairedP } from './tournament/significance.ts';
export type { ChairResult, Standing } from './tournament/standings.ts';
export { type Fixation, type Fixations, type LotSide, type Takeovers, takeovers } from './tournament/takeovers.ts';
