import { signal } from '@preact/signals';
import type { MachineScores } from '../../compare/machine-scores.ts';
import { heldChairs } from '../../compare/machine-scores.ts';
import { seatTable, type Table, type Unfit } from '../../compare/table.ts';
import { type FromFile, replayFromFile } from '../../session/replay-file.ts';
import { SHELF } from '../../session/shelf.ts';
import { askAbout } from '../../verdict/asking.ts';

/** A file that was not laid on the table, and why: the end of a key of `ui.compare.trouble`. */
export interface Trouble {
  readonly file: string;
  readonly because: Unfit | Extract<FromFile, { ok: false }>['because'];
}

/** What lies side by side. It outlives the screen, so that Back brings it again. */
export const tables = signal<readonly Table[]>([]);
export const troubles = signal<readonly Trouble[]>([]);
/** What machine players scored, as far as they were asked. */
export const machines = signal<MachineScores>(new Map());

const byName = new Intl.Collator(undefined, { numeric: true });

/** Lays files beside those that lie there already. One that does not fit is told, and changes nothing. */
export async function openFiles(files: readonly File[]): Promise<void> {
  troubles.value = [];
  for (const file of files.toSorted((one, other) => byName.compare(one.name, other.name))) {
    const because = await layDown(file);
    if (because !== null) troubles.value = [...troubles.value, { file: file.name, because }];
  }
}

async function layDown(file: File): Promise<Trouble['because'] | null> {
  const read = await replayFromFile(file);
  if (!read.ok) return read.because;
  const name = file.name.replace(/([.]replay)?[.]json$/i, '');
  const seated = seatTable(tables.value, name, read.replay, SHELF.get(read.replay.scenario)?.scenario);
  if (!seated.ok) return seated.because;
  tables.value = [...tables.value, seated.table];
  return null;
}

export const putAway = (id: number): void => {
  tables.value = tables.value.filter((table) => table.id !== id);
};

export const rename = (id: number, name: string): void => {
  tables.value = tables.value.map((table) => (table.id === id ? { ...table, name } : table));
};

/** Lets machine players hold each chair that a person held, one after the other. Rejects where their worker breaks. */
export async function askMachines(): Promise<void> {
  for (const { key, table, party } of heldChairs(tables.value)) {
    const scenario = SHELF.get(table.replay.scenario)?.scenario;
    if (scenario === undefined || machines.value.has(key)) continue;
    const asked = askAbout({ scenario, replay: table.replay, party });
    try {
      machines.value = new Map([...machines.value, [key, await asked.ask('scores')]]);
    } finally {
      asked.end();
    }
  }
}
