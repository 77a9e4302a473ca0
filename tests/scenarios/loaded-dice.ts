import { bindRules, type Luck, type ResolvedScenario, schoolOf } from '#engine';

/** Fixed draws in [0, 1) by the id of the rule that draws them: 0 makes any chance come true, 0.999 hardly any. */
export type Loads = Readonly<Record<string, number>>;

/** Luck with some dice loaded. */
export interface LoadedDice extends Luck {
  /** Throws where a die was loaded and never rolled: then the ruling that loads it rules nothing. */
  allRolled(): void;
}

/**
 * Loads the dice of named rules: each draw of such a rule, in whatever turn, comes out as given; all other draws stay
 * those of `luck`. Throws on a rule that the scenario does not have, and on a draw outside [0, 1).
 */
export function loadedDice(luck: Luck, loads: Loads, scenario: ResolvedScenario): LoadedDice {
  const { rules } = bindRules(scenario, schoolOf(Object.keys(scenario.worldviews)[0] ?? '')).index;
  const byAddress = new Map<number, readonly [rule: string, draw: number]>();
  for (const [rule, draw] of Object.entries(loads)) {
    if (!(draw >= 0 && draw < 1)) throw new Error(`The die of "${rule}" cannot show ${draw}.`);
    byAddress.set(rules.addresses[rules.handle(rule)] ?? -1, [rule, draw]);
  }
  const rolled = new Set<string>();
  return {
    draw(turn, rule, cause, ordinal) {
      const load = byAddress.get(rule);
      if (load === undefined) return luck.draw(turn, rule, cause, ordinal);
      rolled.add(load[0]);
      return load[1];
    },
    allRolled() {
      const left = Object.keys(loads).filter((rule) => !rolled.has(rule));
      if (left.length > 0) throw new Error(`Loaded dice were never rolled: ${left.join(', ')}.`);
    },
  };
}
