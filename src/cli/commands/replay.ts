import {
  type Debrief,
  debriefOf,
  gameOf,
  otherRules,
  playBack,
  type Replay,
  switchesIn,
  tableStepper,
  type Verdict,
  verifyReplay,
} from '#engine';
import { Complaint } from '../complaint.ts';
import { type OpenedScenario, openScenario } from '../library.ts';
import { readReplayFile } from '../replay-file.ts';
import { rowNamed } from '../rows/row-at.ts';
import { speak } from '../speak.ts';
import { endingOf, storyOf } from '../story.ts';
import { summaryOf } from '../summary.ts';
import { mendSentence } from '../unknown-id.ts';
import type { Voice } from '../voice.ts';
import { replayRow } from './replay-row.ts';

export interface ReplayOptions {
  readonly verify?: boolean;
  readonly json?: boolean;
  /** Where the replay of a row is written; a replay file is one already. */
  readonly out?: string;
}

/** `replay FILE`, or `replay FOLDER:ROW` for a row of a run. */
export function replay(what: string, options: ReplayOptions, voice: Voice): Promise<void> {
  const row = rowNamed(what);
  if (row !== null) return replayRow(row, options, voice);
  replayFile(what, options, voice);
  return Promise.resolve();
}

/**
 * `replay FILE`: tells a recorded game from its facts. Ending and scores are told only where playing it again comes to
 * the same worlds; with `verify`, anything else is exit 1.
 */
function replayFile(path: string, { verify = false, json = false }: ReplayOptions, voice: Voice): void {
  const recorded = readReplayFile(path);
  const opened = openScenario(recorded.scenario);
  const { verdict, debrief, sentence } = playedAgain(path, opened, recorded);
  if (json) voice.result(JSON.stringify({ verdict, ...(debrief && summaryOf(recorded, debrief)) }, null, 2));
  else {
    const end = debrief === null ? [] : endingOf(opened, debrief);
    for (const line of [...storyOf(opened, recorded), ...end]) voice.result(line);
  }
  if (verify || verdict.is !== 'equal') voice.note(sentence);
  if (verify && verdict.is !== 'equal') voice.endWith(1);
}

function sentenceOf(verdict: Verdict): string {
  switch (verdict.is) {
    case 'equal':
      return speak('replay.equal', { count: verdict.fingerprints });
    case 'differs':
      return speak('replay.differs', { turn: verdict.turn, expected: verdict.expected, got: verdict.got });
    case 'misrecorded':
      return speak(`replay.misrecorded.${verdict.what}`);
    case 'refused':
      return speak('replay.refused', { turn: verdict.turn, party: verdict.party, code: verdict.code });
    case 'other-rules':
      return speak(`replay.other.${verdict.because}`);
  }
}

/** What playing a recorded game again came to. */
interface PlayedAgain {
  readonly verdict: Verdict | { readonly is: 'other-rules'; readonly because: 'off' };
  /** Null where the game was not played to its end, or not to the same one. */
  readonly debrief: Debrief | null;
  readonly sentence: string;
}

/** A rule that the game was played without, and that is none here: then these are other rules. Null where there is none. */
function unknownRuleIn(scenario: OpenedScenario['scenario'], recorded: Replay): PlayedAgain | null {
  const other = otherRules(scenario, recorded);
  const known = switchesIn(scenario);
  const id = recorded.off.find((rule) => !known.has(rule));
  if (other !== null || id === undefined) return null;
  const sentence = speak('replay.other.off', {
    id,
    mend: mendSentence(id, [], [...known]),
  }).trim();
  return { verdict: { is: 'other-rules', because: 'off' }, debrief: null, sentence };
}

/** A file can have the form of a replay and still name what nobody knows: then the engine's sentence is the complaint. */
function playedAgain(path: string, { scenario }: OpenedScenario, recorded: Replay): PlayedAgain {
  const unknownRule = unknownRuleIn(scenario, recorded);
  if (unknownRule !== null) return unknownRule;
  try {
    const verdict = verifyReplay(scenario, recorded, tableStepper);
    const debrief = verdict.is === 'equal' ? debriefAfter(scenario, recorded) : null;
    return { verdict, debrief, sentence: sentenceOf(verdict) };
  } catch (error) {
    throw new Complaint('broken-replay', { path, why: error instanceof Error ? error.message : String(error) });
  }
}

/** The reading of the end; null where the game was left before it. */
function debriefAfter(scenario: OpenedScenario['scenario'], recorded: Replay): Debrief | null {
  const game = gameOf(scenario, recorded, tableStepper);
  playBack(game, recorded);
  return game.isOver ? debriefOf(game) : null;
}
