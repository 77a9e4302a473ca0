import {
  type Debrief,
  debriefOf,
  type Game,
  gameOf,
  otherRules,
  type Replay,
  tableStepper,
  type Verdict,
  verifyReplay,
} from '#engine';
import { Complaint } from '../complaint.ts';
import { type OpenedScenario, openScenario } from '../library.ts';
import { readReplayFile } from '../replay-file.ts';
import { speak } from '../speak.ts';
import { endingOf, storyOf } from '../story.ts';
import { summaryOf } from '../summary.ts';
import type { Voice } from '../voice.ts';

export interface ReplayOptions {
  readonly verify?: boolean;
  readonly json?: boolean;
}

/** `replay FILE`: tells a recorded game; with `verify` plays it again and exits with 1 where a fingerprint differs. */
export function replay(path: string, { verify = false, json = false }: ReplayOptions, voice: Voice): void {
  const recorded = readReplayFile(path);
  const opened = openScenario(recorded.scenario);
  const verdict = verify ? verdictOn(path, opened, recorded) : null;
  const debrief = verdict === null || verdict.is === 'equal' ? debriefFor(path, opened, recorded) : null;
  if (json) voice.result(JSON.stringify({ verdict, ...(debrief && summaryOf(recorded, debrief)) }, null, 2));
  else for (const line of [...storyOf(opened, recorded), ...endOf(opened, debrief)]) voice.result(line);
  const other = verdict ?? otherRules(opened.scenario, recorded);
  if (other !== null) voice.note(sentenceOf(other));
  if (verdict !== null && verdict.is !== 'equal') voice.failed();
}

const endOf = (opened: OpenedScenario, debrief: Debrief | null): string[] =>
  debrief === null ? [] : endingOf(opened, debrief);

function sentenceOf(verdict: Verdict): string {
  switch (verdict.is) {
    case 'equal':
      return speak('replay.equal', { count: verdict.fingerprints });
    case 'differs':
      return speak('replay.differs', { turn: verdict.turn, expected: verdict.expected, got: verdict.got });
    case 'refused':
      return speak('replay.refused', { turn: verdict.turn, party: verdict.party, code: verdict.code });
    case 'other-rules':
      return speak(`replay.other.${verdict.because}`);
  }
}

/** A file can have the form of a replay and still name what nobody knows: then the engine's sentence is the complaint. */
function orComplain<T>(path: string, attempt: () => T): T {
  try {
    return attempt();
  } catch (error) {
    throw new Complaint('broken-replay', { path, why: error instanceof Error ? error.message : String(error) });
  }
}

const verdictOn = (path: string, { scenario }: OpenedScenario, recorded: Replay): Verdict =>
  orComplain(path, () => verifyReplay(scenario, recorded, tableStepper));

/** The reading of the end, where the same rules can play the game to it. */
function debriefFor(path: string, { scenario }: OpenedScenario, recorded: Replay): Debrief | null {
  if (otherRules(scenario, recorded) !== null) return null;
  const game = orComplain(path, () => playedAgain(gameOf(scenario, recorded, tableStepper), recorded));
  return game.isOver ? debriefOf(game) : null;
}

function playedAgain(game: Game, recorded: Replay): Game {
  for (const { by, notes } of recorded.decisions) {
    for (const [party, kept] of Object.entries(notes)) game.note(party, kept);
    game.play(by);
  }
  return game;
}
