import { everybody } from '../rules/audience.ts';
import { NO_LUCK } from '../rules/readings.ts';
import type { BoundOption, Rules, Span } from '../rules/rules.ts';
import type { EffectOf } from '../scenario/shape/effects.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Fact, Handle, World } from '../world/world.ts';
import { sees } from './sight.ts';

/** The step that a choice takes, from its data. */
function stepIn(rules: Rules, { move, option }: BoundOption): EffectOf<'take-step'> | undefined {
  const data = rules.scenario.moves[move];
  const effects = [...(data?.do ?? []), ...((option === null ? undefined : data?.options?.[option])?.do ?? [])];
  return effects.find((effect) => effect.do === 'take-step');
}

/** Least and most weight of a step as far as its giver can tell: what it cannot know may go either way. */
function weightSpan(world: World, rules: Rules, fact: Fact): Span {
  let { size: low, size: high } = fact;
  for (const [place, { when }] of rules.scenario.weighing.lines.entries()) {
    const line = rules.weighing.lines[place];
    if (line === undefined) continue;
    const points = line.add * line.times(world, fact);
    const isKnown = when === undefined || sees(world, rules, fact.by, when, fact.about);
    if (!isKnown) {
      low += Math.min(0, points);
      high += Math.max(0, points);
    } else if (line.holds(world, fact, NO_LUCK)) {
      low += points;
      high += points;
    }
  }
  return { low, high };
}

/**
 * Chance that the step in a choice would count if it were made now and nothing else: the least and the most over all
 * worldviews and over what its maker cannot know. Null where the choice is no step.
 */
export function oddsOf(world: World, rules: Rules, party: Handle, option: BoundOption): Span | null {
  const step = stepIn(rules, option);
  if (step === undefined) return null;
  const receiver = rules.index.parties.handle(step.to);
  const bars = rules.barSpans[receiver];
  if (bars === undefined) return null;
  const size = typeof step.size === 'number' ? step.size : (rules.parameters[step.size.param] ?? 0);
  const fact: Fact = {
    ...NO_FACT,
    kind: rules.fact('step-taken'),
    turn: world.turn,
    by: party,
    about: receiver,
    size,
    coin: rules.index.coins.handle(step.coin),
    deed: option.deed,
    audience: everybody(rules.index),
  };
  const weight = weightSpan(world, rules, fact);
  return { low: rules.weighing.chance(weight.low - bars.high), high: rules.weighing.chance(weight.high - bars.low) };
}
