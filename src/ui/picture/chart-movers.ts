import {
  conditionText,
  effectsText,
  parametersIn,
  type ResolvedScenario,
  type RuleEntry,
  type RuleParts,
  type Speech,
} from '#engine';
import type { Say } from '../words.ts';
import type { ChartMover } from './chart.ts';

/** A region as it stands, and what its rules are said with. */
interface Standing {
  readonly scenario: ResolvedScenario;
  readonly entries: ReadonlyMap<string, RuleEntry>;
  readonly speech: Speech;
  readonly say: Say;
  /** The stance in which the region stands. */
  readonly now: string;
  readonly nameOf: (stance: string) => string;
  readonly numberOf: (stance: string) => number | null;
}

/** After every stance that has a number. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The rules that could do something where a region stands, in the order of the stances that they lead to. */
export function moversOf(
  rules: readonly (readonly [rule: string, parts: RuleParts])[],
  standing: Standing,
): readonly ChartMover[] {
  return rules
    .filter(([, { place }]) => place !== null && (place.from ?? standing.now) === standing.now)
    .map(([rule, parts]) => moverOf(rule, parts, standing))
    .toSorted((one, other) => (one.number ?? LAST) - (other.number ?? LAST));
}

function moverOf(rule: string, { place, when, effects }: RuleParts, standing: Standing): ChartMover {
  const { scenario, entries, speech, say, now, nameOf, numberOf } = standing;
  const entry = entries.get(rule);
  const to = place?.to ?? null;
  const isMove = to !== null && to !== now;
  const fact = speech.fact(place?.on ?? '');
  return {
    rule,
    to: isMove ? nameOf(to) : null,
    number: isMove ? numberOf(to) : null,
    sentence: say(`rule.${rule}`),
    condition:
      when === null
        ? say('ui.charts.after', { fact })
        : say('ui.charts.after-if', { fact, condition: conditionText(when, speech) }),
    actions: effects.length === 0 ? null : effectsText(effects, speech),
    claims: entry?.claims ?? [],
    source: entry?.source ?? null,
    parameters: parametersIn(scenario, { when, effects }),
  };
}
