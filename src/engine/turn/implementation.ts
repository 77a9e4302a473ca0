import { date } from '../world/agreements.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Agreement, Step, StepState, World } from '../world/world.ts';
import { hearDispute } from './disputes.ts';
import { entryOf, isDue, isOpen, type StandingStep, saidOf, stepsThat } from './due-steps.ts';
import { monitor } from './monitors.ts';
import { react } from './reactions.ts';
import type { Referee } from './referee.ts';
import { conclude, isDisputed } from './snapback.ts';
import { engineFact } from './tell.ts';
import { Wave } from './wave.ts';

/** True where a step was done, or seems so, another one waits for its verification, and nobody has seen it yet. */
const isAwaited = ({ steps }: Agreement, { id, status, isVerified, isDetected, alleged }: Step): boolean =>
  (status === 'kept' || status === 'cheated') &&
  !isVerified &&
  !isDetected &&
  alleged?.outcome !== 'open' &&
  steps.some((step) => step.after === id && isOpen(step));

const isRunning = ({ state }: Agreement): boolean => state === 'running';

/**
 * Due steps are kept, done in part, delayed or cheated on, all at once; then monitors look, and breaches bite. On a step
 * that another one waits for they look again each turn until they have seen it. What somebody was accused of in the turn
 * before is decided first.
 */
export function implement(world: World, referee: Referee): void {
  const { rules } = referee;
  if (world.agreements.length === 0) return;
  startWaiting(world, referee);
  const disputed = stepsThat((_, step) => isDisputed(step), world, rules);
  const awaited = stepsThat((agreement, step) => isRunning(agreement) && isAwaited(agreement, step), world, rules);
  const due = stepsThat((one, step) => isRunning(one) && isDue(one, step, world.turn), world, rules);
  const wave = new Wave();
  for (const one of disputed) hearDispute(world, one, wave, referee);
  for (const one of due) settleStep(world, one, wave, referee);
  for (const one of [...awaited, ...due]) monitor(world, one, wave, referee);
  const touched = [...disputed, ...awaited, ...due].map(({ agreement }) => agreement);
  for (const agreement of new Set(touched)) if (isRunning(agreement)) conclude(world, agreement, wave, referee);
  react(world, wave, referee);
}

/** Agreements that were to begin inside talks begin once the parties talk. */
function startWaiting(world: World, { rules, luck }: Referee): void {
  if (!rules.table.isTalking(world, NO_FACT, luck)) return;
  for (const agreement of world.agreements)
    if (agreement.state === 'waiting') {
      agreement.state = 'running';
      date(agreement, world.turn + 1);
    }
}

const DELIVERED: { readonly [State in StepState]: number } = {
  due: 0,
  kept: 100,
  part: 50,
  delayed: 0,
  cheated: 0,
  void: 0,
};

function settleStep(world: World, due: StandingStep, wave: Wave, referee: Referee): void {
  const { agreement, step, level } = due;
  const sealed = world.sealed[step.giver]?.steps.find(([id, number]) => id === agreement.id && number === step.id);
  const status = sealed?.[2] ?? 'kept';
  step.status = status;
  step.deliveredPct = DELIVERED[status];
  if (status === 'delayed') {
    step.delays += 1;
    step.dueOnTurn = world.turn + 1;
    wave.told.push(engineFact(referee.rules, 'step-missed', 'the-steps', saidOf(due, 1 / step.parts)));
    return;
  }
  step.onTurn = world.turn;
  const isPart = status === 'part';
  // A cheat looks like a step kept until somebody sees that it was none.
  const share = (isPart ? 0.5 : 1) / step.parts;
  wave.told.push(engineFact(referee.rules, isPart ? 'step-part-kept' : 'step-kept', level.rule, saidOf(due, share)));
  const effects = status === 'cheated' ? (level.pretence ?? []) : level.effects;
  // Half a promise is not a promise kept: what is told with the whole is not told of a part.
  const isLast = step.part === step.parts && !isPart;
  wave.run(effects, { fact: NO_FACT, doer: step.giver, deed: level.deed, share, isLast }, world, referee);
  // A pretended step is worth its size to all who believe it, and nothing to whoever pretends.
  const price = level.size * share;
  wave.entries.push(entryOf(world, due, price, status === 'cheated' ? 0 : price));
}
