import { addressOf, type ClauseView, type OfferView } from '#engine';
import type { Line } from '../line.ts';
import { type Reason, reasonIf } from '../reason.ts';
import { drawFor, type Sight } from '../sight.ts';
import type { Standpoint } from '../standpoint.ts';
import { type Dealings, share, type Tactic } from '../tactics/tactic.ts';
import { type Found, LOOKS, type Means, searched } from '../texts/searching.ts';
import type { Space, Text } from '../texts/space.ts';
import { picksOf, spaceAt, type TableAt } from '../texts/space-at.ts';
import { valueOf } from '../valuing.ts';
import { modelledSpace } from './modelled.ts';
import { evidenceAt, tableKey, talkAt } from './table-talk.ts';

/** Turns before the end after which what is agreed could hardly be carried out any more. Judgement. */
const TO_CARRY_OUT = 2;
/** Exchanges of one turn, of which each is a part of it, at most. */
const EXCHANGES = 4;
/** Into how many steps the own worth is parted to look for the text with the largest product of gains. */
const FAIR_STEPS = 8;
/** A tie between signing and waiting goes to signing: by so little. */
const TIE = 0.01;

/** What a party demands at a table now. */
export interface Demand {
  readonly space: Space;
  readonly standpoint: Standpoint;
  readonly means: Means;
  /** Points that the best text would bring, from 0. */
  readonly best: number;
  /** Points that a text must bring at least. */
  readonly points: number;
  /** The demand as a term of a decision; none where no text would bring anything. */
  readonly terms: (figure: number) => readonly Reason[];
}

/** How much of the time for an agreement has gone, 0 to 1. */
export function timeGone({ turn, turns, exchange }: Sight['view']): number {
  const last = Math.max(1, turns - TO_CARRY_OUT - 1);
  return share((turn - 1 + Math.min(EXCHANGES - 1, Math.max(0, exchange - 1)) / EXCHANGES) / last);
}

const nobodyBarred = (): boolean => false;
const bestOf = (space: Space, means: Means): Found | null =>
  searched(space, { need: Number.NEGATIVE_INFINITY, own: 1, other: 0, isBarred: nobodyBarred }, means);

/**
 * The share that the text with the largest product of gains would bring, of the texts that are best for the other side.
 * All its searches together may look at as many texts as one.
 */
function fairShare(space: Space, best: number, means: Means): number {
  const hasty = { ...means, looks: LOOKS / (FAIR_STEPS + 1) };
  let most = { product: 0, own: best };
  for (let step = 0; step <= FAIR_STEPS; step++) {
    const need = (best * step) / FAIR_STEPS;
    const found = searched(space, { need, own: 0, other: 1, isBarred: nobodyBarred }, hasty);
    if (found === null) continue;
    const product = Math.max(0, found.worths.own) * Math.max(0, found.worths.other);
    if (product > most.product) most = { product, own: found.worths.own };
  }
  return best <= 0 ? 1 : share(most.own / best);
}

/** Where clauses may not be changed, the other packages of the same table are texts, too. */
function bestPrepared({ view }: Sight, at: TableAt, standpoint: Standpoint, means: Means): number {
  if (at.isOpen) return 0;
  const others = view
    .packages()
    .filter(({ sides, refusal }) => refusal === null && tableKey(sides) === tableKey(at.sides));
  return others.reduce((most, { clauses }) => {
    const found = bestOf(spaceAt(view, { ...at, clauses }, standpoint), means);
    return Math.max(most, found?.worths.own ?? 0);
  }, 0);
}

/**
 * What a party demands at a table, by its tactic: a share of what lies between walking away, worth 0, and the best text. It
 * is reckoned once for all that lies on a table at which texts are open.
 */
export function demandAt(sight: Sight, line: Line, tactic: Tactic, at: TableAt): Demand {
  const key = [tableKey(at.sides), at.isPublic, ...(at.isOpen ? [] : at.clauses.map(clauseKey))].join(' ');
  const demand = sight.demands.get(key) ?? reckoned(sight, line, tactic, at);
  sight.demands.set(key, demand);
  return demand;
}

/** The draws of a search at a table: one address, and a number for each. */
function drawsAt({ luck, strategy, view }: Sight, key: string): Means['draw'] {
  const searches = addressOf(`${strategy}/searches/${view.exchange}`);
  const table = addressOf(key);
  return (number) => luck.draw(view.turn, searches, table, number);
}

const clauseKey = ({ giver, issue, level }: ClauseView): string => `${giver}/${issue}/${level}`;

function reckoned(sight: Sight, line: Line, tactic: Tactic, at: TableAt): Demand {
  const { view } = sight;
  const standpoint = sight.standpoint();
  const talk = talkAt(view, at.sides);
  const known = spaceAt(view, at, standpoint);
  const space = tactic.isModelling ? modelledSpace(known, evidenceAt(view, at.sides, known)) : known;
  const key = tableKey(at.sides);
  const last = picksOf(space, talk.theirs.at(-1)?.clauses ?? at.clauses);
  const means: Means = { starts: last === null ? [] : [last], draw: drawsAt(sight, key) };
  const top = bestOf(space, means);
  const best = Math.max(0, top?.worths.own ?? 0, bestPrepared(sight, at, standpoint, means));
  const shareOf = (offer: OfferView): number => (best <= 0 ? 0 : share(valueOf(offer, standpoint).total / best));
  const dealings: Dealings = {
    time: timeGone(view),
    received: talk.theirs.map(shareOf),
    asked: talk.own.map(shareOf),
    fair: () => fairShare(space, best, means),
    draw: () => drawFor(sight, 'haggles', key),
  };
  const aspiration = share(tactic.aspiration(dealings));
  const params = {
    pct: Math.round(aspiration * 100),
    best: Math.round(best * 10) / 10,
    searched: top === null || top.isExact ? 'all' : 'some',
    gap: Math.round((top?.gap() ?? 0) * 10) / 10,
  };
  return {
    space,
    standpoint,
    means,
    best,
    points: aspiration * best,
    terms: (figure) => reasonIf(best > 0, 'aspiration', figure, params),
  };
}

/**
 * What the demand takes from a text that is worth so much: as much is enough. Where no text would bring anything, nothing is
 * demanded, and a tie is told only where it is one: else what costs and brings nothing would never be answered.
 */
export const demanded = ({ best, points, terms }: Demand, worth: number): readonly Reason[] =>
  best > 0 ? terms(TIE - points) : reasonIf(Math.abs(worth) < TIE, 'near-equals', TIE);

/** The text that brings at least the demand and that the other side should like best; null where none is left. */
export const textFor = ({ space, points, means }: Demand, isBarred: (text: Text) => boolean): Found | null =>
  searched(space, { need: points, own: 0, other: 1, isBarred }, means);
