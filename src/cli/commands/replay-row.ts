import { debriefOf, type Game, type ResolvedScenario, rulesHashOf } from '#engine';
import { playedRow } from '#lab';
import { Complaint } from '../complaint.ts';
import { openScenario } from '../library.ts';
import { writeReplayFile } from '../replay-file.ts';
import { type RowNamed, rowAt } from '../rows/row-at.ts';
import type { StoredRun } from '../rows/stored-run.ts';
import { speak } from '../speak.ts';
import { endingOf, storyOf } from '../story.ts';
import { summaryOf } from '../summary.ts';
import type { Voice } from '../voice.ts';
import type { ReplayOptions } from './replay.ts';

/**
 * `replay FOLDER:ROW`: plays the game of a row again and tells it, and its fingerprint beside the one that is stored; exit
 * 1 where they differ. With `out` it becomes a replay file.
 */
export async function replayRow(named: RowNamed, { json, out }: ReplayOptions, voice: Voice): Promise<void> {
  const { run, fingerprint: stored } = await rowAt(named);
  const opened = openScenario(run.plan.scenario, `${named.folder}:${named.row}`);
  const game = played(named, run, opened.scenario);
  const [replay, debrief] = [game.replay(), debriefOf(game)];
  const got = replay.fingerprints.at(-1) ?? '';
  const { row } = named;
  if (json === true) {
    const told = { plan: run.plan.plan, row, stored, equal: got === stored, ...summaryOf(replay, debrief) };
    voice.result(JSON.stringify(told, null, 2));
  } else {
    const laid = { ...opened, scenario: game.setup.scenario };
    for (const line of [...storyOf(laid, replay), ...endingOf(laid, debrief)]) voice.result(line);
  }
  if (rulesHashOf(opened.scenario) !== run.rulesHash) voice.note(speak('replay.row.other-rules'));
  voice.note(speak(`replay.row.${got === stored ? 'equal' : 'differs'}`, { row, stored, got }));
  if (got !== stored) voice.endWith(1);
  if (out === undefined) return;
  writeReplayFile(out, replay);
  voice.note(speak('play.wrote', { path: out }));
  if (game.setup.scenario !== opened.scenario) voice.note(speak('replay.row.other-turns'));
}

/** The rules may have changed since, so that the plan names what is no longer there. */
function played({ folder, row }: RowNamed, { plan }: StoredRun, scenario: ResolvedScenario): Game {
  try {
    return playedRow(plan, scenario, row);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Complaint('broken-replay', { path: `${folder}:${row}`, why });
  }
}
