import { NO_LUCK } from '../rules/readings.ts';
import type { Rules } from '../rules/rules.ts';
import { readAtHome } from '../turn/passage.ts';
import type { TextAtHome } from '../world/at-home.ts';
import type { World } from '../world/world.ts';

/** A red line that a text would cross at the own home. */
export interface CrossedView {
  /** Whose line it is: a key of `home.` in the words. */
  readonly home: string;
  /** The rule that draws it: a key of `rule.` in the words. */
  readonly rule: string;
  /** Points of capital that bring a text across it; null where none do. */
  readonly price: number | null;
}

/** What those at the own home make of a text, for its party's eyes alone. */
export interface HomeView {
  readonly crossed: readonly CrossedView[];
  /** Points of capital in all, charged when all have signed; null where it cannot pass. */
  readonly price: number | null;
}

/** Most texts cross no line. */
const PASSES: HomeView = { crossed: [], price: 0 };

/** Reads a text as those at a party's home would. Throws where there is no such party. */
export function homeView(world: World, rules: Rules, party: string, text: TextAtHome<string>): HomeView {
  const handle = rules.index.parties.handle(party);
  const { crossed, price } = readAtHome(world, handle, text, party, { rules, luck: NO_LUCK });
  if (crossed.length === 0) return PASSES;
  return {
    crossed: crossed.map(({ home, line }) => ({ home, rule: line.rule, price: line.price ?? null })),
    price,
  };
}
