/** Lengths of a lesson for which there is a plan, in minutes. */
export const LENGTHS = [50, 90] as const;
export type Length = (typeof LENGTHS)[number];

/** The steps of a debrief, in an order that goes from what was felt to what was hidden (GAME 5.3). */
export const DEBRIEF_STEPS = ['feel', 'books', 'expected', 'hidden', 'mattered', 'model', 'memo'] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];
export type Step = 'arrive' | 'brief' | 'turn' | 'slack' | DebriefStep;

interface Shares {
  readonly arrive: number;
  readonly brief: number;
  readonly play: number;
  /** A step of no minutes falls out. */
  readonly debrief: Readonly<Record<DebriefStep, number>>;
}

/** Minutes. Brief, play and debrief as GAME 1.9 has them; what it leaves over goes to arriving. */
const SHARES: Readonly<Record<Length, Shares>> = {
  50: {
    arrive: 3,
    brief: 7,
    play: 24,
    debrief: { feel: 2, books: 5, expected: 3, hidden: 0, mattered: 0, model: 3, memo: 3 },
  },
  90: {
    arrive: 5,
    brief: 7,
    play: 48,
    debrief: { feel: 3, books: 6, expected: 4, hidden: 5, mattered: 5, model: 4, memo: 3 },
  },
};

/** Minutes of the lesson, from its bell: `from` included, `to` not. */
export interface PlanRow {
  readonly from: number;
  readonly to: number;
  readonly step: Step;
  /** The turn that is played; null in every other step. */
  readonly turn: number | null;
}

/** How many turns fit into a lesson, at most those that the scenario has. */
export const turnsIn = (length: Length, turnMinutes: number, turns: number): number =>
  Math.min(turns, Math.floor(SHARES[length].play / turnMinutes));

/** A lesson minute by minute, without gap or overlap from its first minute to its last. */
export function lessonPlan(length: Length, turnMinutes: number, turns: number): readonly PlanRow[] {
  const { arrive, brief, play, debrief } = SHARES[length];
  const played = turnsIn(length, turnMinutes, turns);
  const steps: readonly { step: Step; minutes: number; turn: number | null }[] = [
    { step: 'arrive', minutes: arrive, turn: null },
    { step: 'brief', minutes: brief, turn: null },
    ...Array.from({ length: played }, (_, place) => ({ step: 'turn' as const, minutes: turnMinutes, turn: place + 1 })),
    { step: 'slack', minutes: play - played * turnMinutes, turn: null },
    ...DEBRIEF_STEPS.map((step) => ({ step, minutes: debrief[step], turn: null })),
  ];
  let minute = 0;
  return steps.flatMap(({ step, minutes, turn }) => {
    if (minutes <= 0) return [];
    const from = minute;
    minute += minutes;
    return [{ from, to: minute, step, turn }];
  });
}
