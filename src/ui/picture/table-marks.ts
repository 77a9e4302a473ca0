import type { AgreementView, OfferView, StepView } from '#engine';
import { partyNames, shortName } from '../desk/names.ts';
import type { Say } from '../words.ts';
import type { AgreementMark, OfferMark, StepMark, TableMark } from './picture.ts';
import { placeKey } from './places.ts';

const offerOf = (offer: OfferView, say: Say): OfferMark => ({
  kind: 'offer',
  key: `offer/${offer.offer}`,
  from: placeKey(offer.from),
  to: offer.to.map(placeKey),
  isPublic: offer.isPublic,
  awaitsYou: offer.awaitsYou,
  label: say(`package.${offer.package}.name`),
  sentence: say('ui.picture.offer-sentence', {
    from: shortName(say, offer.from),
    to: partyNames(say, offer.to),
    package: say(`package.${offer.package}.name`),
    lapses: offer.lapsesOnTurn,
  }),
});

const standing = (offers: readonly OfferView[]): readonly OfferView[] =>
  offers.filter(({ state }) => state === 'tabled');

/** The offers that stand. What became of the others is told by beats. */
export const offersOf = (offers: readonly OfferView[], say: Say): readonly OfferMark[] =>
  standing(offers).map((offer) => offerOf(offer, say));

/** The table stands there when it is empty, too. */
export function tableOf(offers: readonly OfferView[], say: Say): TableMark {
  const cards = standing(offers).length;
  const sentence = say('ui.picture.table-sentence', { count: cards });
  return { kind: 'table', key: 'table', cards, label: say('ui.picture.table'), sentence };
}

const stepOf = (step: StepView, say: Say): StepMark => ({
  key: `step/${step.key}`,
  giver: placeKey(step.giver),
  status: step.status,
  isVerified: step.isVerified,
  sentence: say('ui.picture.step-sentence', {
    giver: shortName(say, step.giver),
    issue: say(`issue.${step.issue}`),
    level: say(`level.${step.issue}.${step.level}`),
    status: say(`ui.picture.step.${step.isVerified && step.status === 'kept' ? 'verified' : step.status}`),
    due: step.dueOnTurn,
    part: step.part,
    parts: step.parts,
  }),
});

function agreementOf(agreement: AgreementView, say: Say): AgreementMark {
  const name = say(`package.${agreement.package}.name`);
  const kept = agreement.steps.filter(({ status }) => status === 'kept').length;
  const all = agreement.steps.length;
  return {
    kind: 'agreement',
    key: `agreement/${agreement.agreement}`,
    between: agreement.parties.map(placeKey),
    state: agreement.state,
    steps: agreement.steps.map((step) => stepOf(step, say)),
    stepsLabel: say('ui.picture.agreement-steps', { kept, all }),
    label: name,
    sentence: say('ui.picture.agreement-sentence', {
      package: name,
      names: partyNames(say, agreement.parties),
      state: say(`ui.picture.agreement.${agreement.state}`),
      kept,
      all,
    }),
  };
}

/** Agreements that a map has room for. */
const MOST_ON_MAP = 3;

const isLive = ({ state }: AgreementView): boolean => state === 'waiting' || state === 'running';

/** Those agreements for which the map has room, and the others, which are only read: the live before the ended, the late before the early. */
export function agreementsOf(
  agreements: readonly AgreementView[],
  say: Say,
): { readonly onMap: readonly AgreementMark[]; readonly offMap: readonly AgreementMark[] } {
  const inOrder = agreements.toSorted((a, b) => Number(isLive(b)) - Number(isLive(a)) || b.agreement - a.agreement);
  const shown = new Set(inOrder.slice(0, MOST_ON_MAP));
  const marks = (those: readonly AgreementView[]) => those.map((agreement) => agreementOf(agreement, say));
  return {
    onMap: marks(agreements.filter((agreement) => shown.has(agreement))),
    offMap: marks(agreements.filter((agreement) => !shown.has(agreement))),
  };
}
