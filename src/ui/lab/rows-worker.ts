import type { ResolvedScenario } from '#engine';
import { openRows } from './rows.worker.ts';
import type { RowsTask } from './sweep-words.worker.ts';

let play: ReturnType<typeof openRows> | null = null;

/** The first message is the scenario; every further one asks for rows of a plan. */
addEventListener('message', ({ data }: MessageEvent<ResolvedScenario | RowsTask>) => {
  if ('kind' in data && data.kind === 'rows') {
    if (play === null) throw new Error('No scenario has come to play rows of.');
    const played = play(data);
    postMessage(played, { transfer: Object.values(played.table.numbers).map(({ buffer }) => buffer as ArrayBuffer) });
  } else play = openRows(data as ResolvedScenario);
});
