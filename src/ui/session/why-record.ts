import type { Odds, Recorder, TakenTransition } from '#engine';

/** What a game leaves behind for "why", outside the world: transitions that charts took, and draws that decided something. */
export interface WhyRecord {
  readonly recorder: Recorder;
  /** Transitions since the last mark. */
  recent(): readonly TakenTransition[];
  /** From here on transitions are recent: the seat is about to decide. */
  mark(): void;
  /** The draw of a rule upon a fact, by the world's own numbers; undefined where none decided anything. */
  oddsOf(rule: number, fact: number): Odds | undefined;
}

export function openRecord(): WhyRecord {
  let recent: TakenTransition[] = [];
  const odds = new Map<string, Odds>();
  return {
    recorder: {
      took: (transition, { id, turn }, from) => recent.push({ transition, from, fact: { id, turn } }),
      // The same draw may be asked for more than once.
      drawn: (drawn) => odds.set(`${drawn.rule}/${drawn.fact}`, drawn),
    },
    recent: () => recent,
    mark: () => {
      recent = [];
    },
    oddsOf: (rule, fact) => odds.get(`${rule}/${fact}`),
  };
}
