import { canonicalJson, type Replay, type ResolvedScenario, tableStepper, verifyReplay } from '#engine';
import { type GameReading, readGame } from './reading.ts';

/** One group's game on the table of comparison. */
export interface Table {
  readonly id: number;
  /** What the group is called; at first the name of its file. */
  readonly name: string;
  readonly replay: Replay;
  readonly reading: GameReading;
  /** Equal for tables that were dealt the same: luck, worldview, parameters. Only between those a difference is the players' own. */
  readonly deal: string;
}

/** Why a replay is not laid beside the others. */
export type Unfit = 'unknown-scenario' | 'other-scenario' | 'other-rules' | 'changed' | 'not-over' | 'same' | 'full';

export const MOST_TABLES = 8;

/** Lays a replay beside the tables that lie there already, or says why it does not fit. Never throws. */
export function seatTable(
  tables: readonly Table[],
  name: string,
  replay: Replay,
  scenario: ResolvedScenario | undefined,
): { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly because: Unfit } {
  const because = unfit(tables, replay, scenario);
  if (because !== null || scenario === undefined) return { ok: false, because: because ?? 'unknown-scenario' };
  const reading = played(scenario, replay);
  if (reading === 'other-rules' || reading === 'changed') return { ok: false, because: reading };
  if (reading === null) return { ok: false, because: 'not-over' };
  const id = Math.max(0, ...tables.map((table) => table.id)) + 1;
  return { ok: true, table: { id, name, replay, reading, deal: dealOf(replay) } };
}

function unfit(tables: readonly Table[], replay: Replay, scenario: ResolvedScenario | undefined): Unfit | null {
  if (scenario === undefined) return 'unknown-scenario';
  if (tables.length >= MOST_TABLES) return 'full';
  if (tables.some((table) => table.replay.scenario !== replay.scenario)) return 'other-scenario';
  const last = replay.fingerprints.at(-1);
  const isSame = (table: Table): boolean =>
    table.replay.fingerprints.at(-1) === last && canonicalJson(table.replay.seats) === canonicalJson(replay.seats);
  return tables.some(isSame) ? 'same' : null;
}

/** A strange file may name what these rules do not know, and then playing it breaks. */
function played(scenario: ResolvedScenario, replay: Replay): GameReading | 'other-rules' | 'changed' | null {
  try {
    const { is } = verifyReplay(scenario, replay, tableStepper);
    if (is === 'other-rules') return 'other-rules';
    return is === 'equal' ? readGame(scenario, replay) : 'changed';
  } catch {
    return 'changed';
  }
}

const dealOf = ({ luck, worldview, parameters, off }: Replay): string =>
  canonicalJson({ luck, worldview, parameters, off });
