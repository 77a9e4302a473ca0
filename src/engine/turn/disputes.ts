import type { EngineRule } from '../rules/built-in.ts';
import type { Disputes } from '../rules/rules.ts';
import type { Handle, World } from '../world/world.ts';
import { addressOfStep, entryOf, receiverOf, type StandingStep, saidOf } from './due-steps.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import type { Wave } from './wave.ts';

/** Across the table somebody says that a step was only pretended. Right or wrong, it is told in the same words. */
export function accuse(world: World, one: StandingStep, { rule }: Disputes, wave: Wave, { rules }: Referee): void {
  const { offer, step } = one;
  const by = receiverOf(offer, step);
  step.alleged = { by, onTurn: world.turn, outcome: 'open' };
  const said = { ...saidOf(one, 1 / step.parts), by, about: step.giver };
  wave.told.push(engineFact(rules, 'breach-alleged', rule, said));
}

/**
 * A step is held to be broken, which ends its agreement: it is struck off the books of all who sat opposite. Whoever kept
 * it all the same keeps it in the own book.
 */
export function findBroken(
  world: World,
  one: StandingStep,
  rule: EngineRule | Handle,
  wave: Wave,
  { rules }: Referee,
): void {
  const { step } = one;
  step.isDetected = true;
  const said = saidOf(one, 1 / step.parts);
  wave.entries.push(entryOf(world, one, 0 - said.size, 0));
  wave.told.push(engineFact(rules, 'breach-detected', rule, said));
}

const isShown = (world: World, { agreement, step }: StandingStep): boolean =>
  world.sealed[step.giver]?.shows.some(([id, number]) => id === agreement.id && number === step.id) ?? false;

/**
 * The turn after an accusation decides it. Where the accused shows what it did, all see the truth at once; else a second
 * look confirms or clears, each with its rate, and may err both ways. A cleared accusation falls back on whoever made it.
 */
export function hearDispute(world: World, one: StandingStep, wave: Wave, referee: Referee): void {
  const { rules, luck } = referee;
  const { disputes } = rules.table;
  const { step } = one;
  const { alleged } = step;
  if (disputes === null || alleged === undefined) return;
  const { rule } = disputes;
  const wasKept = step.status === 'kept';
  const isOpened = isShown(world, one);
  const said = saidOf(one, 1 / step.parts);
  if (isOpened) wave.told.push(engineFact(rules, 'promise-shown', rule, said));
  const { what, ordinal } = addressOfStep(one, rules);
  const drawn = luck.draw(world.turn, rules.index.rules.addresses[rule] ?? 0, what, ordinal);
  const isCleared = isOpened ? wasKept : wasKept ? drawn < disputes.clears : drawn >= disputes.confirms;
  step.alleged = { ...alleged, outcome: isCleared ? 'cleared' : 'confirmed' };
  if (!isCleared) {
    findBroken(world, one, rule, wave, referee);
    return;
  }
  wave.told.push(engineFact(rules, 'allegation-cleared', rule, { ...said, by: alleged.by, about: step.giver }));
  if (!isOpened || step.isVerified) return;
  step.isVerified = true;
  wave.told.push(engineFact(rules, 'step-verified', rule, said));
}
