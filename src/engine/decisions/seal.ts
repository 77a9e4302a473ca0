import { NO_LUCK } from '../rules/readings.ts';
import type { Rules } from '../rules/rules.ts';
import type { Referee } from '../turn/referee.ts';
import type { AskKind, World } from '../world/world.ts';
import { type AnswersDecision, type Decision, passing, type Refusal } from './decision.ts';
import { judgeAnswers } from './judge-answers.ts';
import { judgeMoves } from './judge-moves.ts';
import { refusal } from './refuse.ts';

const silence: AnswersDecision = { kind: 'answers', answers: [] };

/** Whom the engine waits for, by party id. */
export const pendingAsks = (world: World, rules: Rules): readonly { party: string; kind: AskKind }[] =>
  world.asks.map(({ party, kind }) => ({ party: rules.index.parties.id(party), kind }));

/**
 * Every reason why a decision may not be taken now; empty where it may. Judged against the world before the reveal.
 * Prices and availability never draw by chance.
 */
export function refusalsOf(world: World, rules: Rules, party: string, decision: Decision): readonly Refusal[] {
  const handle = rules.index.parties.handle(party);
  const ask = world.asks.find((pending) => pending.party === handle);
  if (ask === undefined) return [refusal('not-asked', { party })];
  if (ask.kind !== decision.kind) return [refusal('wrong-kind', { asked: ask.kind, given: decision.kind })];
  const judge = { rules, luck: NO_LUCK };
  return decision.kind === 'moves'
    ? judgeMoves(world, handle, decision, judge).refusals
    : judgeAnswers(world, handle, decision, judge).refusals;
}

/** Enters the decisions for all that was asked. Simultaneous: they are entered in order of parties, not of arrival. */
export function seal(world: World, decisions: ReadonlyMap<string, Decision>, { rules }: Referee): void {
  const judge = { rules, luck: NO_LUCK };
  for (const { party, kind } of world.asks) {
    const id = rules.index.parties.id(party);
    const decision = decisions.get(id) ?? (kind === 'moves' ? passing : silence);
    const refusals = refusalsOf(world, rules, id, decision);
    if (refusals.length > 0)
      throw new Error(`A refused decision of "${id}" was played: ${refusals.map(({ code }) => code).join(', ')}.`);
    if (decision.kind === 'moves') world.sealed[party] = judgeMoves(world, party, decision, judge).sealed;
    else world.answers[party] = judgeAnswers(world, party, decision, judge).answers;
  }
  world.asks = [];
}
