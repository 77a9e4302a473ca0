import { NO_LUCK } from '../rules/readings.ts';
import type { Rules } from '../rules/rules.ts';
import type { Referee } from '../turn/referee.ts';
import type { AskKind, Handle, World } from '../world/world.ts';
import { type AnswersDecision, type Decision, passing, type Refusal } from './decision.ts';
import { judgeAnswers } from './judge-answers.ts';
import { type Judge, judgeMoves } from './judge-moves.ts';
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

/** What is done about a decision that may not be taken: its seat passes, unless this throws. */
export type OnRefused = (party: string, refusals: readonly Refusal[]) => void;

/** Nobody plays what was refused: whoever cannot be sure asks `refusalsOf` first. */
export const refusedIsThrown: OnRefused = (party, refusals) => {
  throw new Error(`A refused decision of "${party}" was played: ${refusals.map(({ code }) => code).join(', ')}.`);
};

/** Enters the decisions for all that was asked. Simultaneous: they are entered in order of parties, not of arrival. */
export function seal(
  world: World,
  decisions: ReadonlyMap<string, Decision>,
  { rules }: Referee,
  onRefused: OnRefused = refusedIsThrown,
): void {
  const judge = { rules, luck: NO_LUCK };
  for (const { party, kind } of world.asks) {
    const id = rules.index.parties.id(party);
    const silent = kind === 'moves' ? passing : silence;
    const given = decisions.get(id) ?? silent;
    if (given.kind !== kind) onRefused(id, refusalsOf(world, rules, id, given));
    const decision = given.kind === kind ? given : silent;
    const refusals = entered(world, party, decision, judge);
    if (refusals.length === 0) continue;
    onRefused(id, refusals);
    entered(world, party, silent, judge);
  }
  world.asks = [];
}

/** Enters one decision, unless there are reasons why not: then these. */
function entered(world: World, party: Handle, decision: Decision, judge: Judge): readonly Refusal[] {
  if (decision.kind === 'moves') {
    const { sealed, refusals } = judgeMoves(world, party, decision, judge);
    if (refusals.length === 0) world.sealed[party] = sealed;
    return refusals;
  }
  const { answers, refusals } = judgeAnswers(world, party, decision, judge);
  if (refusals.length === 0) world.answers[party] = answers;
  return refusals;
}
