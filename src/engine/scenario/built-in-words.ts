import { canHappen, ENGINE_FACTS, ENGINE_RULES } from '../rules/built-in.ts';
import { entriesOf, type Located, under } from './located.ts';

/** Keys of the sentences that a world must have for what the engine does and tells there by itself. */
export function builtInWords(world: Located): readonly string[] {
  const isThere = (id: string): boolean => canHappen(id, (part) => entriesOf(under(world, part)).length > 0);
  return [
    ...ENGINE_RULES.filter(isThere).map((rule) => `rule.${rule}`),
    ...ENGINE_FACTS.filter(isThere).map((fact) => `fact.${fact}`),
  ];
}
