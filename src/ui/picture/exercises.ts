import type { FactView, SeatView } from '#engine';
import { factSentence } from '../desk/names.ts';
import type { Say } from '../words.ts';
import { EXERCISE_AT, EXERCISE_FACTS } from './looks.ts';
import { EXERCISE_SIZES, type ExerciseMark, type ExerciseSize, type ExerciseState } from './picture.ts';
import { placeKey } from './places.ts';

const KEY = `exercise/${EXERCISE_AT}`;

const stateTold = (fact: FactView): ExerciseState | undefined =>
  (EXERCISE_FACTS as Readonly<Record<string, ExerciseState>>)[fact.fact];

/** From the severity of what was held; whatever is graver than the largest counts as the largest. */
const sizeOf = ({ severity }: FactView, state: ExerciseState): ExerciseSize =>
  state === 'held' ? (EXERCISE_SIZES.findLast((size) => size <= severity) ?? 0) : 0;

/** What the facts of this turn say about an exercise, the last word counting. */
function told(view: SeatView, say: Say): ExerciseMark | null {
  const last = view.facts.findLast((fact) => stateTold(fact) !== undefined);
  const state = last === undefined ? undefined : stateTold(last);
  if (last === undefined || state === undefined) return null;
  const now = view.keys.find(({ heldOnTurn }) => heldOnTurn === view.turn);
  return {
    kind: 'exercise',
    key: KEY,
    at: placeKey(EXERCISE_AT),
    state,
    size: sizeOf(last, state),
    label: say(now === undefined ? 'ui.picture.exercises' : `occasion.${now.occasion}`),
    stateLabel: say(`ui.picture.exercise.${state}`),
    sentence: factSentence(say, last),
  };
}

/** The next occasion for which this seat holds a key. Which position takes effect is not known before the reveal. */
function planned(view: SeatView, say: Say): ExerciseMark | null {
  const next = view.keys.toSorted((one, other) => one.heldOnTurn - other.heldOnTurn)[0];
  if (next === undefined) return null;
  const [exercise, state] = [say(`occasion.${next.occasion}`), say('ui.picture.exercise.planned')];
  return {
    kind: 'exercise',
    key: KEY,
    at: placeKey(EXERCISE_AT),
    state: 'planned',
    size: 0,
    label: exercise,
    stateLabel: state,
    sentence: say('ui.picture.exercise-sentence', { exercise, state, turn: next.heldOnTurn }),
  };
}

/** One exercise at most: what happened this turn, or else what comes. */
export function exercisesOf(view: SeatView, say: Say): readonly ExerciseMark[] {
  const mark = told(view, say) ?? planned(view, say);
  return mark === null ? [] : [mark];
}
