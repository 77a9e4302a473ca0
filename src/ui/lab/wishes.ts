import { isSeed, type ResolvedScenario, type Seed, type Worldview } from '#engine';
import { DEFAULT_STRATEGY } from '#strategies';
import type { Say } from '../words.ts';
import { type Moved, valuesIn } from './moved.ts';
import { ASKINGS, type Asking, type LabQuestion, measuresFor } from './questions.ts';
import type { Plan, Split } from './sweep-words.worker.ts';

/** What one expects of an own pairing, said before it is played. */
export const EXPECTATIONS = ['first', 'second', 'alike'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** With whose tempers: each school's own with its physics, every school's with every physics, or one school's alone. */
export const TEMPERS_OWN = 'own';
export const TEMPERS_ALL = 'all';

/** Games of every setting that may be chosen. */
export const GAMES = [100, 400, 1000, 4000] as const;

/** All that a person chooses in the laboratory before a sweep. */
export interface LabWishes {
  readonly question: LabQuestion;
  /** Schools whose physics hold, at least one. */
  readonly physics: readonly string[];
  /** `own`, `all`, or a school. */
  readonly tempers: string;
  /** Parameters that are moved, everywhere alike or school by school; the others are as each school has them. */
  readonly parameters: Readonly<Record<string, Moved>>;
  /** Of an own pairing: the chair that two lines take by turns, the lines, and who sits elsewhere. */
  readonly party: string;
  readonly first: string;
  readonly second: string;
  readonly seats: Readonly<Record<string, string>>;
  readonly expected: Expectation | null;
  readonly outcome: string;
  readonly games: number;
  readonly seed: Seed;
}

/** What lies there before anything is chosen. */
export const firstWishes = ({ worldviews }: ResolvedScenario): LabWishes => ({
  question: 'you-first',
  physics: Object.keys(worldviews),
  tempers: TEMPERS_OWN,
  parameters: {},
  party: 'us',
  first: 'together',
  second: 'pressure',
  seats: {},
  expected: null,
  outcome: ASKINGS['you-first'].outcome,
  games: 100,
  seed: '1',
});

/** Wishes with another question, told by the measure that it is asked about. */
export const asking = (wishes: LabWishes, question: LabQuestion): LabWishes => ({
  ...wishes,
  question,
  outcome: askedBy({ ...wishes, question }).outcome,
});

/** What is asked: what lies ready, or an own pairing. */
export function askedBy({ question, party, first, second, seats }: LabWishes): Asking {
  if (question !== 'own') return ASKINGS[question];
  const { outcome, sliders } = ASKINGS['you-first'];
  return { split: { by: 'seat', party, values: [first, second] }, seats, turns: [], outcome, sliders };
}

/** What has to be mended before a sweep can begin. */
export type Hindrance = 'no-world' | 'no-expectation' | 'same-lines' | 'bad-seed';

/** Why these wishes make no sweep yet; null where they do. */
export function whyNot(wishes: LabWishes): Hindrance | null {
  const { split } = askedBy(wishes);
  if (wishes.physics.length === 0) return 'no-world';
  if (!isSeed(wishes.seed)) return 'bad-seed';
  if (wishes.question !== 'own') return null;
  if (split.values[0] === split.values[1]) return 'same-lines';
  return wishes.expected === null ? 'no-expectation' : null;
}

/** The worlds of these wishes; where two tempers are compared, each physics with both. */
function worldsOf(
  { worldviews }: ResolvedScenario,
  { physics, tempers }: LabWishes,
  split: Split,
): readonly Worldview[] {
  const withTempers = (own: string): readonly string[] => {
    if (split.by === 'tempers') return split.values;
    if (tempers === TEMPERS_OWN) return [own];
    return tempers === TEMPERS_ALL ? Object.keys(worldviews) : [tempers];
  };
  const chosen = Object.keys(worldviews).filter((id) => physics.includes(id));
  return chosen.flatMap((id) => withTempers(id).map((own) => ({ physics: id, tempers: own })));
}

/** What is asked, what is expected and what would change the mind, in words. */
export function statedIn({ question, expected }: LabWishes, say: Say): Stated {
  return {
    question: say(`ui.lab.question.${question}.asks`),
    expectation:
      question === 'own' ? say(`ui.lab.expect.${expected ?? 'alike'}`) : say(`ui.lab.question.${question}.expects`),
    overturnedBy: say(`ui.lab.question.${question}.overturned`),
  };
}
type Stated = Pick<Plan, 'question' | 'expectation' | 'overturnedBy'>;

/**
 * The plan that these wishes come to: plain JSON that the command line plays as well. What is asked and expected is written
 * down in the language of the page.
 */
export function planOf(scenario: ResolvedScenario, wishes: LabWishes, say: Say): Plan {
  const { question, parameters, games, seed, physics } = wishes;
  const { split, seats, turns } = askedBy(wishes);
  const parties = Object.keys(scenario.parties);
  const sitting = (party: string): readonly string[] =>
    split.by === 'seat' && split.party === party ? split.values : [seats[party] ?? DEFAULT_STRATEGY];
  const fixed = Object.entries(parameters).filter(([id]) => !(split.by === 'parameter' && split.id === id));
  return {
    plan: question,
    scenario: scenario.scenario,
    ...statedIn(wishes, say),
    seats: Object.fromEntries(parties.map((party) => [party, sitting(party)])),
    worldviews: worldsOf(scenario, wishes, split),
    off: [[]],
    turns,
    parameters: {
      ...Object.fromEntries(fixed.map(([id, moved]) => [id, { values: valuesIn(moved, physics) }])),
      ...(split.by === 'parameter' && { [split.id]: { values: split.values } }),
    },
    design: { kind: 'factorial' },
    games,
    seed,
    measures: measuresFor(scenario),
  };
}

/** A plan as the command line reads it: YAML whose values are written as JSON, which is YAML as well. */
export const planText = (plan: Plan): string =>
  `${Object.entries(plan)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n`;
