import type { Replay } from '#engine';

/** Hands the replay to the person as a file, named by its scenario and the luck it was played with. */
export function saveReplay(replay: Replay): void {
  const file = new Blob([`${JSON.stringify(replay)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${replay.scenario}-${replay.luck[0]?.seed ?? 'game'}.replay.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
