import type { Luck } from '../chance/luck.ts';
import type { BoundLevel, Rules } from '../rules/rules.ts';
import { NO_FACT } from '../world/facts.ts';
import { partsOf } from '../world/parts.ts';
import type { Clause, Handle, Offer, World } from '../world/world.ts';

interface Text {
  readonly package: Handle;
  readonly clauses: readonly Clause[];
}
type Judge = { readonly rules: Rules; readonly luck: Luck };

const levelOf = ({ issue, level }: Clause, rules: Rules): BoundLevel | undefined => rules.levels[issue]?.[level];

const sameClause = (one: Clause, other: Clause | undefined): boolean =>
  one.issue === other?.issue && one.level === other.level && one.giver === other.giver;

/** True where a text promises what its package prepares, and nothing else. */
export function isAsPrepared({ package: what, clauses }: Text, rules: Rules): boolean {
  const prepared = rules.packages[what]?.clauses ?? [];
  return prepared.length === clauses.length && prepared.every((clause, place) => sameClause(clause, clauses[place]));
}

/** Whether what is promised already leaves nothing of a clause to promise: as much of its issue, or a level that holds it. */
const holds = (held: Clause, { issue, level }: Clause, rules: Rules): boolean =>
  (held.issue === issue && held.level >= level) || (levelOf(held, rules)?.covers.includes(issue) ?? false);

/** True where an agreement that is not broken holds the clause already: what is promised cannot be sold again. */
const isPromised = (world: World, clause: Clause, rules: Rules): boolean =>
  world.agreements.some(
    ({ offer, state, brokenParts }) =>
      state !== 'collapsed' &&
      world.offers.some(
        (text) => text.id === offer && standing(text, brokenParts).some((held) => holds(held, clause, rules)),
      ),
  );

/** The clauses of a text whose part of it has not broken. */
function standing(text: Offer, broken: readonly number[] | undefined): readonly Clause[] {
  if (broken === undefined) return text.clauses;
  const parts = partsOf(text);
  return text.clauses.filter((_, place) => !broken.includes(parts[place] ?? 0));
}

/** Whether a party can promise this now: it is its to give, it was not promised yet, and what it needs is there. */
export function canPromise(world: World, clause: Clause, { rules, luck }: Judge): boolean {
  const level = levelOf(clause, rules);
  if (level === undefined || !level.givers.includes(clause.giver) || isPromised(world, clause, rules)) return false;
  return level.available(world, NO_FACT, luck);
}

/** Whether a text could be agreed as things stand: a prepared one by its package's own needs, an edited one by its clauses'. */
export function isPossible(world: World, text: Text, judge: Judge): boolean {
  if (isAsPrepared(text, judge.rules))
    return judge.rules.packages[text.package]?.available(world, NO_FACT, judge.luck) ?? false;
  return text.clauses.every((clause) => canPromise(world, clause, judge));
}
