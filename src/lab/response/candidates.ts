import { type MovesDecision, type Rules, refusalsOf, viewOf, type World } from '#engine';

/** A pair of moves that a seat could make now, one move, or none, in the decision that makes it. */
export interface Candidate {
  readonly choices: readonly string[];
  readonly moves: readonly string[];
  readonly decision: MovesDecision;
}

const NONE: Pick<MovesDecision, 'keys' | 'restrain' | 'table'> = { keys: {}, restrain: [], table: null };

/** Every pair of moves that is legal beside the rest of a decision, or beside nothing else where the purse does not reach for both. */
export function candidatesFor(world: World, rules: Rules, party: string, rest: MovesDecision): readonly Candidate[] {
  const cards = viewOf(world, rules, party)
    .hand()
    .filter(({ refusal }) => refusal === null);
  const pairs = [
    [],
    ...cards.map((card) => [card]),
    ...cards.flatMap((one, at) => cards.slice(at + 1).map((two) => [one, two])),
  ];
  return pairs.flatMap((pair): Candidate[] => {
    const choices = pair.map(({ choice }) => choice);
    const whole: MovesDecision = { ...rest, moves: choices };
    const decision = [whole, { ...whole, ...NONE }].find((one) => refusalsOf(world, rules, party, one).length === 0);
    return decision === undefined ? [] : [{ choices, moves: pair.map(({ move }) => move), decision }];
  });
}
