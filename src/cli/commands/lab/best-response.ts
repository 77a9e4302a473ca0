import type { ResolvedScenario, Worldview } from '#engine';
import { facing, leastBudget, payoffColumn, type Responded, type ResponseTask } from '#lab';
import { DEFAULT_STRATEGY, strategiesFor } from '#strategies';
import { Complaint } from '../../complaint.ts';
import { eachOf, Gathering, together } from '../../gathering.ts';
import type { Voice } from '../../voice.ts';
import { bestResponseStory } from './best-response-story.ts';
import {
  agentFrom,
  type ContestOptions,
  chairFrom,
  columnFrom,
  everyStrategy,
  facedBy,
  groundFrom,
  partyFrom,
} from './contest-settings.ts';
import { seatsFrom, worldsFrom } from './lab-settings.ts';
import { countFrom, doneTasks, type LabOptions, labWork, tellResult } from './lab-work.ts';

export interface BestResponseOptions extends LabOptions, ContestOptions {
  readonly party?: string;
  /** Who is replied to: PARTY=AGENT, or a party for each of its strategies. */
  readonly against: readonly string[];
  readonly instead?: string;
  readonly budget: string;
  /** The worst reply is sought. */
  readonly worst?: boolean;
}

/** One question with its answer. */
export interface ReplyFound extends Responded {
  readonly worldview: Worldview;
  readonly against: { readonly party: string; readonly agent: string };
  readonly instead: string;
  readonly column: string;
  readonly goal: ResponseTask['goal'];
}

interface Question {
  readonly against: ReplyFound['against'];
  readonly task: ResponseTask;
}

/** `lab best-response`: what a chair can do best against each of those in another, by a search in games played. */
export async function bestResponse(options: BestResponseOptions, voice: Voice): Promise<void> {
  const { work, asked } = labWork(options, ({ scenario: own, games: wanted, seed: sown }) => {
    const gathering = new Gathering();
    const most = gathering.take(() => countFrom(options.budget, 1, '--budget'), Number.NaN);
    const questions = gathering.take(() => questionsOf(own, options, { games: wanted, budget: most, seed: sown }), []);
    gathering.end();
    return { budget: most, questions };
  });
  const { scenario, games, seed } = work;
  const { budget, questions } = asked;
  const tasks = questions.map(({ task }) => task);
  const done = await doneTasks(tasks, work, options, voice, 'searches');
  if (done === null) return;
  const replies = done.flatMap((found, at): ReplyFound[] => {
    const question = questions[at];
    if (question === undefined) return [];
    const { ground, instead, column, goal } = question.task;
    return [{ worldview: ground.worldview, against: question.against, instead, column, goal, ...found }];
  });
  const result = { scenario: scenario.scenario, party: tasks[0]?.party, games, budget, seed, replies };
  tellResult(result, bestResponseStory(work, replies, budget), options, voice);
}

function questionsOf(
  scenario: ResolvedScenario,
  options: BestResponseOptions,
  { games, budget, seed }: { readonly games: number; readonly budget: number; readonly seed: string },
): readonly Question[] {
  const [usual = ''] = facing(scenario);
  const party = options.party === undefined ? usual : partyFrom(scenario, options.party, `--party ${options.party}`);
  const least = leastBudget(party, games);
  const settled = together({
    budget: () => {
      if (budget < least)
        throw new Complaint('lab.best-response.budget', { budget, least, games }, `--budget ${budget}`);
      return budget;
    },
    column: () => columnFrom(scenario, options.column, party, payoffColumn),
    seats: () => seatsFrom(scenario, '--seat', options.seat),
    ground: () => groundFrom(scenario, options),
    worlds: () => worldsFrom(scenario, options.physics, options.tempers),
    asks: () => targetsOf(scenario, party, options.against),
    instead: () => insteadOf(scenario, party, options.instead, ''),
  });
  const { column, seats, ground, worlds, asks } = settled;
  const others = Object.fromEntries(
    Object.entries(seats).map(([other, [agent = DEFAULT_STRATEGY]]) => [other, agent] as const),
  );
  const goal = options.worst === true ? 'worst' : 'best';
  return worlds.flatMap((worldview) =>
    asks.map((against): Question => {
      const { [party]: _own, ...rest } = { ...others, [against.party]: against.agent };
      const instead = insteadOf(scenario, party, options.instead, against.agent);
      return {
        against,
        task: {
          kind: 'response',
          party,
          others: rest,
          instead,
          ground: { ...ground, worldview },
          column,
          goal,
          games,
          budget,
          seed,
        },
      };
    }),
  );
}

/** Who is replied to, one after the other; by default every strategy of the chair that the party looks at. Complains. */
function targetsOf(
  scenario: ResolvedScenario,
  party: string,
  given: readonly string[],
): readonly ReplyFound['against'][] {
  const asked = given.length === 0 ? [facedBy(scenario, party)] : given;
  const gathering = new Gathering();
  const chairs = eachOf(gathering, asked, (one) => {
    const at = `--against ${one}`;
    const chair = chairFrom(scenario, one, at);
    if (chair.party === party) throw new Complaint('lab.best-response.itself', { party }, at);
    return chair;
  });
  gathering.end();
  return chairs.flatMap((chair) => chair.agents.map((agent) => ({ party: chair.party, agent })));
}

/** With whom the reply is compared: as asked; else the chair's strategy of the same name as the one that is met; else its usual one. */
function insteadOf(scenario: ResolvedScenario, party: string, given: string | undefined, met: string): string {
  if (given !== undefined) return agentFrom(scenario, party, given, `--instead ${given}`);
  const [first = DEFAULT_STRATEGY] = everyStrategy(party);
  return strategiesFor(party).some(({ id }) => id === met) ? met : first;
}
