import type { ClauseView, OfferView } from '#engine';
import { openText, stepsOf, type TextStep } from './draft-text.ts';

/** What an offer says that can be changed. */
export type Written = Pick<
  OfferView,
  | 'package'
  | 'sides'
  | 'clauses'
  | 'opener'
  | 'grain'
  | 'gate'
  | 'sequence'
  | 'lapsesOnTurn'
  | 'isFinal'
  | 'isStrict'
  | 'isByParts'
>;

/** One thing in which a text departs from the one that it answers. */
export type TextChange =
  | { readonly is: 'added' | 'dropped'; readonly clause: ClauseView }
  | { readonly is: 'level'; readonly clause: ClauseView; readonly before: ClauseView }
  | { readonly is: 'parts'; readonly clause: ClauseView; readonly from: number; readonly to: number }
  /** All promises that both texts hold, from and to as many parts. */
  | { readonly is: 'all-parts'; readonly from: number; readonly to: number }
  | { readonly is: 'opener'; readonly opener: OfferView['opener']; readonly sides: OfferView['sides'] }
  | { readonly is: 'moved'; readonly step: TextStep; readonly from: number }
  | { readonly is: 'waits'; readonly step: TextStep; readonly awaited: TextStep | null }
  | { readonly is: 'gate'; readonly gate: OfferView['gate'] }
  /** The last turn in which it may be accepted. */
  | { readonly is: 'lapses'; readonly from: number; readonly to: number }
  | { readonly is: 'final' | 'not-final' | 'strict' | 'lenient' | 'by-parts' | 'whole' };

const clauseKey = ({ giver, issue }: Pick<ClauseView, 'giver' | 'issue'>): string => `${giver}/${issue}`;
const stepKey = ({ promise, part }: TextStep): string => `${clauseKey(promise)}/${part}`;

const stepsIn = (text: Written): readonly TextStep[] =>
  stepsOf(openText({ ...text, clauses: undefined }, { ...text, lapseTurns: 0 }, []));

/** Everything in which one text departs from another: what is promised, then in how many parts and when, then its terms. */
export function changesBetween(before: Written, after: Written): readonly TextChange[] {
  const [old, now] = [stepsIn(before), stepsIn(after)];
  return [
    ...clauseChanges(before, after),
    ...orderChanges(before, after, old, now),
    ...(before.gate === after.gate ? [] : [{ is: 'gate', gate: after.gate } as const]),
    ...lapseChanges(before, after),
    ...(after.isFinal === before.isFinal ? [] : [{ is: after.isFinal ? 'final' : 'not-final' } as const]),
    ...(after.isByParts === before.isByParts ? [] : [{ is: after.isByParts === true ? 'by-parts' : 'whole' } as const]),
    ...(after.isStrict === before.isStrict ? [] : [{ is: after.isStrict === true ? 'strict' : 'lenient' } as const]),
  ];
}

const lapseChanges = ({ lapsesOnTurn: from }: Written, { lapsesOnTurn: to }: Written): readonly TextChange[] =>
  from === to ? [] : [{ is: 'lapses', from, to }];

function clauseChanges(before: Written, after: Written): readonly TextChange[] {
  const old = new Map(before.clauses.map((clause) => [clauseKey(clause), clause]));
  const kept = new Set(after.clauses.map(clauseKey));
  return [
    ...after.clauses.flatMap((clause): TextChange[] => {
      const was = old.get(clauseKey(clause));
      if (was === undefined) return [{ is: 'added', clause }];
      return was.level === clause.level ? [] : [{ is: 'level', clause, before: was }];
    }),
    ...before.clauses
      .filter((clause) => !kept.has(clauseKey(clause)))
      .map((clause): TextChange => ({ is: 'dropped', clause })),
  ];
}

const partsOf = (steps: readonly TextStep[], clause: ClauseView): number =>
  steps.filter(({ promise }) => clauseKey(promise) === clauseKey(clause)).length;

/** Where all comes in other parts, who opens is told beside it: no step of the one stands in the other. */
function orderChanges(
  before: Written,
  after: Written,
  old: readonly TextStep[],
  now: readonly TextStep[],
): readonly TextChange[] {
  const kept = after.clauses.filter((clause) => partsOf(old, clause) > 0);
  const changes = kept.flatMap((clause) => {
    const [from, to] = [partsOf(old, clause), partsOf(now, clause)];
    return from === to ? [] : [{ is: 'parts', clause, from, to } as const];
  });
  const [first] = changes;
  const isOfAll = changes.length === kept.length && changes.length > 1;
  if (first === undefined || !isOfAll || changes.some(({ from, to }) => from !== first.from || to !== first.to))
    return [...changes, ...stepChanges(old, now)];
  const { opener, sides } = after;
  return [
    { is: 'all-parts', from: first.from, to: first.to },
    ...(opener === before.opener ? [] : [{ is: 'opener', opener, sides } as const]),
  ];
}

/** Steps that fall due in another phase, or wait for another step, of clauses that come in as many parts as before. */
function stepChanges(old: readonly TextStep[], now: readonly TextStep[]): readonly TextChange[] {
  const was = new Map(old.map((step) => [stepKey(step), step]));
  const awaitedBy = (steps: readonly TextStep[], { after }: TextStep): TextStep | null =>
    after === null ? null : (steps[after] ?? null);
  return now.flatMap((step): TextChange[] => {
    const before = was.get(stepKey(step));
    if (before === undefined || before.parts !== step.parts) return [];
    const [waited, awaited] = [awaitedBy(old, before), awaitedBy(now, step)];
    const waitsAlike = (waited && stepKey(waited)) === (awaited && stepKey(awaited));
    return [
      ...(before.phase === step.phase ? [] : [{ is: 'moved', step, from: before.phase } as const]),
      ...(waitsAlike ? [] : [{ is: 'waits', step, awaited } as const]),
    ];
  });
}
