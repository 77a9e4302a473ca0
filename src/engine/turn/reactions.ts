import { hears } from '../rules/audience.ts';
import type { BoundEffect } from '../rules/rules.ts';
import type { Fact, Handle, World } from '../world/world.ts';
import { deedEffects } from './deeds.ts';
import type { Referee } from './referee.ts';
import { fireReflexes } from './reflexes.ts';
import { DEEPEST_WAVE, type Doing, settle, tooDeep, Wave } from './wave.ts';

/** Effects chosen while a wave is asked, run when all have been asked. */
interface Pending {
  readonly effects: readonly BoundEffect[];
  readonly doing: Doing;
}

/** The stances that the charts come to in a wave, which are the world's own list where nobody moved; and who did. */
interface Charts {
  readonly stances: readonly number[];
  readonly moved: readonly Handle[];
}

/** Each chart takes the facts that it hears one after the other; all guards see the world as the wave began. */
function askCharts(heard: readonly Fact[], world: World, referee: Referee, pending: Pending[]): Charts {
  const { rules, stepper, luck, recorder } = referee;
  const moved: Handle[] = [];
  let stances = world.stances;
  for (let party = 0; party < rules.index.parties.ids.length; party += 1)
    // By places: an iterator of its own for each party of each wave was a tenth of all that a game allocates.
    for (let place = 0; place < heard.length; place += 1) {
      const fact = heard[place];
      if (fact === undefined || !hears(fact.audience, party)) continue;
      const steps = stepper.select(party, stances, fact, world, luck);
      if (steps.length === 0) continue;
      for (const taken of steps) {
        recorder?.took?.(taken.transition, fact, stances[taken.region] ?? -1);
        if (stances === world.stances) stances = [...stances];
        stances[taken.region] = taken.stance;
        moved.push(taken.region);
        for (const action of taken.actions) {
          const effects = rules.actions[action];
          if (effects === undefined) throw new Error(`There is no chart action ${action}.`);
          recorder?.acted?.(action);
          pending.push({ effects: [effects], doing: { fact, doer: party, deed: fact.deed, share: 1 } });
        }
      }
    }
  return { stances, moved };
}

/** What the world itself does: the effects of deeds, and the rules outside all charts. */
function askWorld(heard: readonly Fact[], world: World, { rules, luck }: Referee, pending: Pending[]): void {
  for (const fact of heard) {
    const deeds = deedEffects(fact, rules);
    const reactions = rules.worldRules.get(fact.kind);
    if (deeds.length === 0 && reactions === undefined) continue;
    const doing = { fact, doer: fact.by, deed: fact.deed, share: fact.share };
    if (deeds.length > 0) pending.push({ effects: deeds, doing });
    if (reactions === undefined) continue;
    for (const { holds, effects } of reactions) if (holds(world, fact, luck)) pending.push({ effects, doing });
  }
}

function enterStances(world: World, { stances, moved }: Charts): void {
  for (const region of moved) {
    const stance = stances[region] ?? -1;
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
    const wave = new Wave();
    const pending: Pending[] = [];
    const charts = askCharts(heard, world, referee, pending);
    askWorld(heard, world, referee, pending);
    for (let place = 0; place < pending.length; place += 1) {
      const next = pending[place];
      if (next !== undefined) wave.run(next.effects, next.doing, world, referee);
    }
    enterStances(world, charts);
    // Reflexes wait until the waves are quiet: they answer what happened, not what is still happening.
    if (wave.told.length === 0 && isMoving()) fireReflexes(world, wave, referee);
    heard = settle(world, wave, referee);
  }
}
