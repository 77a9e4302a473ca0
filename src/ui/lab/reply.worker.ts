import { Game, type Replay, type ResolvedScenario, tableStepper, type Worldview } from '#engine';
import {
  agentNamed,
  bestResponse,
  leastBudget,
  payoffColumn,
  type Responded,
  type ResponseTask,
  type RuleTable,
  tableNamed,
} from '#lab';
import { DEFAULT_STRATEGY, playAgents, seatedBy, strategiesFor } from '#strategies';

export type { TableRow, TableTest } from '#lab';

/** Who replies, to whom, in which world, and in how many games: all that a page chooses. Plain JSON. */
export interface ReplyWish {
  readonly party: string;
  /** The chair that is met, and the lines in it, one search each. */
  readonly against: { readonly party: string; readonly agents: readonly string[] };
  readonly worldview: Worldview;
  /** Games of one search in all. */
  readonly budget: number;
  readonly seed: string;
}

/** What one search found, with what it was asked. */
export interface ReplyFound extends Responded {
  /** The line that was met. */
  readonly against: string;
  /** The line that the reply is compared with. */
  readonly instead: string;
  readonly column: string;
  /** Games on which each candidate was valued while the search went on. */
  readonly valuedOn: number;
  /** The reply row by row where it is a rule table, else null. */
  readonly table: RuleTable | null;
}

/** What the thread tells: a reply, or that the budget does not reach for a search at all. */
export type ReplyTold =
  | { readonly told: 'found'; readonly found: ReplyFound }
  | { readonly told: 'refused'; readonly least: number; readonly games: number };

/** Games on which each candidate is valued, as the command line has it. */
const REPLY_GAMES = 8;

/** The task of a search against one line. What the page does not choose is as `lab best-response` has it by default. */
export function replyTask(
  scenario: ResolvedScenario,
  { party, against, worldview, budget, seed }: ReplyWish,
  agent: string,
): ResponseTask {
  const own = strategiesFor(party).map(({ id }) => id);
  const seats = Object.keys(scenario.parties).map((other): [string, string] => [other, DEFAULT_STRATEGY]);
  const { [party]: _own, ...others } = { ...Object.fromEntries(seats), [against.party]: agent };
  return {
    kind: 'response',
    party,
    others,
    instead: own.includes(agent) ? agent : (own[0] ?? DEFAULT_STRATEGY),
    ground: { worldview },
    column: payoffColumn(scenario, party),
    goal: 'best',
    games: REPLY_GAMES,
    budget,
    seed,
  };
}

/** Searches line by line, at once and in this thread; each reply is told as soon as its search ends. Throws where a game fails. */
export function* repliesTo(scenario: ResolvedScenario, wish: ReplyWish): Generator<ReplyTold> {
  const least = leastBudget(wish.party, REPLY_GAMES);
  if (wish.budget < least) {
    yield { told: 'refused', least, games: REPLY_GAMES };
    return;
  }
  for (const agent of wish.against.agents) {
    const task = replyTask(scenario, wish, agent);
    const { instead, column } = task;
    const responded = bestResponse(scenario, task);
    const isStrategy = responded.strategies.some((one) => one.agent === responded.reply);
    const table = isStrategy ? null : tableNamed(responded.reply);
    yield { told: 'found', found: { ...responded, against: agent, instead, column, valuedOn: REPLY_GAMES, table } };
  }
}

/** The first of the games on which the search valued a reply, played again with all that a replay keeps. Throws where it fails. */
export function replyGame(scenario: ResolvedScenario, wish: ReplyWish, { against, reply }: ReplyFound): Replay {
  const { others, party } = replyTask(scenario, wish, against);
  const agents = Object.fromEntries(
    Object.entries({ ...others, [party]: reply }).map(([seat, name]) => [seat, agentNamed(scenario, seat, name)]),
  );
  const { worldview, seed } = wish;
  const game = new Game({ scenario, worldview, seed, seats: seatedBy(agents) }, tableStepper);
  playAgents(game, agents, seed);
  return game.replay();
}
