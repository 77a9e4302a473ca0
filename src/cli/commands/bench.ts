import { figuresOf, type Machine, type ScenarioFigures, thisMachine } from '../bench/figures.ts';
import { Complaint } from '../complaint.ts';
import { openScenario, shelfOf } from '../library.ts';
import { speak } from '../speak.ts';
import type { Voice } from '../voice.ts';

export interface BenchOptions {
  readonly scenario?: string;
  readonly seconds: string;
  readonly json?: boolean;
}

/** All that was measured, and on what machine. */
interface Benched {
  readonly machine: Machine;
  readonly scenarios: readonly ScenarioFigures[];
}

/** `bench`: how fast games are played, charts stepped and rows kept on this machine; every ratio from one run. */
export async function bench(options: BenchOptions, voice: Voice): Promise<void> {
  const seconds = /^\d{1,3}$/.test(options.seconds) ? Number(options.seconds) : 0;
  if (seconds < 1) throw new Complaint('bad-seconds', { seconds: options.seconds });
  const machine = thisMachine();
  const scenarios: ScenarioFigures[] = [];
  for (const { id } of shelfOf(options.scenario)) {
    voice.note(speak('bench.begins', { scenario: id }));
    scenarios.push(await figuresOf(openScenario(id).scenario, seconds * 1000, () => performance.now()));
  }
  if (options.json === true) voice.result(JSON.stringify({ machine, scenarios } satisfies Benched, null, 2));
  else tell({ machine, scenarios }, voice);
}

/** Places that take less than this share of the time are not told. */
const LEAST_TOLD = 0.02;

function tell({ machine, scenarios }: Benched, voice: Voice): void {
  voice.result(speak('bench.machine', { ...machine }));
  for (const figures of scenarios) for (const line of linesOf(figures)) voice.result(line);
}

function linesOf({ scenario, games, chart, labAndPlay, row, profiles }: ScenarioFigures): readonly string[] {
  const { steps, perSecond, tableAgainstTransition, tableAgainstActor, isEqual } = chart;
  const rate = (figure: number): number => Math.round(figure);
  return [
    speak('bench.title', { scenario }),
    ...games.map((pace) =>
      speak('bench.games', { player: pace.player, workers: pace.workers, perSecond: rate(pace.perSecond) }),
    ),
    speak('bench.chart', {
      steps,
      table: rate(perSecond.table),
      transition: rate(perSecond.transition),
      actor: rate(perSecond.actor),
    }),
    speak('bench.against', { transition: tableAgainstTransition, actor: tableAgainstActor, equal: String(isEqual) }),
    speak('bench.lab-and-play', {
      games: labAndPlay.games,
      lab: labAndPlay.perSecond.lab,
      play: labAndPlay.perSecond.play,
      times: labAndPlay.times,
      equal: String(labAndPlay.isEqual),
    }),
    speak('bench.row', {
      rows: row.rows,
      played: rate(row.microseconds),
      stored: rate(row.storedMicroseconds),
      storing: row.storing,
    }),
    ...profiles.map(({ player, spent }) =>
      speak('bench.profile', {
        player,
        spent: spent
          .filter(({ share }) => share >= LEAST_TOLD)
          .map(({ place, share }) => speak('bench.spent', { place, share }))
          .join(', '),
      }),
    ),
  ];
}
