import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ResolvedScenario, schoolOf } from '#engine';
import { agentNamed, laboratoryFor, type Plan, type RowsPlayed } from '#lab';
import { storedRun } from '../rows/stored-run.ts';
import { writePart } from '../rows/write-part.ts';
import { versionOfPackage } from '../version.ts';
import { orUnwritable } from '../whole-file.ts';
import { nodeDigest } from '../workers/node-digest.ts';
import { busyTables } from './busy-tables.ts';
import { type Clock, medianOf, timedByTurns, timesAsLong } from './interleaved.ts';

/** What a row of a sweep costs, and what keeping it adds. */
export interface RowPace {
  readonly rows: number;
  /** Microseconds a row, played and read, not stored. */
  readonly microseconds: number;
  /** The same with its part written to disk as `lab run` writes it. */
  readonly storedMicroseconds: number;
  /** What storing adds, as a share: the median of the rounds' ratios, less 1. */
  readonly storing: number;
}

const WAYS = ['played', 'stored'] as const;
const ROUNDS = 7;
const ROWS = 1_000;

function planFor(scenario: ResolvedScenario): Plan {
  const [school = ''] = Object.keys(scenario.worldviews);
  const seats = Object.entries(busyTables(scenario)).map(([party, name]) => [party, [name]] as const);
  return {
    plan: 'bench',
    scenario: scenario.scenario,
    question: '',
    expectation: '',
    overturnedBy: '',
    seats: Object.fromEntries(seats),
    worldviews: [schoolOf(school)],
    off: [[]],
    turns: [],
    parameters: {},
    design: { kind: 'factorial' },
    games: ROWS,
    seed: '1',
    measures: Object.keys(scenario.measures).map((id) => `measure/${id}`),
  };
}

/** Plays the same rows of a plan by rule tables with and without writing them, by turns. */
export function rowPace(scenario: ResolvedScenario, now: Clock): RowPace {
  const [plan, laboratory] = [planFor(scenario), laboratoryFor(scenario, agentNamed, nodeDigest)];
  const run = storedRun(plan, scenario, versionOfPackage());
  const folder = orUnwritable(tmpdir(), () => mkdtempSync(join(tmpdir(), 'you-first-bench-')));
  const rows = (): RowsPlayed => laboratory({ kind: 'rows', plan, from: 0, count: ROWS });
  try {
    const timed = timedByTurns(
      WAYS,
      ROUNDS,
      (way) => {
        const played = rows();
        if (way === 'stored') writePart(folder, run, played);
      },
      now,
    );
    const each = (milliseconds: readonly number[]): number => (medianOf(milliseconds) * 1000) / ROWS;
    return {
      rows: ROWS,
      microseconds: each(timed.played),
      storedMicroseconds: each(timed.stored),
      storing: timesAsLong(timed.stored, timed.played) - 1,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
