import type { Luck } from '../chance/luck.ts';
import { choicePrice, choiceRefusal } from '../decisions/judge-moves.ts';
import { NO_LUCK } from '../rules/readings.ts';
import type { Rules, Span } from '../rules/rules.ts';
import { incomeOf } from '../turn/upkeep.ts';
import type { TextAtHome } from '../world/at-home.ts';
import { owedTo, priceFor } from '../world/books.ts';
import { spanOfTurn } from '../world/dates.ts';
import { talliesOf } from '../world/tallies.ts';
import type { AskKind, Handle, OfferState, World } from '../world/world.ts';
import { channelsOf, stanceSeen, stancesOf } from './charts-view.ts';
import { deedWords, factViews } from './fact-views.ts';
import { gaugesOf, trackSeen } from './gauges.ts';
import { type Among, handOf, keysOf, ordersOf } from './hand.ts';
import { type HomeView, homeView } from './home-view.ts';
import type {
  AgreementView,
  BookEntry,
  ChannelView,
  ClauseOption,
  FactView,
  Gauge,
  HandMove,
  KeyView,
  OfferView,
  OrderView,
  PackageView,
  SeatView,
  StanceView,
} from './seat-view.ts';
import { agreementsOf, clausesOf, offersOf, packagesOf } from './table-view.ts';
import { type WorldBehind, worldBehind } from './world-behind.ts';

/** A read-only accessor over the world for one party: what a strategy receives. Nothing is copied until it is asked for. */
export interface View {
  readonly party: string;
  readonly turn: number;
  readonly turns: number;
  readonly ask: AskKind | null;
  readonly exchange: number;
  readonly purse: number;
  readonly temper: string;
  /** A track as this party sees it, whole points; null where it sees nothing. */
  track(id: string, of?: string): Span | null;
  /** Where a party stands; null where that is its secret. */
  stance(party: string, region: string): string | null;
  /** What is in the hand, legal or not; with `among` only what it means. */
  hand(among?: Among): readonly HandMove[];
  /** Capital that one choice costs now, whatever is in the purse; null where it cannot be made. Quicker than the hand. */
  price(choice: string): number | null;
  keys(): readonly KeyView[];
  orders(): readonly OrderView[];
  /** What could be tabled, possible or not; with `among` only packages that it names. */
  packages(among?: ReadonlySet<string>): readonly PackageView[];
  clauses(): readonly ClauseOption[];
  /** Offers that the party knows of; with a state only those that are in it. */
  offers(state?: OfferState): readonly OfferView[];
  /** What those at the party's own home make of a text that lies on the table, or could. */
  atHome(text: TextAtHome<string>): HomeView;
  agreements(): readonly AgreementView[];
  facts(): readonly FactView[];
  gauges(): readonly Gauge[];
  stances(): readonly StanceView[];
  channels(): readonly ChannelView[];
  book(): readonly BookEntry[];
  /** What the party's own book says that it is owed. */
  owed(): number;
  /** How often this party has heard of such a fact, and when last (0: never). */
  seen(fact: string, by?: string): { readonly count: number; readonly lastTurn: number };
  readonly movesPerTurn: number;
  /** Whether a rule is off in this game, which everybody knows; false for what is no rule. */
  isOff(rule: string): boolean;
  /**
   * What a parameter is in this game, where all worldviews leave it as it stands; null where they dispute it, since nobody
   * knows which of them holds. Throws where there is none of this id.
   */
  parameter(id: string): number | null;
  /** A world that could stand behind this view, another for each `sample`: to think ahead in, never the true one. */
  behind(luck: Luck, sample: number): WorldBehind;
}

function askOf(world: World, party: Handle): AskKind | null {
  return world.asks.find((ask) => ask.party === party)?.kind ?? null;
}

function bookOf(world: World, rules: Rules, party: Handle): readonly BookEntry[] {
  return world.ledger.flatMap((entry): BookEntry[] => {
    const price = priceFor(entry, party);
    if (price === 0) return [];
    const { deeds, parties } = rules.index;
    return [
      {
        turn: entry.turn,
        deed: entry.deed < 0 ? '' : deeds.id(entry.deed),
        deedWords: deedWords(rules, entry.deed),
        giver: parties.id(entry.giver),
        price,
      },
    ];
  });
}

/** What a party may know of the world as it stands. Throws where there is no such party. */
export function viewOf(world: World, rules: Rules, party: string): View {
  const { index } = rules;
  const handle = index.parties.handle(party);
  const temper = rules.tempers[handle]?.[world.tempers[handle] ?? -1]?.temper ?? '';
  return {
    party,
    turn: world.turn,
    turns: rules.scenario.turns,
    ask: askOf(world, handle),
    exchange: world.exchange,
    purse: world.purses[handle] ?? 0,
    temper,
    movesPerTurn: rules.purse.movesPerTurn,
    track: (id, of) => trackSeen(world, rules, handle, id, of),
    stance: (of, region) => stanceSeen(world, rules, handle, of, region),
    hand: (among) => handOf(world, rules, handle, among),
    price: (choice) => priceOf(world, rules, handle, choice),
    keys: () => keysOf(world, rules, handle),
    orders: () => ordersOf(world, rules, handle),
    packages: (among) => packagesOf(world, rules, handle, among),
    clauses: () => clausesOf(world, rules),
    offers: (state) => offersOf(world, rules, handle, state),
    atHome: (text) => homeView(world, rules, party, text),
    agreements: () => agreementsOf(world, rules, handle),
    facts: () => factViews(rules, handle, world.facts),
    gauges: () => gaugesOf(world, rules, handle),
    stances: () => stancesOf(world, rules, handle),
    channels: () => channelsOf(world, rules),
    book: () => bookOf(world, rules, handle),
    owed: () => owedTo(world, handle),
    seen: (fact, by) => seenBy(world, rules, handle, fact, by),
    isOff: (rule) => rules.off.has(rule),
    parameter: (id) => parameterKnown(rules, id),
    behind: (luck, sample) => worldBehind(world, rules, handle, luck, sample),
  };
}

function priceOf(world: World, rules: Rules, party: Handle, choice: string): number | null {
  const judge = { rules, luck: NO_LUCK };
  if (choiceRefusal(world, party, choice, judge) !== null) return null;
  return choicePrice(world, choice, judge);
}

function parameterKnown({ scenario, parameters }: Rules, id: string): number | null {
  const value = parameters[id];
  if (value === undefined) throw new Error(`There is no parameter "${id}".`);
  return Object.values(scenario.worldviews).some(({ physics }) => id in physics) ? null : value;
}

function seenBy(world: World, rules: Rules, party: Handle, fact: string, by: string | undefined) {
  const kind = rules.index.facts.handle(fact);
  const doer = by === undefined ? -1 : rules.index.parties.handle(by);
  let count = 0;
  let lastTurn = 0;
  for (const tally of talliesOf(world, kind)) {
    if ((doer >= 0 && tally.by !== doer) || (tally.audience & (1 << party)) === 0) continue;
    count += tally.count;
    lastTurn = Math.max(lastTurn, tally.turns.at(-1) ?? 0);
  }
  return { count, lastTurn };
}

/** The same, serialised: what the page draws and what a wire would carry. */
export function viewFor(world: World, rules: Rules, party: string): SeatView {
  const view = viewOf(world, rules, party);
  const handle = rules.index.parties.handle(party);
  return {
    scenario: rules.scenario.scenario,
    party,
    turn: view.turn,
    turns: view.turns,
    ...spanOfTurn(rules.scenario, world.turn),
    ask: view.ask,
    purse: view.purse,
    purseCap: rules.purse.cap,
    income: incomeOf(world, handle, { rules, luck: NO_LUCK }),
    movesPerTurn: view.movesPerTurn,
    temper: view.temper,
    gauges: view.gauges(),
    stances: view.stances(),
    channels: view.channels(),
    hand: view.hand(),
    keys: view.keys(),
    orders: view.orders(),
    packages: view.packages(),
    clauses: view.clauses(),
    offers: view.offers(),
    agreements: view.agreements(),
    book: view.book(),
    owed: view.owed(),
    facts: view.facts(),
    ending: world.ending < 0 ? null : (rules.endings[world.ending]?.ending ?? null),
  };
}
