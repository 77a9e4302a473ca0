import { BENCHED, type Pace, paceOf, RUNNERS } from '../benching.ts';
import { Complaint } from '../complaint.ts';
import { openScenario, shelfOf } from '../library.ts';
import { speak } from '../speak.ts';
import type { Voice } from '../voice.ts';

export interface BenchOptions {
  readonly scenario?: string;
  readonly seconds: string;
  readonly json?: boolean;
}

/** One scenario's figures. */
interface Benched {
  readonly scenario: string;
  readonly paces: readonly Pace[];
}

/** `bench`: how fast worlds run and agents play, on one core of this machine, and how the two runners compare in one run. */
export function bench(options: BenchOptions, voice: Voice): void {
  const seconds = /^\d{1,3}$/.test(options.seconds) ? Number(options.seconds) : 0;
  if (seconds < 1) throw new Complaint('bad-seconds', { seconds: options.seconds });
  const benched = shelfOf(options.scenario).map(({ id }): Benched => {
    const { scenario } = openScenario(id);
    return {
      scenario: id,
      paces: BENCHED.map((what) => paceOf(scenario, what, seconds * 1000, () => performance.now())),
    };
  });
  if (options.json === true) voice.result(JSON.stringify(benched, null, 2));
  else for (const { scenario, paces } of benched) tell(scenario, paces, voice);
}

function tell(scenario: string, paces: readonly Pace[], voice: Voice): void {
  voice.result(speak('bench.title', { scenario }));
  for (const { what, perSecond, times, played } of paces) {
    for (const runner of RUNNERS)
      voice.result(speak(`bench.${what}`, { runner, perSecond: Math.round(perSecond[runner]) }));
    voice.result(speak('bench.times', { times, played }));
  }
}
