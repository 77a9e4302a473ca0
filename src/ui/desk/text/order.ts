import { type DialSettings, deliveriesOf, GRAINS, type Grain, OPENERS, type Planned } from '#engine';

/** In how many phases an order may stand at most; the engine refuses more. */
export const MOST_PHASES = 12;

/** Who gives which clause on which side: what an order is laid over. */
export interface Laid {
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly clauses: readonly { readonly giver: string }[];
}

type Order = readonly Planned[];

/** An order as agreements number it: by phase, then by clause. What waits keeps what it waits for. */
export function sorted(sequence: Order): Order {
  const order = sequence
    .map((planned, place) => ({ planned, place }))
    .toSorted((a, b) => a.planned.phase - b.planned.phase || a.planned.clause - b.planned.clause);
  return order.map(({ planned: { clause, phase, after } }) => {
    const awaited = order.findIndex(({ place }) => place === after);
    return { clause, phase, ...(awaited >= 0 && { after: awaited }) };
  });
}

/** The order that dials make. */
export function layByDials({ sides, clauses }: Laid, dials: Pick<DialSettings, 'opener' | 'grain'>): Order {
  return sorted(deliveriesOf({ sides, clauses, order: dials }).map(({ clause, phase }) => ({ clause, phase })));
}

const same = (one: Order, other: Order): boolean =>
  one.length === other.length &&
  one.every(({ clause, phase, after }, place) => {
    const beside = other[place];
    return clause === beside?.clause && phase === beside.phase && after === beside.after;
  });

/** The dials that make this order; null where it is one of its own. */
export function dialsMaking(laid: Laid, sequence: Order): Pick<DialSettings, 'opener' | 'grain'> | null {
  const all = OPENERS.flatMap((opener) => GRAINS.map((grain) => ({ opener, grain })));
  return all.find((dials) => same(layByDials(laid, dials), sequence)) ?? null;
}

const isTaken = (sequence: Order, clause: number, phase: number): boolean =>
  sequence.some((other) => other.clause === clause && other.phase === phase);

/** Phases in which an instalment may stand: its own, and those without another of its clause. */
export const openPhases = (sequence: Order, step: number): readonly number[] => {
  const moved = sequence[step];
  return Array.from({ length: MOST_PHASES }, (_, phase) => phase).filter(
    (phase) => moved !== undefined && (phase === moved.phase || !isTaken(sequence, moved.clause, phase)),
  );
};

/** The next phase earlier (−1) or later (1) in which an instalment may stand, past others of its clause; null at the edge. */
export function nextPhase(sequence: Order, step: number, by: -1 | 1): number | null {
  const from = sequence[step]?.phase ?? 0;
  const open = openPhases(sequence, step).filter((phase) => (by > 0 ? phase > from : phase < from));
  return open.at(by > 0 ? 0 : -1) ?? null;
}

/** The open phase that lies nearest to a wished one. */
export const nearestPhase = (sequence: Order, step: number, wished: number): number =>
  openPhases(sequence, step).toSorted((a, b) => Math.abs(a - wished) - Math.abs(b - wished))[0] ?? wished;

/** The order with one instalment in another phase. What it waits for stays, also where that is no earlier any more. */
export const moveTo = (sequence: Order, step: number, phase: number): Order =>
  sorted(sequence.map((planned, place) => (place === step ? { ...planned, phase } : planned)));

/** The order with one instalment waiting for another, or for none. */
export const waitFor = (sequence: Order, step: number, awaited: number | null): Order =>
  sequence.map(({ clause, phase, after }, place) => {
    const waits = place === step ? (awaited ?? undefined) : after;
    return { clause, phase, ...(waits !== undefined && { after: waits }) };
  });

/** The steps of an earlier phase: those that this one could wait for. */
export const awaitable = (sequence: Order, step: number): readonly number[] =>
  [...sequence.keys()].filter((other) => (sequence[other]?.phase ?? 0) < (sequence[step]?.phase ?? 0));

/** Without some instalments; nobody waits for one that is gone. */
function without(sequence: Order, isGone: (planned: Planned) => boolean): Order {
  const gone = new Set([...sequence.keys()].filter((place) => isGone(sequence[place] ?? { clause: -1, phase: 0 })));
  const freed = sequence.map(({ clause, phase, after }) => ({
    clause,
    phase,
    ...(after !== undefined && !gone.has(after) && { after }),
  }));
  const left = [...sequence.keys()].filter((place) => !gone.has(place));
  return sorted(
    left.flatMap((place) => {
      const planned = freed[place];
      if (planned === undefined) return [];
      const { clause, phase, after } = planned;
      return [{ clause, phase, ...(after !== undefined && { after: left.indexOf(after) }) }];
    }),
  );
}

const phasesOf = (sequence: Order, clause: number): readonly number[] =>
  sequence.filter((planned) => planned.clause === clause).map(({ phase }) => phase);

/** The order with a clause delivered in as many instalments: the last ones go, or new ones follow at the pace of the others. */
export function split(sequence: Order, clause: number, parts: Grain): Order {
  const phases = phasesOf(sequence, clause);
  if (phases.length >= parts) {
    const kept = new Set(phases.slice(0, parts));
    return without(sequence, (planned) => planned.clause === clause && !kept.has(planned.phase));
  }
  const pace = phases.length > 1 ? (phases[1] ?? 0) - (phases[0] ?? 0) : 1;
  const wished = Array.from({ length: MOST_PHASES }, (_, place) => (phases.at(-1) ?? 0) + pace * (place + 1));
  const open = [...wished, ...Array.from({ length: MOST_PHASES }, (_, place) => MOST_PHASES - 1 - place)];
  const free = [...new Set(open)].filter((phase) => phase < MOST_PHASES && !phases.includes(phase));
  const more = free.slice(0, parts - phases.length).map((phase) => ({ clause, phase }));
  return sorted([...sequence, ...more]);
}

/** The order without a clause; the clauses behind it move up. */
export const dropClause = (sequence: Order, clause: number): Order =>
  without(sequence, (planned) => planned.clause === clause).map((planned) => ({
    ...planned,
    clause: planned.clause > clause ? planned.clause - 1 : planned.clause,
  }));

/** The order with a clause more, all of it in one phase. */
export const addClause = (sequence: Order, clause: number, phase: number): Order =>
  sorted([...sequence, { clause, phase }]);
