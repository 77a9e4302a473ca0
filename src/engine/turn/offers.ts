import { alone, everybody } from '../rules/audience.ts';
import type { Rules } from '../rules/rules.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Handle, Offer, OfferText, SealedTableAct, World } from '../world/world.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import type { Wave } from './wave.ts';

/** Who sits at the table of an offer. */
export const partiesOf = ({ sides }: Pick<Offer, 'sides'>): readonly Handle[] => [...sides[0], ...sides[1]];

export const sitsAt = ({ sides }: Pick<Offer, 'sides'>, party: Handle): boolean =>
  sides[0].includes(party) || sides[1].includes(party);

/**
 * Whether a party's yes is needed: where its format gives it a veto, or where it is to give something. Others are heard, and
 * their no ends nothing.
 */
export const mustSign = (
  { package: what, clauses }: Pick<Offer, 'package' | 'clauses'>,
  party: Handle,
  rules: Rules,
): boolean => rules.packages[what]?.veto.includes(party) !== false || clauses.some(({ giver }) => giver === party);

/** A quiet offer is heard only by those who sit at its table. */
const audienceOf = (offer: Offer, rules: Rules): number =>
  offer.isPublic ? everybody(rules.index) : partiesOf(offer).reduce((bits, party) => bits | alone(party), 0);

/** True where a party has a channel for a quiet offer to somebody across the table, or needs none. */
export function hasQuietChannel(
  world: World,
  from: Handle,
  sides: Offer['sides'],
  { rules, luck }: Pick<Referee, 'rules' | 'luck'>,
): boolean {
  const across = sides[0].includes(from) ? sides[1] : sides[0];
  return across.some((other) => {
    const channel = rules.table.quiet.find(({ between }) => between.includes(from) && between.includes(other));
    return channel === undefined || channel.holds(world, NO_FACT, luck);
  });
}

/** The other side's first party: whom an act at the table is about. */
const facing = (offer: Offer, party: Handle): Handle =>
  (offer.sides[0].includes(party) ? offer.sides[1] : offer.sides[0])[0] ?? -1;

/** A number that tells nothing of others' quiet offers: the turn, the proposer, and which of its own this is. */
function offerNumber(world: World, from: Handle): number {
  const own = world.offers.filter((offer) => offer.from === from && offer.tabledOnTurn === world.turn);
  return world.turn * 1000 + from * 100 + own.length + 1;
}

/** Lays an offer on the table. */
export function layOffer(
  world: World,
  from: Handle,
  what: OfferText & { readonly package: Handle; readonly isPublic: boolean; readonly counters: number },
  { rules }: Referee,
): Offer {
  const prepared = rules.packages[what.package];
  if (prepared === undefined) throw new Error(`There is no package with handle ${what.package}.`);
  const offer: Offer = {
    id: offerNumber(world, from),
    from,
    to: partiesOf(prepared).filter((party) => party !== from),
    package: what.package,
    sides: [[...prepared.sides[0]], [...prepared.sides[1]]],
    clauses: what.clauses.map((clause) => ({ ...clause })),
    dials: { ...what.dials },
    ...(what.sequence !== undefined && { sequence: what.sequence.map((planned) => ({ ...planned })) }),
    ...(what.isFinal === true && { isFinal: true as const }),
    ...(what.isStrict === true && { isStrict: true as const }),
    ...(what.isByParts === true && { isByParts: true as const }),
    isPublic: what.isPublic,
    tabledOnTurn: world.turn,
    lapsesOnTurn: what.lapsesOnTurn,
    counters: what.counters,
    state: 'tabled',
    acceptedBy: [from],
  };
  world.offers.push(offer);
  return offer;
}

type TableFact =
  | 'offer-tabled'
  | 'offer-accepted'
  | 'offer-refused'
  | 'offer-objected-to'
  | 'offer-countered'
  | 'offer-withdrawn'
  | 'offer-left-unanswered'
  | 'offer-lapsed'
  | 'offer-leaked';

/** Tells what a party did about an offer, to those who may hear of it. */
export function tellOfOffer(kind: TableFact, offer: Offer, by: Handle, wave: Wave, { rules }: Referee): void {
  wave.told.push(
    engineFact(rules, kind, 'the-table', {
      by,
      about: facing(offer, by),
      deed: rules.packages[offer.package]?.deed ?? -1,
      audience: audienceOf(offer, rules),
    }),
  );
}

/** The act at the table that was sealed with the moves. */
export function playTableAct(world: World, party: Handle, act: SealedTableAct, wave: Wave, referee: Referee): void {
  if (act.act === 'table') {
    const offer = layOffer(world, party, { ...act, counters: -1 }, referee);
    tellOfOffer('offer-tabled', offer, party, wave, referee);
    return;
  }
  const offer = world.offers.find(({ id }) => id === act.offer);
  if (offer?.state !== 'tabled') return;
  offer.state = 'withdrawn';
  tellOfOffer('offer-withdrawn', offer, party, wave, referee);
}

/** Offers that wait for a party's answer. */
export const awaiting = (world: World, party: Handle): readonly Offer[] =>
  world.offers.filter(
    ({ state, to, acceptedBy }) => state === 'tabled' && to.includes(party) && !acceptedBy.includes(party),
  );
