import type { ResolvedScenario, Worldview } from '#engine';
import {
  areAlike,
  facing,
  payoffColumn,
  type Tournament,
  type TournamentPlan,
  tournamentOf,
  tournamentStudy,
} from '#lab';
import { DEFAULT_STRATEGY } from '#strategies';
import { Complaint } from '../../complaint.ts';
import { eachOf, Gathering, together } from '../../gathering.ts';
import type { Voice } from '../../voice.ts';
import { type ContestOptions, chairFrom, columnFrom, groundFrom } from './contest-settings.ts';
import { seatsFrom, worldsFrom } from './lab-settings.ts';
import { type LabOptions, labWork, playedStudy, tellResult } from './lab-work.ts';
import { tournamentStory } from './tournament-story.ts';

export interface TournamentOptions extends LabOptions, ContestOptions {
  /** Contested chairs, with agents behind them or every strategy. */
  readonly chair: readonly string[];
  /** Whether meeting one's own kind counts where both chairs have the same strategies. */
  readonly self?: boolean;
  /** With every meeting. */
  readonly all?: boolean;
}

/** A tournament in one of the worlds that were asked for. */
export interface TournamentIn extends Tournament {
  readonly worldview: Worldview;
}

/** `lab tournament`: everybody against everybody on the same luck, in each world for itself. */
export async function tournament(options: TournamentOptions, voice: Voice): Promise<void> {
  const { work, asked: plans } = labWork(options, (own) => plansOf(own.scenario, options, own.games, own.seed));
  const { scenario, ids, games, seed } = work;
  const studies = plans.map(tournamentStudy);
  const arms = studies.flatMap((study) => study.arms);
  const rows = await playedStudy({ arms, games, seed }, work, options, voice);
  if (rows === null) return;
  let before = 0;
  const worlds = plans.map((plan, at): TournamentIn => {
    const count = studies[at]?.arms.length ?? 0;
    const own = rows.slice(before, before + count);
    before += count;
    return { worldview: plan.ground.worldview, ...tournamentOf(plan, ids, own) };
  });
  const [plan] = plans;
  const result = { scenario: scenario.scenario, games, seed, entries: plan?.entries, selfPlay: plan?.selfPlay, worlds };
  tellResult(result, tournamentStory(work, worlds, options.all === true), options, voice);
}

function plansOf(
  scenario: ResolvedScenario,
  options: TournamentOptions,
  games: number,
  seed: string,
): readonly TournamentPlan[] {
  const asked = together({
    chairs: () => chairsOf(scenario, options),
    seats: () => seatsFrom(scenario, '--seat', options.seat),
    ground: () => groundFrom(scenario, options),
    worlds: () => worldsFrom(scenario, options.physics, options.tempers),
    columns: () => columnsOf(scenario, options),
  });
  const { chairs, seats, ground, columns } = asked;
  const parties = new Set(chairs.map(({ party }) => party));
  const entries = Object.fromEntries(chairs.map(({ party, agents }) => [party, [...new Set(agents)]]));
  return asked.worlds.map((worldview) => ({
    entries,
    others: Object.fromEntries(
      Object.entries(seats)
        .filter(([party]) => !parties.has(party))
        .map(([party, [agent = DEFAULT_STRATEGY]]) => [party, agent]),
    ),
    ground: { ...ground, worldview },
    columns,
    games,
    seed,
    // Chairs that differ have no kind in common, whatever its members are called.
    selfPlay: options.self === true || !areAlike(entries),
  }));
}

/** The chairs as the caller wrote them, or the two whom the scenario is about. */
const writtenChairs = (scenario: ResolvedScenario, { chair }: TournamentOptions): readonly string[] =>
  chair.length === 0 ? facing(scenario) : chair;

/** Two contested chairs or more, each once. Complains of all of them at once. */
function chairsOf(scenario: ResolvedScenario, options: TournamentOptions): readonly Chair[] {
  const gathering = new Gathering();
  const written = writtenChairs(scenario, options);
  const chairs = eachOf(gathering, written, (given) => chairFrom(scenario, given, `--chair ${given}`));
  gathering.end();
  const parties = new Set(chairs.map(({ party }) => party));
  if (parties.size < chairs.length || parties.size < 2) throw new Complaint('lab.tournament.chairs', {});
  return chairs;
}
type Chair = ReturnType<typeof chairFrom>;

/** What each contested chair plays for, read beside the chairs so that a column is complained of together with them. */
function columnsOf(scenario: ResolvedScenario, options: TournamentOptions): TournamentPlan['columns'] {
  const named = writtenChairs(scenario, options).map((given) => given.split('=')[0] ?? '');
  const parties = named.filter((party) => Object.hasOwn(scenario.parties, party));
  const gathering = new Gathering();
  const columns = eachOf(
    gathering,
    parties,
    (party) => [party, columnFrom(scenario, options.column, party, payoffColumn)] as const,
  );
  gathering.end();
  return Object.fromEntries(columns);
}
