import type { BoundPackage } from '../rules/rules.ts';
import { GRAINS, type Grain } from '../scenario/terms.ts';
import { canPromise, isAsPrepared, isPossible } from '../turn/texts.ts';
import { firstCovered } from '../world/covering.ts';
import { NO_FACT } from '../world/facts.ts';
import { dialsOf } from '../world/sequence.ts';
import type { Clause, Dials, OfferText, Planned, World } from '../world/world.ts';
import type { ClauseChoice, TextChoice } from './decision.ts';
import type { Judge } from './judge-moves.ts';
import type { Refusals } from './refuse.ts';

/** In how many phases an order may stand at most. */
const MOST_PHASES = 12;
/** Turns for which an offer may stand at most. */
const MOST_LAPSE = 4;

/** What a text is made from: the package that it begins with, and the clauses that stand if no others are named. */
interface Draft {
  readonly prepared: BoundPackage;
  readonly clauses: readonly Clause[];
}

function clauseFrom({ issue, level, giver }: ClauseChoice, { prepared }: Draft, { rules }: Judge): Clause | null {
  const { issues, parties } = rules.index;
  if (!issues.has(issue) || !parties.has(giver)) return null;
  const on = issues.handle(issue);
  const place = (rules.levels[on] ?? []).findIndex(({ id }) => id === level);
  const by = parties.handle(giver);
  return place < 0 || !prepared.sides.flat().includes(by) ? null : { giver: by, issue: on, level: place };
}

/** Nothing is promised twice in one text: not a sector beside the resolution that holds it. */
function judgeCovering(clauses: readonly Clause[], { rules }: Judge, no: Refusals): void {
  const covered = firstCovered(
    clauses.map(({ issue, level }) => ({ issue, covers: rules.levels[issue]?.[level]?.covers })),
  );
  if (covered !== null) no.add('clause-covered', { clause: covered.clause + 1, other: covered.within + 1 });
}

/** The clauses of an edited text, with every reason why one of them may not stand there. */
function judgeClauses(world: World, chosen: readonly ClauseChoice[], draft: Draft, judge: Judge, no: Refusals) {
  const clauses = chosen.flatMap((choice, number): Clause[] => {
    const { issue, level, giver } = choice;
    const clause = clauseFrom(choice, draft, judge);
    if (!no.unless(clause !== null, 'unknown-clause', { clause: number + 1, issue, level, giver })) return [];
    return clause === null ? [] : [clause];
  });
  if (clauses.length < chosen.length || isAsPrepared({ package: draft.prepared.handle, clauses }, judge.rules))
    return clauses;
  no.unless(judge.rules.table.mayEdit(world, NO_FACT, judge.luck), 'text-not-open');
  const isTwice = ({ issue, giver }: Clause, place: number): boolean =>
    clauses.some((other, earlier) => earlier < place && other.issue === issue && other.giver === giver);
  for (const [place, clause] of clauses.entries()) {
    const which = { clause: place + 1, issue: judge.rules.index.issues.id(clause.issue) };
    no.unless(!isTwice(clause, place), 'clause-twice', which);
    no.unless(canPromise(world, clause, judge), 'clause-not-possible', which);
  }
  judgeCovering(clauses, judge, no);
  const isGiven = draft.prepared.sides.every((side) => clauses.some(({ giver }) => side.includes(giver)));
  no.unless(isGiven, 'one-sided');
  return clauses;
}

const isPlace = (value: number, below: number): boolean => Number.isSafeInteger(value) && value >= 0 && value < below;

/** Why an instalment may not stand where it does. */
function isPlaced({ clause, phase, after }: Planned, sequence: readonly Planned[], clauses: number): boolean {
  if (!isPlace(clause, clauses) || !isPlace(phase, MOST_PHASES)) return false;
  if (sequence.filter((other) => other.clause === clause && other.phase === phase).length > 1) return false;
  const awaited = after === undefined ? null : sequence[after];
  return awaited === null || (awaited !== undefined && awaited.phase < phase);
}

/**
 * An own order, with every reason why it is none: each clause is delivered, in as many instalments as the dials know, whose
 * shares add up exactly, and waits only for what comes before.
 */
function judgeSequence(chosen: readonly Planned[], clauses: readonly Clause[], no: Refusals): readonly Planned[] {
  for (const [number, planned] of chosen.entries())
    no.unless(isPlaced(planned, chosen, clauses.length), 'step-out-of-order', { step: number + 1 });
  for (const place of clauses.keys()) {
    const parts = chosen.filter(({ clause }) => clause === place).length;
    no.unless(GRAINS.includes(parts as Grain), 'clause-not-ordered', { clause: place + 1 });
  }
  return chosen.map(({ clause, phase, after }) => ({ clause, phase, ...(after !== undefined && { after }) }));
}

/** What a text comes to, tabled or countered with, and every reason why it may not stand. */
export function judgeText(world: World, said: TextChoice, draft: Draft, judge: Judge, no: Refusals): OfferText {
  const { prepared } = draft;
  const isEdited = said.clauses !== undefined;
  const clauses = isEdited ? judgeClauses(world, said.clauses, draft, judge, no) : draft.clauses;
  const text = { package: prepared.handle, clauses };
  const isJudged = isEdited && !isAsPrepared(text, judge.rules);
  if (!isJudged)
    no.unless(isPossible(world, text, judge), 'package-not-available', {
      package: judge.rules.index.packages.id(prepared.handle),
    });
  const turns = said.lapse ?? judge.rules.table.lapseTurns;
  no.unless(isPlace(turns, MOST_LAPSE + 1), 'lapse-too-far', { most: MOST_LAPSE });
  const dials: Dials = { opener: said.opener, grain: said.grain, gate: said.gate };
  const rest = {
    clauses,
    lapsesOnTurn: world.turn + turns,
    ...(said.final === true && { isFinal: true as const }),
    ...(said.strict === true && { isStrict: true as const }),
    ...(said.byParts === true && { isByParts: true as const }),
  };
  // Where a clause was not understood, its order cannot be judged either.
  const isUnderstood = clauses.length === (said.clauses ?? clauses).length;
  if (said.sequence === undefined || !isUnderstood) return { ...rest, dials };
  const sequence = judgeSequence(said.sequence, clauses, no);
  return { ...rest, sequence, dials: { ...dials, ...dialsOf(sequence, { clauses, sides: prepared.sides }) } };
}
