import scenarios from 'virtual:scenarios';
import { gameOf, type Replay, xstateStepper } from '#engine';

/** Runs in the browser, beside the page's own engine: all fingerprints of a replay that is played again here. */
function fingerprintsOf(replay: Replay): readonly string[] {
  const scenario = scenarios[replay.scenario];
  if (scenario === undefined) throw new Error(`There is no scenario ${replay.scenario}.`);
  const game = gameOf(scenario, replay, xstateStepper);
  for (const { by, notes } of replay.decisions) {
    for (const [party, kept] of Object.entries(notes)) game.note(party, kept);
    game.play(by);
  }
  return game.fingerprints;
}

Object.assign(globalThis, { fingerprintsOf });
