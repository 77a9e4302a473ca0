import type { AgreementView, StepView } from '#engine';
import { isOpen } from './belief.ts';
import type { Promised } from './line.ts';
import { reason } from './reason.ts';
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

const keeping: Promised = { choice: 'keep', reason: reason('keeps-its-word', 1) };
const waiting: Promised = { choice: 'delay', reason: reason('other-is-late', 1) };

/** Keeps every promise, and waits only while the others are late with theirs. */
export const asPromised = (sight: Sight, step: StepView): Promised => (areLate(sight, step) ? waiting : keeping);

/** Share of the last duties of a hedger that it only says it has done. */
const HIDDEN_SHARE = 0.3;

/**
 * Takes first and gives afterwards: lets each step wait once while the others have theirs to deliver, keeps its promises
 * while more is to come, and gives half when nothing is (Klingner 2018; Kelly and Derr 2021).
 */
export function whileItPays(sight: Sight, step: StepView): Promised {
  const hasWaited = step.status === 'delayed';
  if (!hasWaited && (areLate(sight, step) || areDueToday(sight, step))) return waiting;
  if (!haveGivenAll(sight, step)) return keeping;
  return drawFor(sight, 'hides', step.key) < HIDDEN_SHARE
    ? { choice: 'cheat', reason: reason('hides-it', 1) }
    : { choice: 'part', reason: reason('has-what-it-wanted', 1) };
}

/** Gives half, and now and then nothing at all while it says that it gave. `share` of its steps are hidden, 0 to 1. */
export const asLittleAsMay =
  (share: number) =>
  (sight: Sight, step: StepView): Promised =>
    drawFor(sight, 'hides', step.key) < share
      ? { choice: 'cheat', reason: reason('hides-it', share) }
      : { choice: 'part', reason: reason('gives-less-than-promised', 1 - share) };

/** Delivers only after the other side has, whatever was written: each step waits once. */
export function onlyAfterTheOther(sight: Sight, step: StepView): Promised {
  const hasReceived = theirs(sight, step).some(({ status }) => status === 'kept' || status === 'part');
  if (areLate(sight, step) || (!hasReceived && step.status === 'due' && theirs(sight, step).length > 0)) return waiting;
  return keeping;
}
