import { hears } from '../rules/audience.ts';
import type { BoundEffect } from '../rules/rules.ts';
import type { Fact, World } from '../world/world.ts';
import { deedEffects } from './deeds.ts';
import type { Referee } from './referee.ts';
import { fireReflexes } from './reflexes.ts';
import { DEEPEST_WAVE, type Doing, newWave, run, settle, tooDeep, type Wave } from './wave.ts';

/** Effects chosen while a wave is asked, run when all have been asked. */
interface Pending {
  readonly effects: readonly BoundEffect[];
  readonly doing: Doing;
}

/** Each chart takes the facts that it hears one after the other; all guards see the world as the wave began. */
function askCharts(heard: readonly Fact[], world: World, referee: Referee): { stances: number[]; pending: Pending[] } {
  const { rules, stepper, luck, recorder } = referee;
  const stances = [...world.stances];
  const pending: Pending[] = [];
  for (const [party] of rules.index.parties.ids.entries())
    for (const fact of heard) {
      if (!hears(fact.audience, party)) continue;
      for (const taken of stepper.select(party, stances, fact, world, luck)) {
        recorder?.took?.(taken.transition, fact, stances[taken.region] ?? -1);
        stances[taken.region] = taken.stance;
        for (const action of taken.actions) {
          const effect = rules.actions[action];
          if (effect === undefined) throw new Error(`There is no chart action ${action}.`);
          recorder?.acted?.(action);
          pending.push({ effects: [effect], doing: { fact, doer: party, deed: fact.deed } });
        }
      }
    }
  return { stances, pending };
}

/** What the world itself does: the effects of deeds, and the rules outside all charts. */
function askWorld(heard: readonly Fact[], world: World, { rules, luck }: Referee): Pending[] {
  return heard.flatMap((fact) => {
    const doing = { fact, doer: fact.by, deed: fact.deed, share: fact.share };
    const reactions = rules.worldRules.get(fact.kind) ?? [];
    return [
      { effects: deedEffects(fact, rules), doing },
      ...reactions.filter(({ holds }) => holds(world, fact, luck)).map(({ effects }) => ({ effects, doing })),
    ];
  });
}

function enterStances(world: World, stances: readonly number[]): void {
  for (const [region, stance] of stances.entries()) {
    if (world.stances[region] === stance) continue;
    world.stances[region] = stance;
    world.stanceSince[region] = world.turn;
  }
}

/**
 * Settles a wave and plays on, wave after wave, until nothing more is told and no reflex is in motion. Reflexes that the
 * calendar sets in motion wait for the reveal, since no seat could hold them before.
 */
export function react(world: World, first: Wave, referee: Referee, reflexes: 'fire' | 'wait' = 'fire'): void {
  let heard = settle(world, first, referee);
  const isMoving = (): boolean => reflexes === 'fire' && world.reflexesOrdered.length > 0;
  for (let depth = 0; heard.length > 0 || isMoving(); depth++) {
    if (depth > DEEPEST_WAVE) throw tooDeep(world, referee.rules);
    const wave = newWave();
    const { stances, pending } = askCharts(heard, world, referee);
    const all = [...pending, ...askWorld(heard, world, referee)];
    for (const { effects, doing } of all) run(effects, doing, world, wave, referee);
    enterStances(world, stances);
    // Reflexes wait until the waves are quiet: they answer what happened, not what is still happening.
    if (wave.told.length === 0 && isMoving()) fireReflexes(world, wave, referee);
    heard = settle(world, wave, referee);
  }
}
