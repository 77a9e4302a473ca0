import { canonicalJson, type FactView, type SeatedBy, type WordParams } from '#engine';
import type { Chosen } from '../verdict/chosen.ts';
import type { AgreementReading, StepReading } from './reading.ts';

/** One line of a cell, by the ids of the scenario. The desk finds its words. */
export type Line =
  | { readonly is: 'seat'; readonly seat: SeatedBy }
  | { readonly is: 'temper'; readonly party: string; readonly temper: string }
  | { readonly is: 'world'; readonly physics: string; readonly tempers: string }
  | { readonly is: 'luck'; readonly seed: string }
  | { readonly is: 'fork'; readonly turn: number }
  | { readonly is: 'ending'; readonly ending: string; readonly turn: number }
  | { readonly is: 'tag'; readonly tag: string; readonly told: WordParams }
  /** A fact; its turn is shown where the row does not say it. */
  | { readonly is: 'fact'; readonly fact: FactView; readonly isDated: boolean }
  | { readonly is: 'reading'; readonly success: boolean; readonly score: number }
  | { readonly is: 'score'; readonly score: number }
  /** How many of the other tables this seat beat, ties for half. */
  | { readonly is: 'matchpoints'; readonly points: number; readonly of: number }
  /** How many of the machine players that held the same chair with the same luck it beat, ties for half. */
  | { readonly is: 'machines'; readonly beaten: number; readonly count: number }
  | { readonly is: 'earned'; readonly earned: number; readonly weight: number }
  | { readonly is: 'crossed'; readonly line: string }
  | ({ readonly is: 'agreed'; readonly sides: readonly [readonly string[], readonly string[]] } & Pick<
      AgreementReading,
      'reachedOnTurn' | 'state' | 'opener' | 'grain' | 'gate'
    >)
  | ({ readonly is: 'step' } & Pick<StepReading, 'part' | 'parts' | 'dueOnTurn' | 'status' | 'isVerified' | 'course'>)
  | { readonly is: 'owed'; readonly points: number }
  | { readonly is: 'priced'; readonly party: string; readonly points: number; readonly times: number }
  | { readonly is: 'chosen'; readonly chosen: Chosen }
  /** The game was over by then. */
  | { readonly is: 'over' };

/** What a line comes to: two lines that a reader would call the same have the same sign. */
export function signOf(line: Line): string {
  if (line.is === 'tag') return `tag ${line.tag}`;
  if (line.is !== 'fact') return canonicalJson(line);
  const { fact, by, about, severity, deed, turn } = line.fact;
  return canonicalJson([fact, by, about, severity, deed, turn]);
}
