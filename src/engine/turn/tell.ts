import { everybody } from '../rules/audience.ts';
import type { EngineFact, EngineRule } from '../rules/built-in.ts';
import type { Rules } from '../rules/rules.ts';
import type { NewFact } from '../world/facts.ts';
import type { Handle } from '../world/world.ts';

/** What is worth saying of a fact that the engine tells itself. */
interface Said {
  readonly by?: Handle;
  readonly about?: Handle;
  readonly size?: number;
  readonly coin?: Handle;
  readonly deed?: Handle;
  readonly share?: number;
  readonly audience?: number;
  readonly because?: number;
}

/** A fact of the engine's own, heard by all unless its audience says otherwise. */
export function engineFact(rules: Rules, kind: EngineFact, rule: EngineRule | Handle, said: Said = {}): NewFact {
  return {
    kind: rules.fact(kind),
    by: said.by ?? -1,
    about: said.about ?? -1,
    severity: 0,
    size: said.size ?? 0,
    coin: said.coin ?? -1,
    deed: said.deed ?? -1,
    share: said.share ?? 1,
    audience: said.audience ?? everybody(rules.index),
    cause: { fact: said.because ?? -1, rule: typeof rule === 'number' ? rule : rules.index.rules.handle(rule) },
  };
}
