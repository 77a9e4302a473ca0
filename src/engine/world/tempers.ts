import { addressOf } from '../chance/address.ts';
import type { Luck } from '../chance/luck.ts';
import type { Rules } from '../rules/rules.ts';
import { temperSwitch } from '../scenario/rule-ids.ts';
import type { Handle, World } from './world.ts';

/** A hidden temper for a party, from the worldview's shares; the draw of the opening stands at turn 0. */
export function drawTemper(rules: Rules, luck: Luck, party: Handle, turn: number): number {
  const tempers = rules.tempers[party] ?? [];
  let left = luck.draw(turn, addressOf('temper'), rules.index.parties.addresses[party] ?? 0, 0);
  for (const [place, { share }] of tempers.entries()) {
    left -= share;
    if (left < 0) return place;
  }
  return tempers.length - 1;
}

/**
 * A temper is drawn once a game and stays, so that a step toward its party is an experiment. Where that is off it is a
 * fresh coin: drawn anew each turn after the first, from the same shares (decision 0010).
 */
export function renewTempers(world: World, rules: Rules, luck: Luck): void {
  if (rules.off.size === 0 || world.turn === 1) return;
  for (const [party, id] of rules.index.parties.ids.entries())
    if (rules.off.has(temperSwitch(id))) world.tempers[party] = drawTemper(rules, luck, party, world.turn);
}
