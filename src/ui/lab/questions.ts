import type { ResolvedScenario } from '#engine';
import type { Split } from './sweep-words.worker.ts';

/** Questions that lie ready, the one that this is all about first; `own` is whoever asks it. */
export const LAB_QUESTIONS = ['you-first', 'horizon', 'temper', 'drills', 'own'] as const;
export type LabQuestion = (typeof LAB_QUESTIONS)[number];

/** What a ready question compares, on which measure it is told first, and with which parameters it can be moved. */
export interface Asking {
  readonly split: Split;
  /** Chairs that are taken otherwise than by temper, on both sides. */
  readonly seats: Readonly<Record<string, string>>;
  /** Horizons in turns; empty: the scenario's own. */
  readonly turns: readonly number[];
  readonly outcome: string;
  /** The handful of parameters that matter for it; the rest lies in a fold. */
  readonly sliders: readonly string[];
}

/** Phased: Washington opens in small steps. You first: none until the North has moved. As the scenario's own plan has it. */
const PHASED_OR_FIRST: Split = {
  by: 'seat',
  party: 'us',
  values: ['small-steps', 'north-first'],
};

/** The ready questions of the Korean world. Chairs, parameters and measures are those of its files. */
export const ASKINGS: Readonly<Record<Exclude<LabQuestion, 'own'>, Asking>> = {
  'you-first': {
    split: PHASED_OR_FIRST,
    seats: {},
    turns: [],
    outcome: 'holds/first-phase-kept',
    sliders: ['detection-rate', 'north-bar', 'trust-kept', 'pressure-yield'],
  },
  horizon: {
    split: PHASED_OR_FIRST,
    seats: {},
    turns: [12, 24, 36],
    outcome: 'holds/first-phase-kept',
    sliders: ['trust-kept', 'detection-rate', 'arsenal-growth'],
  },
  temper: {
    split: { by: 'tempers', values: ['engager', 'hawk'] },
    seats: { us: 'small-steps' },
    turns: [],
    outcome: 'holds/first-phase-kept',
    sliders: ['north-bar', 'detection-rate', 'trust-kept'],
  },
  drills: {
    split: { by: 'parameter', id: 'exercise-ratio-field', values: [3, 1] },
    seats: {},
    turns: [],
    outcome: 'measure/launches',
    sliders: ['exercise-ratio-simulation', 'talks-ratio', 'sanctions-backlash'],
  },
};

/** The columns that every sweep of the page keeps: yardsticks, cards, and some amounts. */
export function measuresFor({ worldviews, aims, measures, endings }: ResolvedScenario): readonly string[] {
  const schools = Object.keys(worldviews).toSorted();
  const kept = endings.some(({ ending, when }) => ending === FIRST_PHASE && when !== undefined);
  return [
    ...(kept ? [`holds/${FIRST_PHASE}`] : []),
    ...schools.flatMap((id) => [`yardstick/${id}`, `yardstick-score/${id}`]),
    ...Object.keys(aims).map((party) => `score/${party}`),
    ...Object.keys(measures).map((id) => `measure/${id}`),
    'talks/turns',
  ];
}

const FIRST_PHASE = 'first-phase-kept';
