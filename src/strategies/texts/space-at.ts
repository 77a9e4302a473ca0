import type { ClauseChoice, ClauseView, DialSettings, View } from '#engine';
import { ALL_DIALS } from '../dials.ts';
import { estimateOf } from '../outlook.ts';
import type { Proposal } from '../proposal.ts';
import { sumOf } from '../reason.ts';
import type { Standpoint } from '../standpoint.ts';
import { valueOf } from '../valuing.ts';
import { clausesIn, exposedBy, type Option, type Setting, type Slot, type Space, type Text } from './space.ts';

/** A table at which texts are written. */
export interface TableAt {
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly isPublic: boolean;
  /** What stands in each text where clauses may not be changed now. */
  readonly clauses: readonly ClauseView[];
  /** True where clauses may be changed. */
  readonly isOpen: boolean;
}

/** Any dials: of what does not depend on them. Both sides deliver at once, so that only a side that gives more is exposed. */
const ANY: DialSettings = { opener: 'together', grain: 1, gate: 'inside-talks' };

/** What texts are worth to both sides of a table, by asking what whole texts are worth: no rule of valuing stands here. */
class Points {
  readonly #table: TableAt;
  readonly #standpoint: Standpoint;
  readonly #stance: View['stance'];
  readonly #passage: Standpoint['passage'];
  readonly own: readonly string[];
  readonly across: readonly string[];

  constructor(table: TableAt, standpoint: Standpoint, stance: View['stance']) {
    [this.#table, this.#standpoint, this.#stance] = [table, { ...standpoint, passage: () => 0 }, stance];
    this.#passage = standpoint.passage;
    const isFirst = table.sides[0].includes(standpoint.party);
    this.own = table.sides[isFirst ? 0 : 1];
    this.across = table.sides[isFirst ? 1 : 0];
  }

  #proposal(clauses: readonly ClauseView[], dials: DialSettings): Proposal {
    const { sides, isPublic } = this.#table;
    return { sides, isPublic, clauses, ...dials, from: this.#standpoint.party };
  }

  /** What bringing a text home takes from its worth, 0 or less. */
  passage(clauses: readonly ClauseView[], dials: DialSettings): number {
    return this.#passage({ ...this.#proposal(clauses, dials), dials });
  }

  /** What a text is worth to the party itself, exposure and passage aside. */
  worth(clauses: readonly ClauseView[], dials: DialSettings): number {
    const { lines } = valueOf(this.#proposal(clauses, dials), this.#standpoint);
    return sumOf(lines.filter(({ code }) => code !== 'exposure'));
  }

  /** What a size point of exposure takes from the own worth. */
  exposure(): number {
    const given = weighing(this.#standpoint.party);
    const { lines } = valueOf(this.#proposal([given], ANY), this.#standpoint);
    return -sumOf(lines.filter(({ code }) => code === 'exposure'));
  }

  /** What a text seems worth to the other side, by what everybody knows; all parties of it together. */
  estimate(clauses: readonly ClauseView[], dials: DialSettings): number {
    const proposal = this.#proposal(clauses, dials);
    return this.across.reduce((sum, party) => sum + estimateOf(proposal, party, this.#stance), 0);
  }
}

/** A promise of one size point, which nobody gains or loses by. */
const weighing = (giver: string): ClauseView => ({
  giver,
  issue: '',
  level: '',
  size: 1,
  coin: '',
  gain: {},
  cost: {},
});

const placeOf = ({ issue, giver }: ClauseChoice): string => `${giver}/${issue}`;

/** By issue and giver what may be promised there. */
function placesAt(view: View, { sides, isOpen, clauses }: TableAt): readonly (readonly (ClauseView | null)[])[] {
  if (!isOpen) return clauses.map((clause) => [clause]);
  const places = new Map<string, (ClauseView | null)[]>();
  for (const clause of view.clauses()) {
    if (!clause.canPromise || !sides.flat().includes(clause.giver)) continue;
    const key = placeOf(clause);
    places.set(key, [...(places.get(key) ?? [null]), clause]);
  }
  return [...places.values()];
}

/** Every text that the party could write at a table now, with what each is worth to it and seems worth to the other side. */
export function spaceAt(view: View, table: TableAt, standpoint: Standpoint): Space {
  const points = new Points(table, standpoint, (party, region) => view.stance(party, region));
  const [across = ''] = points.across;
  const nothing = { own: points.worth([], ANY), other: points.estimate([], ANY) };
  const ownExposure = points.exposure();
  const otherExposure = nothing.other - points.estimate([weighing(across)], ANY);
  const optionOf = (clause: ClauseView | null): Option => {
    if (clause === null) return { clause, own: 0, other: 0, size: 0 };
    const isOwn = points.own.includes(clause.giver);
    const otherExposed = isOwn ? 0 : exposedBy(clause.size, 0, ANY.grain, false);
    return {
      clause,
      own: points.worth([clause], ANY) - nothing.own,
      other: points.estimate([clause], ANY) + otherExposure * otherExposed - nothing.other,
      size: clause.size,
    };
  };
  const slots = placesAt(view, table).map((options): Slot => {
    const giver = options.find((clause) => clause !== null)?.giver ?? '';
    return { isOwnSide: points.own.includes(giver), options: options.map(optionOf) };
  });
  const opensFirst = table.sides[0].includes(standpoint.party) ? 'own-side' : 'other-side';
  const settings = ALL_DIALS.map((dials): Setting => {
    const isFirst = dials.opener === 'first-side';
    const other = opensFirst === 'own-side' ? 'other-side' : 'own-side';
    const opens = dials.opener === 'together' ? 'together' : isFirst ? opensFirst : other;
    return { dials, own: points.worth([], dials), other: points.estimate([], dials), opens };
  });
  const unpaid: Space = { slots, settings, ownExposure, otherExposure, toll: () => 0 };
  const repeated = repeatedIn(slots);
  const toll = (text: Text): number => points.passage(clausesIn(unpaid, text), settings[text.setting]?.dials ?? ANY);
  return { ...unpaid, toll, ...(repeated !== null && { repeated }) };
}

/** The slots whose promise another one holds already, by the picks of a text; null where no promise holds another. */
function repeatedIn(slots: readonly Slot[]): NonNullable<Space['repeated']> | null {
  const placesOf = (issues: readonly string[]): readonly number[] =>
    slots.flatMap(({ options }, place) =>
      options.some(({ clause }) => clause !== null && issues.includes(clause.issue)) ? [place] : [],
    );
  const holding = slots.flatMap(({ options }, slot) =>
    options.flatMap(({ clause }, pick) => (clause?.covers ? [{ slot, pick, held: placesOf(clause.covers) }] : [])),
  );
  const isPromised = (picks: readonly number[], slot: number): boolean =>
    (slots[slot]?.options[picks[slot] ?? 0]?.clause ?? null) !== null;
  if (holding.length === 0) return null;
  return (picks) =>
    holding.flatMap(({ slot, pick, held }) =>
      picks[slot] === pick ? held.filter((place) => isPromised(picks, place)) : [],
    );
}

/** The picks of a text of a space; null where something stands in it that could not be promised there now. */
export function picksOf({ slots }: Space, clauses: readonly ClauseChoice[]): readonly number[] | null {
  let placed = 0;
  const picks = slots.map(({ options }) => {
    const pick = options.findIndex(
      ({ clause }) =>
        clause !== null && clauses.some((one) => placeOf(one) === placeOf(clause) && one.level === clause.level),
    );
    if (pick >= 0) placed += 1;
    return Math.max(0, pick);
  });
  return placed === clauses.length ? picks : null;
}
