import { everybody } from '../rules/audience.ts';
import { keptBy } from '../rules/kept-by.ts';
import { NO_LUCK } from '../rules/readings.ts';
import type { BoundOption, Rules, Span } from '../rules/rules.ts';
import type { EffectOf } from '../scenario/shape/effects.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Fact, Handle, World } from '../world/world.ts';
import { seeingOf } from './sight.ts';

/** What is asked of a step before it is made: to whom, how large, in which coin. */
type StepAsked = Pick<Fact, 'kind' | 'about' | 'size' | 'coin' | 'audience'>;

/** The step that a choice takes, from its data; null where it takes none. */
function stepIn(rules: Rules, { move, option }: BoundOption): StepAsked | null {
  const data = rules.scenario.moves[move];
  const effects = [...(data?.do ?? []), ...((option === null ? undefined : data?.options?.[option])?.do ?? [])];
  const step = effects.find((effect): effect is EffectOf<'take-step'> => effect.do === 'take-step');
  if (step === undefined) return null;
  const { index, parameters } = rules;
  return {
    kind: rules.fact('step-taken'),
    about: index.parties.handle(step.to),
    size: typeof step.size === 'number' ? step.size : (parameters[step.size.param] ?? 0),
    coin: index.coins.handle(step.coin),
    audience: everybody(index),
  };
}

const stepsOf = keptBy((rules: Rules) => keptBy((option: BoundOption) => stepIn(rules, option)));

/** By line of the weighing whether a party can know what it looks at. */
const seeingLines = keptBy((rules: Rules) =>
  rules.scenario.weighing.lines.map(({ when }) => (when === undefined ? null : seeingOf(rules)(when))),
);

/** Least and most weight of a step as far as its giver can tell: what it cannot know may go either way. */
function weightSpan(world: World, rules: Rules, fact: Fact): Span {
  let { size: low, size: high } = fact;
  const seeing = seeingLines(rules);
  for (let place = 0; place < rules.weighing.lines.length; place += 1) {
    const line = rules.weighing.lines[place];
    if (line === undefined) continue;
    const isKnown = seeing[place]?.(world, fact.by, fact.about) ?? true;
    if (isKnown && !line.holds(world, fact, NO_LUCK)) continue;
    const points = line.add * line.times(world, fact);
    low += isKnown ? points : Math.min(0, points);
    high += isKnown ? points : Math.max(0, points);
  }
  return { low, high };
}

/**
 * Chance that the step in a choice would count if it were made now and nothing else: the least and the most over all
 * worldviews and over what its maker cannot know. Null where the choice is no step.
 */
export function oddsOf(world: World, rules: Rules, party: Handle, option: BoundOption): Span | null {
  const step = stepsOf(rules)(option);
  if (step === null) return null;
  const bars = rules.barSpans[step.about];
  if (bars === undefined) return null;
  const fact: Fact = { ...NO_FACT, ...step, turn: world.turn, by: party, deed: option.deed };
  const weight = weightSpan(world, rules, fact);
  return { low: rules.weighing.chance(weight.low - bars.high), high: rules.weighing.chance(weight.high - bars.low) };
}
