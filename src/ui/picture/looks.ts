/** Emblems of offices in plain geometry; no flag, no portrait. Their outlines stand in `emblems.ts`. */
const EMBLEM_NAMES = ['dome', 'hipped-roof', 'tower', 'gate', 'stepped-roof', 'spire', 'pillar'] as const;
export type EmblemName = (typeof EMBLEM_NAMES)[number];

/** Colours without a political meaning, told apart by lightness as well as by hue. Their values stand in `picture.css`. */
export const COLOUR_NAMES = ['ochre', 'teal', 'violet', 'slate', 'rust', 'olive'] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];

/** How a fact moves on the board. */
const MOTIONS = ['message', 'pulse', 'launch', 'flight', 'exercise', 'line', 'alarm', 'seal', 'still'] as const;
export type Motion = (typeof MOTIONS)[number];

interface PartyLook {
  readonly emblem: EmblemName;
  readonly colour: ColourName;
}

const PARTIES: Readonly<Record<string, PartyLook>> = {
  us: { emblem: 'dome', colour: 'ochre' },
  rok: { emblem: 'hipped-roof', colour: 'teal' },
  dprk: { emblem: 'tower', colour: 'violet' },
  china: { emblem: 'gate', colour: 'slate' },
  japan: { emblem: 'stepped-roof', colour: 'rust' },
  russia: { emblem: 'spire', colour: 'olive' },
};

/** What a party looks like; one that the table does not know gets a pillar and the next colour. */
export function lookOf(party: string, index: number): PartyLook {
  return PARTIES[party] ?? { emblem: 'pillar', colour: COLOUR_NAMES[index % COLOUR_NAMES.length] ?? 'slate' };
}

const FACT_MOTIONS: Readonly<Record<string, Motion>> = {
  'launch-seen': 'launch',
  'exercise-held': 'exercise',
  'exercise-postponed': 'exercise',
  'exercise-cancelled': 'exercise',
  'drill-announced': 'exercise',
  'own-missile-flown': 'launch',
  'asset-deployed': 'flight',
  incident: 'alarm',
  'hotline-restored': 'line',
  'hotline-cut': 'line',
  'lines-used': 'line',
  'lines-kept': 'line',
  'reopening-refused': 'line',
  'agreement-reached': 'seal',
  'agreement-fulfilled': 'seal',
  'turn-passed': 'still',
  'ending-reached': 'still',
};

/** The motion of a fact: its own, or a message between two parties, or a pulse at one. */
export function motionOf(fact: string, from: string | null, to: string | null): Motion {
  const own = FACT_MOTIONS[fact];
  if (own !== undefined) return own;
  if (from !== null && to !== null && from !== to) return 'message';
  return from !== null || to !== null ? 'pulse' : 'still';
}

/** Which stance a channel is read from, where that stance's own word describes the channel better than its state does. */
interface ChannelLook {
  readonly party: string;
  readonly region: string;
  /** The stance in which an open channel has only just come up and breaks more easily. */
  readonly fresh?: string;
  /** False: of silence the stance says something else, a mood and not a line. */
  readonly saysSilence: boolean;
}

export const CHANNELS: Readonly<Record<string, ChannelLook>> = {
  'inter-korean-line': { party: 'dprk', region: 'lines', fresh: 'fresh', saysSilence: true },
  'washington-pyongyang': { party: 'dprk', region: 'posture', saysSilence: false },
  alliance: { party: 'rok', region: 'alignment', saysSilence: true },
};

/** Facts that leave an arc over the sea until the next turn. */
export const LAUNCH_FACTS: ReadonlySet<string> = new Set(
  Object.entries(FACT_MOTIONS).flatMap(([fact, motion]) => (motion === 'launch' ? [fact] : [])),
);

/** Facts that are the clock's and no news. */
export const UNTOLD: ReadonlySet<string> = new Set(['turn-passed']);

/** Between whom an incident happens, and to whom a line belongs when a fact names nobody. */
export const ARMISTICE_BETWEEN = ['rok', 'dprk'] as const;

/** Where each shared occasion is held, and which facts say what became of it. */
export const EXERCISE_AT = 'rok';
export const EXERCISE_FACTS = {
  'exercise-held': 'held',
  'exercise-postponed': 'postponed',
  'exercise-cancelled': 'cancelled',
} as const;

/** The gauges that stand in sight for a seat, most telling first; the purse is the desk's. A seat not named sees the first six of the world. */
const FIRST_GAUGES: Readonly<Record<string, readonly string[]>> = {
  us: ['home', 'cohesion', 'readiness', 'crisis-risk', 'trust-us-dprk', 'arsenal'],
  rok: ['home', 'cohesion', 'trust-koreas', 'crisis-risk', 'readiness', 'hardship'],
  dprk: ['home', 'hardship', 'border', 'arsenal', 'crisis-risk', 'backlog'],
};
export const IN_SIGHT = 6;
export const firstGauges = (party: string): readonly string[] => FIRST_GAUGES[party] ?? [];

/** The gauges whose course the debrief draws: a stock that grows, and how near an incident is. */
export const COURSE_GAUGES = { growing: 'arsenal', risk: 'crisis-risk' } as const;
