import type { ResolvedScenario } from '#engine';
import { SKIPPING } from '../agents/skipping.ts';
import { placeOf } from '../playing/columns.ts';
import type { Replied } from '../response/reply.ts';
import { type Estimate, meanOf, shareInterval } from '../statistics/intervals.ts';
import { type TwoWay, twoWay } from '../statistics/two-way.ts';
import { columnAt } from './duel.ts';
import { authored, type PlayabilityGames, type PlayabilityPlan } from './playability.ts';

/** The bounds that a chair should keep, as shares. Published with the figures, whether they are met or not. */
export const PLAYABILITY_BOUNDS = {
  mostInBest: 0.6,
  leastInBest: 0.02,
  severalNear: 0.6,
  byStrategy: 0.25,
  byChance: 0.5,
  mostOfOneEnding: 0.4,
} as const;

/** How many pairs near the best make a point a real choice. */
const SEVERAL = 3;

/** A bound of one chair, or of all play together. */
export interface Bound {
  readonly bound:
    | 'most-in-best'
    | 'least-in-best'
    | 'several-near'
    | 'by-strategy'
    | 'by-chance'
    | 'skipping'
    | 'endings';
  /** The chair; null where it is about all together. */
  readonly party: string | null;
  readonly met: boolean;
}

export interface MoveShare {
  readonly move: string;
  /** Points at which it could be made within some pair. */
  readonly open: number;
  /** Points at which it stood in the best pair. */
  readonly best: number;
  /** Share of all points at which it stood in the best pair: what must not be too much. */
  readonly share: Estimate;
  /** The same of the points at which it was open, which must not be too little; null where it was open at none. */
  readonly ofOpen: Estimate | null;
}

/** How worth playing one chair is. */
export interface Chair {
  readonly party: string;
  readonly points: number;
  readonly moves: readonly MoveShare[];
  /** Share of points at which several pairs lie within one interval of the best. */
  readonly severalNear: Estimate;
  /** Shares of the variance of the score within a world and an own temper: by strategy, by luck (the others' tempers included), by their meeting. */
  readonly variance: { readonly strategy: number; readonly chance: number; readonly meeting: number };
  /** Mean score of each agent, the best first. */
  readonly ranking: readonly { readonly agent: string; readonly score: number }[];
  /** The place of the agent that skips, from 1. */
  readonly skippingAt: number;
}

export interface Playability {
  readonly chairs: readonly Chair[];
  readonly endings: readonly { readonly ending: string; readonly games: number; readonly share: Estimate }[];
  readonly bounds: readonly Bound[];
}

const pointsAt = (replies: readonly Replied[], party: string) =>
  replies.flatMap((reply) => (reply.party === party && reply.point !== null ? [reply.point] : []));

/** Every move that the chair has, whether it was ever open at a point or not. */
const movesOf = ({ moves }: ResolvedScenario, party: string): readonly string[] =>
  Object.entries(moves).flatMap(([id, { by }]) => (by.includes(party) ? [id] : []));

/** Fewer games than this alike make no table. */
const LEAST_ALIKE = 2;

/**
 * Tables of strategies by seeds, one for each world (they take turns over the games) and each temper that the chair drew:
 * its own temper weighs the chair's aims and is known to who sits there, so that it is neither skill nor luck.
 */
function alike({ scores, tempers }: Scored, worlds: number): readonly (readonly (readonly number[])[])[] {
  const kindOf = (game: number): string => `${game % worlds} ${tempers[game] ?? 0}`;
  const kinds = new Set(tempers.map((_, game) => kindOf(game)));
  return [...kinds]
    .map((kind) => scores.map((own) => own.filter((_score, game) => kindOf(game) === kind)))
    .filter(([first]) => (first?.length ?? 0) >= LEAST_ALIKE);
}

/** Scores by agent and game, and the temper of the chair by game. All agents of a chair meet the same draws. */
interface Scored {
  readonly scores: readonly (readonly number[])[];
  readonly tempers: readonly number[];
}

function chairOf(
  scenario: ResolvedScenario,
  party: string,
  replies: readonly Replied[],
  { scores, tempers }: Scored,
  worlds: number,
): Chair {
  const points = pointsAt(replies, party);
  const agents = [...authored(party), SKIPPING];
  const shares = movesOf(scenario, party).map((move): MoveShare => {
    const best = points.filter((point) => point.best.includes(move)).length;
    const open = points.filter((point) => point.open.includes(move)).length;
    const ofOpen = open > 0 ? shareInterval(best, open) : null;
    return { move, open, best, share: shareInterval(best, points.length), ofOpen };
  });
  const several = points.filter(({ near }) => near >= SEVERAL).length;
  const ways: TwoWay = twoWay(alike({ scores: scores.slice(0, -1), tempers }, worlds)) ?? {
    rows: 0,
    columns: 0,
    meeting: 0,
  };
  const ranking = agents
    .map((agent, at) => ({ agent, score: meanOf(scores[at] ?? []) }))
    .toSorted((a, b) => b.score - a.score);
  return {
    party,
    points: points.length,
    moves: shares.toSorted((a, b) => b.best - a.best),
    severalNear: shareInterval(several, points.length),
    variance: { strategy: ways.rows, chance: ways.columns, meeting: ways.meeting },
    ranking,
    skippingAt: ranking.findIndex(({ agent }) => agent === SKIPPING) + 1,
  };
}

/** Never open is never wanted; often open and never best as well. What opens for a turn is judged by that turn (0015). */
const isWanted = ({ ofOpen }: MoveShare): boolean => ofOpen !== null && ofOpen.mean >= PLAYABILITY_BOUNDS.leastInBest;

function boundsOf({ party, moves, severalNear, variance, skippingAt }: Chair): readonly Bound[] {
  const bounds = PLAYABILITY_BOUNDS;
  return [
    { bound: 'most-in-best', party, met: moves.every(({ share }) => share.mean <= bounds.mostInBest) },
    { bound: 'least-in-best', party, met: moves.every(isWanted) },
    { bound: 'several-near', party, met: severalNear.mean >= bounds.severalNear },
    { bound: 'by-strategy', party, met: variance.strategy >= bounds.byStrategy },
    { bound: 'by-chance', party, met: variance.chance < bounds.byChance },
    { bound: 'skipping', party, met: skippingAt > 1 },
  ];
}

/** The figures of the games that were played for a plan, and which bounds they keep. */
export function playabilityOf(
  scenario: ResolvedScenario,
  { parties, worlds }: PlayabilityPlan,
  ids: readonly string[],
  { replies, chairs: rows, mixed }: PlayabilityGames,
): Playability {
  let from = 0;
  const chairs = parties.map((party) => {
    const own = authored(party).length + 1;
    const ofChair = rows.slice(from, from + own);
    const scores = rowsOf(ofChair, placeOf(ids, `score/${party}`));
    const [tempers = []] = rowsOf(ofChair.slice(0, 1), placeOf(ids, `temper/${party}`));
    from += own;
    return chairOf(scenario, party, replies, { scores, tempers }, worlds.length);
  });
  const endings = scenario.endings.map(({ ending }) => {
    const games = columnAt(mixed, placeOf(ids, `ending/${ending}`)).filter((value) => value === 1).length;
    return { ending, games, share: shareInterval(games, mixed.length) };
  });
  const all = endings.every(({ games, share }) => games > 0 && share.mean <= PLAYABILITY_BOUNDS.mostOfOneEnding);
  return {
    chairs,
    endings,
    bounds: [...chairs.flatMap(boundsOf), { bound: 'endings', party: null, met: all }],
  };
}

const rowsOf = (arms: PlayabilityGames['chairs'], place: number): readonly (readonly number[])[] =>
  arms.map((rows) => columnAt(rows, place));
