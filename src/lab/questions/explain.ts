import { hashOf, type ResolvedScenario, rulesHashOf, type Seed } from '#engine';
import { DEFAULT_STRATEGY } from '#strategies';
import { hasOwnLucks, luckCount } from '../plan/lucks.ts';
import type { Plan } from '../plan/plan.ts';
import { rowCount } from '../plan/points.ts';
import type { AimTerm } from './aims.ts';
import { type Choice, choiceOf } from './choice.ts';
import { type ContrastCell, type Sides, sidesOf } from './contrast.ts';
import { type CriteriaFound, criteriaFound } from './criteria.ts';
import { correctedSides } from './criteria-settings.ts';
import {
  type Ablations,
  ablationsOf,
  type BoxFinding,
  boxFindings,
  cellsOf,
  type Pattern,
  type PlayedPlan,
  patternOf,
  rounded,
  type Verdict,
  verdictsOf,
} from './explanation.ts';
import { openersOf } from './openers.ts';
import type { Robust } from './regret.ts';

/** The parts of the answer to the headline question, each from a plan of its own. */
export const CHAPTERS = ['worlds', 'boundary', 'ablations', 'horizons', 'reciprocity', 'openers'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** A plan as it stands in the repository, and how much of it was played. */
export interface PlanNote {
  readonly chapter: Chapter;
  readonly plan: string;
  /** Of the plan as it stands, whatever number of games was played. */
  readonly hash: string;
  readonly question: string;
  readonly expectation: string;
  readonly overturnedBy: string;
  /** The seed of every point's first game. */
  readonly seed: Seed;
  /** Games of each point that were played, and whole games in all. */
  readonly games: number;
  readonly rows: number;
  /** Different lucks (seeds) behind them, and whether each sample of parameters has lucks of its own. */
  readonly lucks: number;
  readonly hasOwnLucks: boolean;
  /** How many points of a box of parameters were played; null where the plan has no such box. */
  readonly points: number | null;
  /** What the games say to what was expected and to what would overturn it; null where the plan has no criteria as data. */
  readonly criteria: CriteriaFound | null;
}

/** A column over all worlds with Holm's correction for all of them: how many lie clearly where. */
export interface CorrectedVerdict {
  readonly column: string;
  readonly above: number;
  readonly below: number;
}

/** Everything that a page about the headline question says, as plain JSON. */
export interface Explanation {
  readonly scenario: string;
  readonly rulesHash: string;
  /** Of the package that played. */
  readonly version: string;
  readonly plans: readonly PlanNote[];
  readonly sides: Sides;
  /** By party, who sits in the chairs that are not compared. */
  readonly others: Readonly<Record<string, string>>;
  readonly yardsticks: readonly string[];
  readonly amounts: readonly string[];
  readonly pattern: Pattern;
  readonly choice: Choice;
  /** By score and by success. */
  readonly verdicts: readonly Verdict[];
  /** Scores alone. */
  readonly corrected: readonly CorrectedVerdict[];
  /** Games of each side behind every term of a score, and the terms. */
  readonly aimGames: number;
  readonly aims: readonly AimTerm[];
  readonly worlds: readonly ContrastCell[];
  readonly boundary: readonly BoxFinding[];
  readonly ablations: Ablations;
  readonly horizons: readonly ContrastCell[];
  /** With a lasting temper, and with a coin in its place. */
  readonly reciprocity: Ablations;
  readonly openers: { readonly party: string; readonly robust: Robust };
}

/** The column of a school's score, out of 100, and that of its plain success. */
export const scoreColumn = (school: string): string => `yardstick-score/${school}`;
export const successColumn = (school: string): string => `yardstick/${school}`;

/** Plans as they are asked for, by chapter: the one that stands in the repository, and the one that is played. */
export type Asked = Readonly<Record<Chapter, { readonly standing: Plan; readonly played: PlayedPlan }>>;

const MOST_AIM_GAMES = 100;

/** What an answer says that is not in its rows. */
export interface Beside {
  /** Of the package that played. */
  readonly version: string;
  /** From so many games of each side in each world. */
  readonly aimGames: number;
  readonly aims: readonly AimTerm[];
}

/** How many pairs of games of the plan that is taken apart into aims: they are played again, in one thread. */
export const aimGamesOf = ({ games }: Plan): number => Math.min(MOST_AIM_GAMES, games);

/** Reads the whole answer from the rows of its plans. Throws where rows are missing, or a plan lacks what its chapter needs. */
export function explanationOf(asked: Asked, scenario: ResolvedScenario, beside: Beside): Explanation {
  const yardsticks = Object.keys(scenario.worldviews).toSorted();
  const scores = yardsticks.map(scoreColumn);
  const successes = yardsticks.map(successColumn);
  const { worlds, boundary, ablations, horizons, reciprocity, openers } = asked;
  const amounts = worlds.standing.measures.filter((id) => !scores.includes(id) && !successes.includes(id));
  const whole = cellsOf(worlds.played, scenario, [...scores, ...successes, ...amounts]);
  const verdicts = verdictsOf(whole, [...scores, ...successes]);
  const without = ablationsOf(ablations.played, scenario, scores);
  const later = cellsOf(horizons.played, scenario, [...scores, ...successes]);
  const sides = sidesOf(worlds.played.plan);
  return rounded({
    scenario: scenario.scenario,
    rulesHash: rulesHashOf(scenario),
    version: beside.version,
    plans: CHAPTERS.map((chapter) => noteOf(chapter, asked[chapter], scenario)),
    sides,
    others: othersOf(worlds.played.plan, scenario, sides.party),
    yardsticks,
    amounts,
    pattern: patternOf(verdicts.filter(({ column }) => scores.includes(column))),
    choice: choiceOf(scores, whole, later, without.findings),
    verdicts,
    corrected: correctedSides(scores, worlds.played, scenario).map(({ column, sides: own }) => ({
      column,
      above: own.filter((side) => side === 1).length,
      below: own.filter((side) => side === -1).length,
    })),
    aimGames: beside.aimGames,
    aims: beside.aims,
    worlds: whole,
    boundary: boxFindings(boundary.played, scenario, scores),
    ablations: without,
    horizons: later,
    reciprocity: ablationsOf(reciprocity.played, scenario, scores),
    openers: openersOf(openers.played, scenario, scores),
  });
}

function noteOf(chapter: Chapter, { standing, played }: Asked[Chapter], scenario: ResolvedScenario): PlanNote {
  const { plan } = played;
  const { design } = plan;
  return {
    chapter,
    plan: standing.plan,
    hash: hashOf(standing),
    question: standing.question,
    expectation: standing.expectation,
    overturnedBy: standing.overturnedBy,
    seed: plan.seed,
    games: plan.games,
    rows: rowCount(plan),
    lucks: luckCount(plan),
    hasOwnLucks: hasOwnLucks(plan),
    points: 'points' in design ? design.points : null,
    criteria: standing.criteria === undefined ? null : criteriaFound(standing.criteria, played, scenario),
  };
}

/** Who sits in the chairs of a plan that are not compared. */
const othersOf = ({ seats }: Plan, { parties }: ResolvedScenario, compared: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(parties)
      .toSorted()
      .filter((party) => party !== compared)
      .map((party) => [party, seats[party]?.[0] ?? DEFAULT_STRATEGY]),
  );
