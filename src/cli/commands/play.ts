import {
  debriefOf,
  Game,
  isSeed,
  type ResolvedScenario,
  tableStepper,
  UNKNOWN,
  type Worldview,
  worldviewOf,
} from '#engine';
import { playAgents, seatedBy } from '#strategies';
import { agentsFrom } from '../agents.ts';
import { Complaint } from '../complaint.ts';
import { openScenario } from '../library.ts';
import { writeReplayFile } from '../replay-file.ts';
import { speak } from '../speak.ts';
import { endingOf, storyOf } from '../story.ts';
import { summaryOf } from '../summary.ts';
import { unknownId } from '../unknown-id.ts';
import type { Voice } from '../voice.ts';

export interface PlayOptions {
  readonly scenario: string;
  readonly seed: string;
  readonly seat: readonly string[];
  readonly worldview: string;
  /** Overrides the half of the worldview that `worldview` would give. */
  readonly physics?: string;
  readonly tempers?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** `play`: one game by agents, told turn by turn; the same options give the same game everywhere. */
export function play(options: PlayOptions, voice: Voice): void {
  const opened = openScenario(options.scenario);
  if (!isSeed(options.seed)) throw new Complaint('bad-seed', { seed: options.seed });
  const worldview = worldviewFor(opened.scenario, options);
  const agents = agentsFrom(options.seat, Object.keys(opened.scenario.parties));
  const setup = { scenario: opened.scenario, worldview, seed: options.seed, seats: seatedBy(agents) };
  const game = new Game(setup, tableStepper);
  playAgents(game, agents, options.seed);
  const [replay, debrief] = [game.replay(), debriefOf(game)];
  if (options.json === true) voice.result(JSON.stringify(summaryOf(replay, debrief), null, 2));
  else {
    const fingerprint = replay.fingerprints.at(-1) ?? '';
    const lines = [
      ...storyOf(opened, replay),
      ...endingOf(opened, debrief),
      speak('story.fingerprint', { fingerprint }),
    ];
    for (const line of lines) voice.result(line);
  }
  if (options.out === undefined) return;
  writeReplayFile(options.out, replay);
  voice.note(speak('play.wrote', { path: options.out }));
}

function worldviewFor(scenario: ResolvedScenario, { worldview, physics, tempers, seed }: PlayOptions): Worldview {
  const known = [...Object.keys(scenario.worldviews), UNKNOWN];
  for (const [option, id] of Object.entries({ worldview, physics, tempers }))
    if (id !== undefined && !known.includes(id))
      throw unknownId({ key: 'unknown-worldview', id, known, at: `--${option} ${id}` });
  return worldviewOf(scenario, seed, { physics: physics ?? worldview, tempers: tempers ?? worldview });
}
