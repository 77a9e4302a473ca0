import {
  type ChairResult,
  type Equilibrium,
  type PopulationResult,
  type Regret,
  SETTLED_SHARE,
  type Settled,
} from '#lab';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';
import { columnName, plain, spanCell, type Unit, unitOf, valueCell, worldName } from './lab-words.ts';
import type { LabWork } from './lab-work.ts';
import { moranLines, takeoverLines } from './takeover-lines.ts';
import type { TournamentIn } from './tournament.ts';

/** How a tournament is told: each world for itself, chair by chair, then what would spread. `isWhole` adds every meeting. */
export function tournamentStory(work: LabWork, worlds: readonly TournamentIn[], isWhole: boolean): readonly string[] {
  return [
    speak('lab.tournament.title', { games: work.games }),
    ...worlds.flatMap((world) => [
      '',
      worldName(work.opened, world.worldview),
      ...world.chairs.flatMap((chair) => ['', ...chairLines(work, chair)]),
      ...(world.population === null ? [] : ['', ...populationLines(world, world.population)]),
      ...(isWhole ? ['', ...meetingLines(work, world), ...takeoverLines(world)] : []),
    ]),
  ];
}

/** In the order of the ranking where all of it is settled, else as they were entered. */
function chairLines(work: LabWork, chair: ChairResult): readonly string[] {
  const { standings, ranking, tied, pairs } = chair;
  const unit = unitOf(work.scenario, chair.column);
  const told = ranking.isStable
    ? ranking.places.flatMap(({ id }) => standings.filter(({ agent }) => agent === id))
    : standings;
  const rows = told.map(({ agent, mean, total, regret }, place) => [
    ranking.isStable ? placeCell(chair, place) : '',
    agent,
    valueCell(unit, mean.mean),
    spanCell(unit, mean),
    valueCell(unit, total),
    ...regretCells(unit, regret),
  ]);
  const heads = ['mean', 'interval', 'total', 'regret', 'interval', 'most-regret', 'interval'].map((head) =>
    right(headOf(head)),
  );
  const names = ranking.places.slice(0, ranking.settled).map(({ id }) => id);
  return [
    speak('lab.tournament.chair', {
      party: chair.party,
      column: columnName(work.opened, chair.column) ?? chair.column,
    }),
    ...tableLines([right(''), left(speak('lab.head.agent')), ...heads, left(headOf('against'))], rows),
    speak('lab.tournament.order', {
      stable: String(ranking.isStable),
      settled: names.length,
      names: names.join(', '),
      tied: tied.length,
    }),
    speak('lab.tournament.apart', {
      of: pairs.length,
      holm: pairs.filter((pair) => pair.holm <= LEVEL).length,
      share: pairs.filter((pair) => pair.benjaminiHochberg <= LEVEL).length,
    }),
  ];
}

/** Mean and largest regret with their intervals, and against whom it is largest as far as that is settled. */
function regretCells(unit: Unit, { mean, most, against, stability }: Regret): readonly string[] {
  return [
    ...[mean, most].flatMap(({ estimate, low, high }) => [
      valueCell(unit, estimate),
      spanCell(unit, { mean: estimate, low, high }),
    ]),
    stability >= SETTLED_SHARE ? against.join(', ') : speak('lab.tournament.unsettled-against'),
  ];
}

const LEVEL = 0.05;
const headOf = (name: string): string => speak(`lab.tournament.head.${name}`);

/** The place in the ranking; tied ones bear that of the first among them. */
function placeCell({ ranking, tied }: ChairResult, place: number): string {
  let first = place;
  while (first > 0 && tied.includes(ranking.places[first]?.id ?? '')) first -= 1;
  return speak('lab.tournament.place', { place: first + 1 });
}

const MOST_EQUILIBRIA = 3;
/** Shares below this are not told. */
const TOLD_SHARE = 0.005;

function mixtureText(agents: readonly string[], shares: readonly number[]): string {
  return agents
    .flatMap((agent, at) => {
      const share = shares[at] ?? 0;
      return share < TOLD_SHARE ? [] : [speak('lab.tournament.share', { agent, share })];
    })
    .join(', ');
}

function populationLines(world: TournamentIn, { nash, replicator, alike }: PopulationResult): readonly string[] {
  const [first, second] = world.chairs.map(({ party, standings }) => ({
    party,
    agents: standings.map(({ agent }) => agent),
  }));
  if (first === undefined || second === undefined) return [];
  const pair = ({ first: one, second: other }: Pick<Equilibrium, 'first' | 'second'>): string =>
    speak('lab.tournament.pair', {
      first: first.party,
      one: mixtureText(first.agents, one),
      second: second.party,
      other: mixtureText(second.agents, other),
    });
  const cut = first.agents.length;
  const settled = (what: string, text: string, { steps, isAtRest, stability }: Settled): string =>
    speak(`lab.tournament.${what}`, {
      told: speak('lab.tournament.told', {
        text,
        steps,
        rest: String(isAtRest),
        stability,
        stable: String(stability >= SETTLED_SHARE),
      }),
    });
  const { equilibria, method, isWhole } = nash;
  const isLearnt = method === 'fictitious-play';
  const upheld = equilibria.filter(({ stability }) => stability >= SETTLED_SHARE);
  return [
    speak('lab.tournament.nash', {
      learnt: String(isLearnt),
      count: equilibria.length,
      whole: String(isWhole),
    }),
    ...upheld.slice(0, MOST_EQUILIBRIA).map((one) =>
      speak('lab.tournament.equilibrium', {
        pair: pair(one),
        first: plain(one.payoffs[0]),
        second: plain(one.payoffs[1]),
        gap: plain(one.gap),
        stability: one.stability,
      }),
    ),
    ...(upheld.length < equilibria.length
      ? [speak('lab.tournament.undone', { count: equilibria.length - upheld.length, learnt: String(isLearnt) })]
      : []),
    settled(
      'replicator',
      pair({ first: replicator.shares.slice(0, cut), second: replicator.shares.slice(cut) }),
      replicator,
    ),
    ...(alike === null
      ? []
      : [
          settled('alike', mixtureText(first.agents, alike.replicator.shares), alike.replicator),
          settled('ecological', mixtureText(first.agents, alike.ecological.shares), alike.ecological),
          ...moranLines(first.agents, alike.moran),
        ]),
  ];
}

function meetingLines(work: LabWork, { meetings, chairs }: TournamentIn): readonly string[] {
  const heads = chairs.flatMap(({ party }) => [right(party), right(headOf('interval'))]);
  const rows = meetings.map(({ agents, payoffs }) => [
    ...agents,
    ...payoffs.flatMap((payoff, at) => {
      const unit = unitOf(work.scenario, chairs[at]?.column ?? '');
      return [valueCell(unit, payoff.mean), spanCell(unit, payoff)];
    }),
  ]);
  return tableLines([...chairs.map(({ party }) => left(party)), ...heads], rows);
}
