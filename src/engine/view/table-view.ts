import type { Refusal } from '../decisions/decision.ts';
import { refusal } from '../decisions/refuse.ts';
import { stepChoices } from '../decisions/step-choices.ts';
import { NO_LUCK } from '../rules/readings.ts';
import type { Rules } from '../rules/rules.ts';
import { isDue, levelOf } from '../turn/implementation.ts';
import { hasQuietChannel, partiesOf } from '../turn/offers.ts';
import { askedNow } from '../turn/table.ts';
import { canPromise, isPossible } from '../turn/texts.ts';
import { isHeld, offerOf } from '../world/agreements.ts';
import { exposureOf } from '../world/exposure.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Agreement, Clause, Handle, Offer, Step, World } from '../world/world.ts';
import { type HomeView, homeView } from './home-view.ts';
import type { AgreementView, ClauseOption, ClauseView, OfferView, PackageView, StepView } from './seat-view.ts';

function clauseView(rules: Rules, { giver, issue, level: place }: Clause): ClauseView {
  const level = rules.levels[issue]?.[place];
  if (level === undefined) throw new Error(`Issue ${issue} has no level ${place}.`);
  return {
    giver: rules.index.parties.id(giver),
    issue: rules.index.issues.id(issue),
    level: level.id,
    size: level.size,
    coin: rules.index.coins.id(level.coin),
    gain: level.gain,
    cost: level.cost,
  };
}

const names = (rules: Rules, handles: readonly Handle[]): string[] =>
  handles.map((handle) => rules.index.parties.id(handle));
const sidesView = (rules: Rules, sides: Offer['sides']): [string[], string[]] => [
  names(rules, sides[0]),
  names(rules, sides[1]),
];

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

export function packagesOf(world: World, rules: Rules, party: Handle): readonly PackageView[] {
  return Object.keys(rules.scenario.packages).flatMap((id): PackageView[] => {
    const prepared = rules.packages[rules.index.packages.handle(id)];
    if (prepared === undefined || !partiesOf(prepared).includes(party)) return [];
    const cost = rules.table.tablingCost;
    const purse = world.purses[party] ?? 0;
    const tooDear = cost > purse ? refusal('not-enough-capital', { cost, purse }) : null;
    return [
      {
        package: id,
        sides: sidesView(rules, prepared.sides),
        clauses: prepared.clauses.map((clause) => clauseView(rules, clause)),
        cost,
        refusal: whyNot(world, rules, { package: prepared.handle, clauses: prepared.clauses }) ?? tooDear,
        quietRefusal: hasQuietChannel(world, party, prepared.sides, { rules, luck: NO_LUCK })
          ? null
          : refusal('no-quiet-channel', { package: id }),
      },
    ];
  });
}

/** What those at the own home make of an offer. */
function offerAtHome(world: World, rules: Rules, party: Handle, { sides, clauses, dials, sequence }: Offer): HomeView {
  return homeView(world, rules, rules.index.parties.id(party), {
    sides: sidesView(rules, sides),
    clauses: clauses.map((clause) => clauseView(rules, clause)),
    dials,
    sequence,
  });
}

/** Offers that a party may know of: public ones, and those at its own table. */
export function offersOf(world: World, rules: Rules, party: Handle): readonly OfferView[] {
  const waiting = askedNow(world, party);
  const isAsked = world.asks.some((ask) => ask.party === party && ask.kind === 'answers');
  const known = world.offers.filter((offer) => offer.isPublic || partiesOf(offer).includes(party));
  return known.map((offer) => ({
    offer: offer.id,
    package: rules.index.packages.id(offer.package),
    from: rules.index.parties.id(offer.from),
    to: names(rules, offer.to),
    sides: sidesView(rules, offer.sides),
    clauses: offer.clauses.map((clause) => clauseView(rules, clause)),
    ...offer.dials,
    isPublic: offer.isPublic,
    tabledOnTurn: offer.tabledOnTurn,
    lapsesOnTurn: offer.lapsesOnTurn,
    state: offer.state,
    acceptedBy: names(rules, offer.acceptedBy),
    awaitsYou: isAsked && waiting.includes(offer),
    refusal: whyNot(world, rules, offer),
    ...(partiesOf(offer).includes(party) && { atHome: offerAtHome(world, rules, party, offer) }),
    exposure: exposureView(rules, offer),
    ...(offer.sequence !== undefined && { sequence: offer.sequence }),
    isFinal: offer.isFinal === true,
    ...(known.some(({ id }) => id === offer.counters) && { counters: offer.counters }),
  }));
}

/** A cheat looks like a step kept to everybody else, until monitors saw it. */
const seenStatus = (step: Step, party: Handle): Step['status'] =>
  step.status === 'cheated' && step.giver !== party && !step.isDetected ? 'kept' : step.status;

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
      steps: agreement.steps.map((step) => stepView(world, rules, party, agreement, offer, step)),
    };
  });
}
