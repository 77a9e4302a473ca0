import { NO_FACT } from '../world/facts.ts';
import type { World } from '../world/world.ts';
import { accuse, findBroken } from './disputes.ts';
import { addressOfStep, type StandingStep, saidOf } from './due-steps.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import type { Wave } from './wave.ts';

/**
 * Monitors look at a step. With the detection rate they see what became of it: a kept one is verified; a pretended one is
 * accused where the world knows disputes, and found broken at once where it does not. What they do not see they may take
 * for broken all the same.
 */
export function monitor(world: World, one: StandingStep, wave: Wave, referee: Referee): void {
  const { rules, luck } = referee;
  const { step, level } = one;
  // What was done in part was told as such, and verifies nothing.
  if (step.status === 'delayed' || step.status === 'part') return;
  const { what, ordinal } = addressOfStep(one, rules);
  const rule = rules.index.rules.addresses[rules.index.rules.handle('the-monitors')] ?? 0;
  const said = saidOf(one, 1 / step.parts);
  const chance = rules.table.detection(world, { ...NO_FACT, turn: world.turn, ...said }, luck);
  const { disputes } = rules.table;
  if (luck.draw(world.turn, rule, what, ordinal) >= chance) {
    if (disputes === null || step.status !== 'kept' || level.pretence === null) return;
    const drawn = luck.draw(world.turn, rules.index.rules.addresses[disputes.rule] ?? 0, what, ordinal);
    if (drawn < disputes.falseAlarm) accuse(world, one, disputes, wave, referee);
    return;
  }
  if (step.status === 'kept') {
    step.isVerified = true;
    wave.told.push(engineFact(rules, 'step-verified', 'the-monitors', said));
  } else if (disputes === null) findBroken(world, one, 'the-monitors', wave, referee);
  else accuse(world, one, disputes, wave, referee);
}
