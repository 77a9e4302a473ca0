import { type Gate, spanOfTurn } from '#engine';
import type { Session } from '../../session/session.ts';
import type { Say } from '../../words.ts';
import { day } from '../names.ts';
import { areTalksHeld } from '../paper/Dials.tsx';

/** When the phases of a text would fall due, were it agreed this turn. */
export interface Calendar {
  /** In a word or two, for the head of a column. */
  readonly short: (phase: number) => string;
  /** The days of it, where they are known. */
  readonly days: (phase: number) => string;
  /** In a sentence: "in turn 3 (26 Jul – 8 Aug)". */
  readonly when: (phase: number) => string;
  /** True where a phase would lie behind the last turn. */
  readonly isTooLate: (phase: number) => boolean;
}

/** The calendar of a text: by turns, or by turns of talks where it waits for talks that nobody holds yet. */
export function calendarOf(say: Say, session: Session, gate: Gate): Calendar {
  const { scenario } = session.shelved;
  const { turn, turns } = session.view.value;
  const waits = gate === 'inside-talks' && !areTalksHeld(session);
  const turnOf = (phase: number): number => phase * (scenario.table.phaseTurns ?? 1) + 1;
  if (waits)
    return {
      short: (phase) => say('ui.text.phase.talks', { turn: turnOf(phase) }),
      days: () => '',
      when: (phase) => say('ui.text.phase.talks-when', { turn: turnOf(phase) }),
      isTooLate: (phase) => turn + turnOf(phase) > turns,
    };
  const isTooLate = (phase: number): boolean => turn + turnOf(phase) > turns;
  const days = (phase: number): string => {
    if (isTooLate(phase)) return say('ui.text.phase.too-late');
    const { from, to } = spanOfTurn(scenario, turn + turnOf(phase));
    return say('ui.text.phase.days', { from: day(from), to: day(to) });
  };
  return {
    short: (phase) => say('ui.turn.short', { turn: turn + turnOf(phase) }),
    days,
    when: (phase) => say('ui.text.phase.when', { turn: turn + turnOf(phase), days: days(phase) }),
    isTooLate,
  };
}
