import type { HomeLine } from '../rules/bind-homes.ts';
import { keptBy } from '../rules/kept-by.ts';
import type { Rules } from '../rules/rules.ts';
import { crosses, type TextAtHome } from '../world/at-home.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Handle, Offer, World } from '../world/world.ts';
import { mustSign, partiesOf } from './offers.ts';
import type { Referee } from './referee.ts';
import { type Wave } from './wave.ts';

type Judge = Pick<Referee, 'rules' | 'luck'>;
/** What lies on the table, or could. */
type Text = Pick<Offer, 'sides' | 'clauses' | 'dials' | 'sequence'>;

/** A red line that a text would cross, and whose it is. */
export interface Crossed {
  readonly home: string;
  readonly line: HomeLine;
}

/** What those at home make of a text. */
export interface AtHome {
  readonly crossed: readonly Crossed[];
  /** Points of capital that its party would need to bring it across; null where no capital brings it. */
  readonly price: number | null;
}

function textOf({ sides, clauses, dials, sequence }: Text, { levels, index }: Rules): TextAtHome<Handle> {
  const sized = clauses.map(({ giver, issue, level: place }) => {
    const level = levels[issue]?.[place];
    return { giver, size: level?.size ?? 0, coin: level === undefined ? '' : index.coins.id(level.coin) };
  });
  return { sides, clauses: sized, dials, sequence };
}

/**
 * Which red lines of a party's own home a text would cross as things stand, and what bringing it across would cost. In the
 * text parties may be handles or ids; `as` is the party in the same way.
 */
export function readAtHome<Party>(
  world: World,
  party: Handle,
  text: TextAtHome<Party>,
  as: Party,
  { rules, luck }: Judge,
): AtHome {
  const own = homesOf(rules)[party] ?? [];
  const crossed: Crossed[] = [];
  let price: number | null = 0;
  const isTalking = own.length > 0 && rules.table.isTalking(world, NO_FACT, luck);
  for (const { home, lines } of own)
    for (const line of lines) {
      if (!crosses(line, text, as, isTalking) || !line.holds(world, NO_FACT, luck)) continue;
      crossed.push({ home, line });
      price = price === null || line.price === undefined ? null : price + line.price;
    }
  return { crossed, price };
}

/** By party its homes. */
const homesOf = keptBy(({ homes, index }: Rules) =>
  index.parties.ids.map((_, party) => homes.filter((home) => home.party === party)),
);

/** What a party can still spend, less what this wave takes from it already: two texts may be signed at once. */
const spendable = (world: World, party: Handle, { funds }: Wave): number =>
  funds.reduce((sum, [whose, by]) => (whose === party ? sum + by : sum), world.purses[party] ?? 0);

/** Who at home stopped a text, each once by its first line: those whom no capital moves, or all where it fell short. */
function opponents(crossed: readonly Crossed[]): readonly Crossed[] {
  const unmoved = crossed.filter(({ line }) => line.price === undefined);
  const against = unmoved.length > 0 ? unmoved : crossed;
  return against.filter(({ home }, place) => against.findIndex((other) => other.home === home) === place);
}

/**
 * The second level of the game (Putnam 1988): what all at the table have signed must pass at each home. A party brings it
 * across its own lines with its capital; where that falls short, or no capital would do, it is voted down and comes to
 * nothing. True where it passed everywhere: then all have paid.
 */
export function passesAtHome(world: World, offer: Offer, wave: Wave, referee: Referee): boolean {
  const text = textOf(offer, referee.rules);
  const signers = partiesOf(offer).filter((party) => party === offer.from || mustSign(offer, party, referee.rules));
  const votes = signers.map((party) => ({ party, ...readAtHome(world, party, text, party, referee) }));
  const failed = votes.filter(({ party, price }) => price === null || price > spendable(world, party, wave));
  const deed = referee.rules.packages[offer.package]?.deed ?? -1;
  for (const { party, crossed } of failed)
    for (const { line } of opponents(crossed))
      wave.run(line.effects, { fact: NO_FACT, doer: party, deed }, world, referee);
  if (failed.length > 0) return false;
  for (const { party, price } of votes) if (price !== null && price > 0) wave.funds.push([party, 0 - price]);
  return true;
}
