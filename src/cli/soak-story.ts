import { say } from '#engine';
import { PLAYOUT_FAULTS } from '#lab';
import { typed } from './called.ts';
import type { OpenedScenario } from './library.ts';
import type { Soaked, Witnessed } from './soaking.ts';
import { speak } from './speak.ts';

/** What a soak of one scenario came to: faults by kind, the first of them with a command that meets it again, endings by share. */
export function soakStory({ scenario, words }: OpenedScenario, { total, planned, witnessed }: Soaked): string[] {
  const id = scenario.scenario;
  return [
    speak('soak.title', { title: say(words, `scenario.${id}.title`), games: total.games, planned }),
    ...PLAYOUT_FAULTS.map((kind) => `  ${speak(`soak.fault.${kind}`, { faults: total.faults[kind] })}`),
    ...witnessed.map((fault) => `  ${witnessLine(id, fault)}`),
    speak('soak.endings'),
    ...Object.entries(total.endings).map(([ending, games]) => {
      const title = say(words, `ending.${ending}.title`);
      return `  ${speak('soak.ending', { title, games, share: total.games === 0 ? 0 : games / total.games })}`;
    }),
  ];
}

function witnessLine(scenario: string, { kind, turn, what, worldview, seed, seats }: Witnessed): string {
  const chairs = Object.entries(seats).map(([party, strategy]) => `--seat ${party}=${strategy}`);
  const world = ['--physics', worldview.physics, '--tempers', worldview.tempers];
  const again = typed(['play', '--scenario', scenario, ...world, '--seed', seed, ...chairs].join(' '));
  return speak(`soak.witnessed.${kind}`, { turn, what, again });
}
