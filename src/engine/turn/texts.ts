import type { Luck } from '../chance/luck.ts';
import type { BoundLevel, Rules } from '../rules/rules.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Clause, Handle, World } from '../world/world.ts';

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

/** True where an agreement that is not broken holds as much of the issue already: what is promised cannot be sold again. */
const isPromised = (world: World, { issue, level }: Clause): boolean =>
  world.agreements.some(
    ({ offer, state }) =>
      state !== 'collapsed' &&
      world.offers.some(
        ({ id, clauses }) => id === offer && clauses.some((held) => held.issue === issue && held.level >= level),
      ),
  );

/** Whether a party can promise this now: it is its to give, it was not promised yet, and what it needs is there. */
export function canPromise(world: World, clause: Clause, { rules, luck }: Judge): boolean {
  const level = levelOf(clause, rules);
  if (level === undefined || !level.givers.includes(clause.giver) || isPromised(world, clause)) return false;
  return level.available(world, NO_FACT, luck);
}

/** Whether a text could be agreed as things stand: a prepared one by its package's own needs, an edited one by its clauses'. */
export function isPossible(world: World, text: Text, judge: Judge): boolean {
  if (isAsPrepared(text, judge.rules))
    return judge.rules.packages[text.package]?.available(world, NO_FACT, judge.luck) ?? false;
  return text.clauses.every((clause) => canPromise(world, clause, judge));
}
