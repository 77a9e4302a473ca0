import { gameOf, type Replay, type ResolvedScenario, tableStepper, xstateStepper } from '#engine';

/** Runs inside the second engine: text in, text out. Plays a replay again and says all fingerprints that it sees. */
function fingerprintsOf(scenarioText: string, replayText: string, by: 'table' | 'xstate'): string {
  const scenario = JSON.parse(scenarioText) as ResolvedScenario;
  const replay = JSON.parse(replayText) as Replay;
  const game = gameOf(scenario, replay, by === 'table' ? tableStepper : xstateStepper);
  for (const { by: decided, notes } of replay.decisions) {
    for (const [party, kept] of Object.entries(notes)) game.note(party, kept);
    game.play(decided);
  }
  return JSON.stringify(game.fingerprints);
}

Object.assign(globalThis, { fingerprintsOf });
