import type { Refusal } from '../decisions/decision.ts';
import { refusal } from '../decisions/refuse.ts';
import { stepChoices } from '../decisions/step-choices.ts';
import { keptBy } from '../rules/kept-by.ts';
import { NO_LUCK } from '../rules/readings.ts';
import type { BoundLevel, Rules } from '../rules/rules.ts';
import { isDue, levelOf } from '../turn/due-steps.ts';
import { hasQuietChannel, sitsAt } from '../turn/offers.ts';
import { askedNow } from '../turn/table.ts';
import { canPromise, isPossible } from '../turn/texts.ts';
import { isHeld, offerOf } from '../world/agreements.ts';
import { exposureOf } from '../world/exposure.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Agreement, Alleged, Clause, Handle, Offer, OfferState, Step, World } from '../world/world.ts';
import { type HomeView, homeView } from './home-view.ts';
import type {
  AgreementView,
  AllegedView,
  ClauseOption,
  ClauseView,
  FormatView,
  OfferView,
  PackageView,
  StepView,
} from './seat-view.ts';

/** By level and giver: the same for a whole game, and looked at in every text that is weighed. */
const clausesSeen = keptBy((rules: Rules) =>
  keptBy((level: BoundLevel) => {
    const { issues, coins, parties } = rules.index;
    const [issue = ''] = issues.ids.filter((_, place) => rules.levels[place]?.includes(level));
    const { id, size, gain, cost } = level;
    const covers = level.covers.map((covered) => issues.id(covered));
    const printed = {
      issue,
      level: id,
      size,
      coin: coins.id(level.coin),
      gain,
      cost,
      ...(covers.length > 0 && { covers }),
    };
    return parties.ids.map((giver): ClauseView => ({ giver, ...printed }));
  }),
);

function clauseView(rules: Rules, { giver, issue, level: place }: Clause): ClauseView {
  const level = rules.levels[issue]?.[place];
  const seen = level === undefined ? undefined : clausesSeen(rules)(level)[giver];
  if (seen === undefined) throw new Error(`Issue ${issue} has no level ${place}, or there is no party ${giver}.`);
  return seen;
}

const names = (rules: Rules, handles: readonly Handle[]): string[] =>
  handles.map((handle) => rules.index.parties.id(handle));
const sidesView = (rules: Rules, sides: Offer['sides']): [string[], string[]] => [
  names(rules, sides[0]),
  names(rules, sides[1]),
];

function formatView(rules: Rules, what: Handle): FormatView {
  const { format } = rules.scenario.packages[rules.index.packages.id(what)] ?? {};
  return format === undefined ? {} : { format, veto: names(rules, rules.packages[what]?.veto ?? []) };
}

/** What each party would have at risk, in size points. */
function exposureView(rules: Rules, { clauses, sides, dials, sequence }: Offer): Record<string, number> {
  const sized = clauses.map(({ giver, issue, level }) => ({ giver, size: rules.levels[issue]?.[level]?.size ?? 0 }));
  const bargain = { sides, clauses: sized, sequence };
  return Object.fromEntries(
    sides.flat().map((party) => [rules.index.parties.id(party), exposureOf(party, bargain, dials)]),
  );
}

/** Why a text cannot be agreed as things stand; null where it can. */
function whyNot(world: World, rules: Rules, text: Pick<Offer, 'package' | 'clauses'>): Refusal | null {
  if (isPossible(world, text, { rules, luck: NO_LUCK })) return null;
  return refusal('package-not-available', { package: rules.index.packages.id(text.package) });
}

/**
 * Every clause that somebody could promise in a text of a seat's own, in the order of issues, levels and givers. Empty
 * where clauses may not be changed now.
 */
export function clausesOf(world: World, rules: Rules): readonly ClauseOption[] {
  if (!rules.table.mayEdit(world, NO_FACT, NO_LUCK)) return [];
  return rules.levels.flatMap((levels, issue) =>
    levels.flatMap(({ givers }, level) =>
      givers.map((giver) => {
        const clause = { giver, issue, level };
        return { ...clauseView(rules, clause), canPromise: canPromise(world, clause, { rules, luck: NO_LUCK }) };
      }),
    ),
  );
}

/** What of a prepared package never changes in a game. */
const preparedOf = keptBy((rules: Rules) =>
  Object.keys(rules.scenario.packages).flatMap((id) => {
    const prepared = rules.packages[rules.index.packages.handle(id)];
    if (prepared === undefined) return [];
    const clauses = prepared.clauses.map((clause) => clauseView(rules, clause));
    const seated = { sides: sidesView(rules, prepared.sides), ...formatView(rules, prepared.handle) };
    return [{ prepared, printed: { package: id, ...seated, clauses } }];
  }),
);

/** What a party could table, possible or not, in the order of the file; with `among` only packages that it names. */
export function packagesOf(
  world: World,
  rules: Rules,
  party: Handle,
  among?: ReadonlySet<string>,
): readonly PackageView[] {
  const cost = rules.table.tablingCost;
  const purse = world.purses[party] ?? 0;
  const tooDear = cost > purse ? refusal('not-enough-capital', { cost, purse }) : null;
  return preparedOf(rules)
    .filter(({ prepared, printed }) => among?.has(printed.package) !== false && sitsAt(prepared, party))
    .map(({ prepared, printed }) => ({
      ...printed,
      cost,
      refusal: whyNot(world, rules, { package: prepared.handle, clauses: prepared.clauses }) ?? tooDear,
      quietRefusal: hasQuietChannel(world, party, prepared.sides, { rules, luck: NO_LUCK })
        ? null
        : refusal('no-quiet-channel', { package: printed.package }),
    }));
}

const termsView = ({ isStrict, isByParts }: Offer): Pick<OfferView, 'isStrict' | 'isByParts'> => ({
  ...(isStrict === true && { isStrict }),
  ...(isByParts === true && { isByParts }),
});

/** What those at the own home make of an offer. */
function offerAtHome(world: World, rules: Rules, party: Handle, { sides, clauses, dials, sequence }: Offer): HomeView {
  return homeView(world, rules, rules.index.parties.id(party), {
    sides: sidesView(rules, sides),
    clauses: clauses.map((clause) => clauseView(rules, clause)),
    dials,
    sequence,
  });
}

/** True while those at a party's home have something to say of an offer: it is its own, and lies on the table. */
const isAtHome = (offer: Offer, party: Handle): boolean => offer.state === 'tabled' && sitsAt(offer, party);

const NO_OFFERS: readonly OfferView[] = [];

/** What of an offer never changes, whoever looks at it: an offer is read in many asks. */
const printedOffer = keptBy((rules: Rules) =>
  keptBy((offer: Offer) => ({
    offer: offer.id,
    package: rules.index.packages.id(offer.package),
    from: rules.index.parties.id(offer.from),
    to: names(rules, offer.to),
    sides: sidesView(rules, offer.sides),
    ...formatView(rules, offer.package),
    clauses: offer.clauses.map((clause) => clauseView(rules, clause)),
    ...offer.dials,
    tabledOnTurn: offer.tabledOnTurn,
    lapsesOnTurn: offer.lapsesOnTurn,
    exposure: exposureView(rules, offer),
    ...(offer.sequence !== undefined && { sequence: offer.sequence }),
    isFinal: offer.isFinal === true,
    ...termsView(offer),
  })),
);

/** Offers that a party may know of: public ones, and those at its own table; with a state only those that are in it. */
export function offersOf(world: World, rules: Rules, party: Handle, state?: OfferState): readonly OfferView[] {
  const known = world.offers.filter((offer) => offer.isPublic || sitsAt(offer, party));
  const looked = state === undefined ? known : known.filter((offer) => offer.state === state);
  if (looked.length === 0) return NO_OFFERS;
  const waiting = askedNow(world, party);
  const isAsked = world.asks.some((ask) => ask.party === party && ask.kind === 'answers');
  return looked.map((offer) => ({
    ...printedOffer(rules)(offer),
    isPublic: offer.isPublic,
    state: offer.state,
    acceptedBy: names(rules, offer.acceptedBy),
    awaitsYou: isAsked && waiting.includes(offer),
    refusal: whyNot(world, rules, offer),
    ...(isAtHome(offer, party) && { atHome: offerAtHome(world, rules, party, offer) }),
    ...(known.some(({ id }) => id === offer.counters) && { counters: offer.counters }),
  }));
}

/** A cheat looks like a step kept to everybody else, until it was found out; and what was held to be one looks like one. */
function seenStatus({ status, giver, isDetected }: Step, party: Handle): Step['status'] {
  if (giver === party || (status !== 'kept' && status !== 'cheated')) return status;
  return isDetected ? 'cheated' : 'kept';
}

const allegedView = (rules: Rules, party: Handle, { giver }: Step, { by, onTurn, outcome }: Alleged): AllegedView => ({
  by: rules.index.parties.id(by),
  onTurn,
  outcome,
  showing: giver === party && outcome === 'open' ? (rules.table.disputes?.showing ?? 0) : null,
});

function stepView(world: World, rules: Rules, party: Handle, agreement: Agreement, offer: Offer, step: Step): StepView {
  const clause = offer.clauses[step.clause];
  if (clause === undefined) throw new Error(`Offer ${offer.id} has no clause ${step.clause}.`);
  const isMine = step.giver === party && agreement.state === 'running' && isDue(agreement, step, world.turn);
  return {
    key: `${agreement.id}/${step.id}`,
    giver: rules.index.parties.id(step.giver),
    issue: rules.index.issues.id(clause.issue),
    level: rules.levels[clause.issue]?.[clause.level]?.id ?? '',
    part: step.part,
    parts: step.parts,
    dueOnTurn: step.dueOnTurn,
    status: seenStatus(step, party),
    isVerified: step.isVerified,
    waitsFor: isHeld(agreement, step) ? `${agreement.id}/${step.after}` : null,
    ...(step.after !== undefined && { after: `${agreement.id}/${step.after}` }),
    ...(step.alleged !== undefined && { alleged: allegedView(rules, party, step, step.alleged) }),
    choices: isMine ? stepChoices(step, levelOf(world, rules, agreement, step)) : [],
  };
}

export function agreementsOf(world: World, rules: Rules, party: Handle): readonly AgreementView[] {
  return world.agreements.map((agreement) => {
    const offer = offerOf(world, agreement.offer);
    return {
      agreement: agreement.id,
      package: rules.index.packages.id(offer.package),
      parties: names(rules, agreement.parties),
      reachedOnTurn: agreement.reachedOnTurn,
      state: agreement.state,
      ...offer.dials,
      ...termsView(offer),
      steps: agreement.steps.map((step) => stepView(world, rules, party, agreement, offer, step)),
    };
  });
}
