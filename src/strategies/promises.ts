import type { AgreementView, StepView } from '#engine';
import { isOpen } from './belief.ts';
import type { Promised } from './line.ts';
import { type Reason, reason } from './reason.ts';
import { drawFor, type Sight } from './sight.ts';

const agreementOf = ({ view }: Sight, { key }: StepView): AgreementView | undefined =>
  view.agreements().find(({ agreement }) => key.startsWith(`${agreement}/`));

/** Steps of the others in the same agreement. */
const theirs = (sight: Sight, step: StepView): readonly StepView[] =>
  agreementOf(sight, step)?.steps.filter(({ giver }) => giver !== sight.view.party) ?? [];

/** True where the others put off or broke a step that was due before this turn. */
const areLate = (sight: Sight, step: StepView): boolean =>
  theirs(sight, step).some(
    ({ status, dueOnTurn }) =>
      status === 'delayed' || status === 'cheated' || (status === 'due' && dueOnTurn < sight.view.turn),
  );

const areDueToday = (sight: Sight, step: StepView): boolean =>
  theirs(sight, step).some(({ status, dueOnTurn }) => status === 'due' && dueOnTurn === sight.view.turn);

/** True where nothing more is to come from the others. */
const haveGivenAll = (sight: Sight, step: StepView): boolean => theirs(sight, step).every((other) => !isOpen(other));

/** A promise kept, and what it costs to give what was promised. */
const KEEPING: readonly Reason[] = [reason('keeps-its-word', 1), reason('costs', -0.5)];
/** Half is cheaper than the whole, and that is all that speaks for it. */
const HALF: readonly Reason[] = [reason('gives-less-than-promised', 0.1)];

const late = (figure: number): readonly Reason[] => [reason('other-is-late', figure)];

/** Waits; what can be put off no longer is done by half. */
const WAITING: Promised = { keep: KEEPING, part: [...HALF, ...late(1)], delay: late(2) };

/** Keeps every promise, and waits only while the others are late with theirs. */
export const asPromised = (sight: Sight, step: StepView): Promised =>
  areLate(sight, step) ? WAITING : { keep: KEEPING, part: HALF };

/** Share of the last duties of a hedger that it only says it has done. */
const HIDDEN_SHARE = 0.3;

/**
 * Takes first and gives afterwards: lets each step wait once while the others have theirs to deliver, keeps its promises
 * while more is to come, and gives half when nothing is (Klingner 2018; Kelly and Derr 2021). Where the world has no such
 * party, it keeps its word.
 */
export function whileItPays(sight: Sight, step: StepView): Promised {
  if (sight.view.isOff('term/takes-first')) return asPromised(sight, step);
  const hasWaited = step.status === 'delayed';
  if (!hasWaited && (areLate(sight, step) || areDueToday(sight, step))) return WAITING;
  if (!haveGivenAll(sight, step)) return { keep: KEEPING, part: HALF };
  const isHidden = drawFor(sight, 'hides', step.key) < HIDDEN_SHARE;
  return { keep: KEEPING, part: [reason('has-what-it-wanted', 1)], cheat: isHidden ? [reason('hides-it', 2)] : [] };
}

/**
 * Gives half, and now and then nothing at all while it says that it gave: the more surely, the further the lot lies below
 * `share`, 0 to 1.
 */
export const asLittleAsMay =
  (share: number) =>
  (sight: Sight, step: StepView): Promised => {
    const half = reason('gives-less-than-promised', 1);
    const hides = reason('hides-it', 2 * (share - drawFor(sight, 'hides', step.key)));
    return { keep: KEEPING, part: [half], cheat: [half, hides] };
  };

/** Delivers only after the other side has, whatever was written: each step waits once. */
export function onlyAfterTheOther(sight: Sight, step: StepView): Promised {
  const hasReceived = theirs(sight, step).some(({ status }) => status === 'kept' || status === 'part');
  const isFirst = !hasReceived && step.status === 'due' && theirs(sight, step).length > 0;
  return areLate(sight, step) || isFirst ? WAITING : { keep: KEEPING, part: HALF };
}
