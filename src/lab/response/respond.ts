import type { ResolvedScenario, Seed } from '#engine';
import { type Agents, strategiesFor } from '#strategies';
import { tableName } from '../agents/rule-table.ts';
import type { Board, Ground } from '../playing/board.ts';
import { chanceMet } from '../playing/chance-met.ts';
import type { Column } from '../playing/columns.ts';
import { playout } from '../playing/playout.ts';
import { type Estimate, meanInterval, meanOf } from '../statistics/intervals.ts';
import { type Difference, pairedDifference } from '../statistics/paired.ts';
import { seedOf } from '../study/seeds.ts';
import { evolve } from './evolution.ts';
import { sequenceCount, sequences } from './sequences.ts';
import { menuFor } from './table-menu.ts';

/** A chair that seeks the best reply to who sits in the others, in one world. Plain JSON: work for one thread. */
export interface ResponseTask {
  readonly kind: 'response';
  readonly party: string;
  /** Who sits in all other chairs. */
  readonly others: Readonly<Record<string, string>>;
  /** Who would sit in the chair otherwise: what the reply is compared with. */
  readonly instead: string;
  readonly ground: Ground;
  /** The column that is made as large as can be, or as small. */
  readonly column: string;
  readonly goal: 'best' | 'worst';
  /** Games on which each candidate is valued while the search goes on. */
  readonly games: number;
  /** Games in all, never more. */
  readonly budget: number;
  readonly seed: Seed;
}

/** How the tables were searched. */
export interface TableSearch {
  /** Every sequence of choices was played, or tables were bred from chance. */
  readonly method: 'every-sequence' | 'evolution';
  readonly tried: number;
  /** How often the evolution began anew; 0 where all were played. */
  readonly beginnings: number;
}

/** The best reply that was found. */
export interface Responded {
  readonly kind: 'response';
  readonly party: string;
  /** As the name of an agent: a strategy, or a rule table. */
  readonly reply: string;
  readonly value: Estimate;
  /** The reply less who would sit there otherwise, on fresh games. */
  readonly gain: Difference;
  /** What every strategy of the chair was worth on the games of the search. */
  readonly strategies: readonly { readonly agent: string; readonly mean: number }[];
  readonly searches: readonly TableSearch[];
  /**
   * True where every sequence was played, and none met a draw that could have come out otherwise: then each has one course
   * whatever the seed, and no policy at all does better against these others. Else nothing bounds how much better a reply
   * could be. That seeds came to the same says nothing, since luck may be rarer than they are many.
   */
  readonly isExact: boolean;
  readonly games: number;
}

/** Games of the last comparison, as a multiple of those of the search, and how many come to it. */
const FINAL = 4;
const FINALISTS = 4;
/** Seeds of fresh games lie so far from those of the search. */
const FRESH = 2 ** 40;

/** Games that are kept for choosing among the last and for reporting. */
const reserved = (games: number): number => (FINALISTS + 1) * FINAL * games + 2 * FINAL * games;

/** The least budget with which anything can be searched: every strategy, one table, and the last comparison. */
export const leastBudget = (party: string, games: number): number =>
  (strategiesFor(party).length + 1) * games + reserved(games);

/** What so many games of an agent were worth, from one on; `met` hears if there was chance in the first of them. */
type Play = (agent: string, from: number, games: number, met?: () => void) => readonly number[];

interface Candidate {
  readonly agent: string;
  readonly mean: number;
}

/** A search under way: what is left of the budget, and how agents are valued. */
interface Search {
  readonly task: ResponseTask;
  readonly values: (agent: string, met?: () => void) => readonly number[];
  readonly left: () => number;
}

/** Every sequence, where the budget reaches for all; null where it does not. Whether none met chance comes with it. */
function everySequence(scenario: ResolvedScenario, { task, values, left }: Search) {
  const menu = menuFor(scenario, task.party, task.ground.turns ?? scenario.turns);
  const count = sequenceCount(menu);
  if (count * task.games > left()) return null;
  const sign = task.goal === 'best' ? 1 : -1;
  let best: Candidate | null = null;
  let isCertain = true;
  const met = (): void => {
    isCertain = false;
  };
  for (const agent of sequences(menu)) {
    const mean = meanOf(values(agent, isCertain ? met : undefined));
    if (best === null || sign * mean > sign * best.mean) best = { agent, mean };
  }
  const search: TableSearch = { method: 'every-sequence', tried: count, beginnings: 0 };
  return { best: best === null ? [] : [best], isCertain, search };
}

function bred(scenario: ResolvedScenario, { task, values, left }: Search) {
  const menu = menuFor(scenario, task.party, task.ground.turns ?? scenario.turns);
  const sign = task.goal === 'best' ? 1 : -1;
  const tables = Math.floor(left() / task.games);
  const { best, tried, beginnings } = evolve(
    menu,
    tables,
    task.seed,
    (table) => sign * meanOf(values(tableName(table))),
  );
  const search: TableSearch = { method: 'evolution', tried, beginnings };
  return { best: best.map(({ table, value }) => ({ agent: tableName(table), mean: sign * value })), search };
}

/**
 * Seeks the best reply of a chair to those in the other chairs, over the named strategies and over rule tables. Where a
 * turn is one choice and the budget reaches, every sequence of choices is played; else, or where chance has a part, tables
 * are bred by an evolution strategy with new beginnings. The last few meet on fresh games, of which the best is chosen, and
 * it is compared with who would sit there otherwise on fresh games again, so that no reply is praised for the luck by which
 * it was found. Throws where the budget does not reach for that, and where a game fails.
 */
export function respond(scenario: ResolvedScenario, task: ResponseTask, play: Play): Responded {
  const { party, games, budget, goal, instead } = task;
  if (games < 2) throw new Error('A reply is valued on two games at least.');
  if (budget < leastBudget(party, games))
    throw new Error(`A search of ${games} games a candidate needs a budget of ${leastBudget(party, games)} at least.`);
  const sign = goal === 'best' ? 1 : -1;
  let played = 0;
  const counted: Play = (agent, from, count, met) => {
    played += count;
    return play(agent, from, count, met);
  };
  const search: Search = {
    task,
    values: (agent, met) => counted(agent, 0, games, met),
    left: () => budget - played - reserved(games),
  };
  const strategies = strategiesFor(party).map(({ id }) => ({ agent: id, mean: meanOf(search.values(id)) }));
  const all = everySequence(scenario, search);
  const isExact = all?.isCertain === true;
  const grown = isExact ? null : bred(scenario, search);
  const ranked = (list: readonly Candidate[]) => list.toSorted((a, b) => sign * (b.mean - a.mean));
  const tables = ranked([...(all?.best ?? []), ...(grown?.best ?? [])]).slice(0, FINALISTS);
  const finalists = [...ranked(strategies).slice(0, 1), ...tables];
  const final = FINAL * games;
  const met = finalists.map(({ agent }) => ({ agent, mean: meanOf(counted(agent, FRESH, final)) }));
  const reply = ranked(met)[0]?.agent ?? instead;
  const [own, other] = [reply, instead].map((agent) => counted(agent, FRESH + final, final));
  return {
    kind: 'response',
    party,
    reply,
    value: meanInterval(own ?? []),
    gain: pairedDifference(own ?? [], other ?? []),
    strategies,
    searches: [all?.search, grown?.search].filter((one) => one !== undefined),
    isExact,
    games: played,
  };
}

/** How a task's games are played: one column of each. Throws where a game fails, with its number. */
export function playFor(
  { party, others, ground, column, seed }: ResponseTask,
  board: Board & { readonly columns: readonly Column[] },
  seated: (seats: Readonly<Record<string, string>>) => Agents,
): Play {
  const read = board.columns.find(({ id }) => id === column)?.read;
  if (read === undefined) throw new Error(`There is no column "${column}" in ${ground.worldview.physics}.`);
  return (agent, from, games, met) => {
    const agents = seated({ ...others, [party]: agent });
    return Array.from({ length: games }, (_, at) => {
      // Up to the first chance all seeds go the same way, so that one game shows whether there is any.
      const chance = met !== undefined && at === 0 ? chanceMet(board.rules, agents) : null;
      const by = chance?.agents ?? agents;
      const { world, watched, faults } = playout(board, by, seedOf(seed, from + at), undefined, chance?.lucksOf);
      const [fault] = faults;
      if (fault !== undefined || world === null)
        throw new Error(`Game ${from + at} of "${agent}" failed in turn ${fault?.turn ?? 0}: ${fault?.what ?? ''}.`);
      if (chance?.isMet(world, (last) => read(last, watched)) === true) met?.();
      return read(world, watched);
    });
  };
}
