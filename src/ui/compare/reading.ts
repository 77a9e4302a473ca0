import {
  type AgreementView,
  canonicalJson,
  type Debrief,
  debriefOf,
  type FactView,
  type Game,
  gameOf,
  type Replay,
  type ResolvedScenario,
  type StepState,
  type StepView,
  tableStepper,
  wholeViewFor,
} from '#engine';
import { type Chosen, chosenIn } from '../verdict/chosen.ts';
import { playDecided } from '../verdict/finished.ts';

/** What became of one step of an agreement, and in which turn. */
export interface StepTurn {
  readonly turn: number;
  readonly status: StepState;
}

export interface StepReading extends StepView {
  /** Every change of its state, in the order of the turns; empty where it only waited. */
  readonly course: readonly StepTurn[];
}

export interface AgreementReading extends Omit<AgreementView, 'steps'> {
  readonly steps: readonly StepReading[];
}

/** One turn as it was played. */
export interface TurnReading {
  readonly turn: number;
  /** What each party chose, at every ask of the turn. */
  readonly chosen: Readonly<Record<string, readonly Chosen[]>>;
  readonly facts: readonly FactView[];
  /** Everything decided in it that could change the world, written so that equal decisions are equal texts. */
  readonly decided: string;
}

/** A finished game, read so that it can be laid beside others. Plain JSON. */
export interface GameReading {
  readonly debrief: Debrief;
  readonly agreements: readonly AgreementReading[];
  /** From the first turn on. */
  readonly turns: readonly TurnReading[];
}

/** Plays a replay again and reads it; null where it never ended. The replay must have been verified. */
export function readGame(scenario: ResolvedScenario, replay: Replay): GameReading | null {
  const game = gameOf(scenario, replay, tableStepper);
  const courses: Courses = new Map();
  const chosen = new Map<number, Map<string, Chosen[]>>();
  for (const decided of replay.decisions) {
    const parties = chosen.get(decided.turn) ?? new Map<string, Chosen[]>();
    chosen.set(decided.turn, parties);
    for (const [party, decision] of Object.entries(decided.by))
      parties.set(party, [...(parties.get(party) ?? []), ...chosenIn(game, party, decision)]);
    playDecided(game, decided);
    noteSteps(game, decided.turn, courses);
  }
  if (replay.injects.length > 0) game.adjourn();
  if (!game.isOver) return null;
  const debrief = debriefOf(game);
  const agreements = agreementsOf(game).map(
    (agreement): AgreementReading => ({
      ...agreement,
      steps: agreement.steps.map((step) => ({ ...step, course: courses.get(keyOf(agreement, step))?.turns ?? [] })),
    }),
  );
  const turns = [...chosen].map(
    ([turn, parties]): TurnReading => ({
      turn,
      chosen: Object.fromEntries(parties),
      facts: debrief.timeline[turn] ?? [],
      decided: decidedIn(replay, turn),
    }),
  );
  return { debrief, agreements, turns };
}

const agreementsOf = ({ world, rules }: Game): readonly AgreementView[] => wholeViewFor(world, rules).agreements;
const keyOf = ({ agreement }: AgreementView, { key }: StepView): string => `${agreement}/${key}`;

type Courses = Map<string, { readonly turns: StepTurn[]; seen: string }>;

/** A step may be put off twice: its state is then the same, and the turn in which it falls due another. */
function noteSteps(game: Game, turn: number, courses: Courses): void {
  if (game.world.agreements.length === 0) return;
  for (const agreement of agreementsOf(game))
    for (const step of agreement.steps) {
      const { status, dueOnTurn } = step;
      const seen = status === 'delayed' ? `${status}/${dueOnTurn}` : status;
      const course = courses.get(keyOf(agreement, step)) ?? { turns: [], seen: 'due' };
      if (seen !== course.seen) course.turns.push({ turn, status });
      courses.set(keyOf(agreement, step), { ...course, seen });
    }
}

/** A guess changes nothing, and neither does the order in which moves were taken up. */
function decidedIn({ decisions }: Replay, turn: number): string {
  const plain = decisions
    .filter((decided) => decided.turn === turn)
    .map(({ by }) =>
      Object.entries(by).map(([party, decision]) => [
        party,
        decision.kind === 'moves' ? { ...decision, guess: null, moves: decision.moves.toSorted() } : decision,
      ]),
    );
  return canonicalJson(plain);
}
