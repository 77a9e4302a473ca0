import type { AllegedView, FormatView, OfferView, StepView } from '#engine';
import type { Say } from '../../words.ts';
import { useDesk } from '../desk.ts';
import { partyNames, shortName } from '../names.ts';

interface Props {
  readonly of: Pick<OfferView, 'isStrict' | 'isByParts'>;
}

/** The terms under which a text is signed, a sentence each, as far as they are not the usual ones. */
export const termsTold = (say: Say, { isStrict, isByParts }: Props['of']): readonly string[] => [
  ...(isByParts === true ? [say('ui.offer.by-parts')] : []),
  ...(isStrict === true ? [say('ui.offer.strict')] : []),
];

/** The same on a card; nothing where the terms are the usual ones. */
export function AgreedTerms({ of }: Props) {
  const { say } = useDesk();
  const told = termsTold(say, of);
  return told.length === 0 ? null : <p class="help">{told.join(' ')}</p>;
}

/** Who said that a step was only pretended, what came of it, and where it went otherwise, what is true as far as it is known here. */
export const allegationTold = (say: Say, { by, onTurn, outcome }: AllegedView, status: StepView['status']): string =>
  say('ui.dispute.told', {
    party: shortName(say, by),
    turn: onTurn,
    outcome,
    truth: outcome !== 'open' && (outcome === 'confirmed') === (status === 'kept') ? status : 'as-told',
  });

/** In which format it is dealt with, and whose no ends it; nothing where the world names none. */
export function FormatLine({ of }: { readonly of: FormatView & Pick<OfferView, 'sides'> }) {
  const { say } = useDesk();
  const { format, veto = [], sides } = of;
  if (format === undefined) return null;
  const all = sides.flat().every((party) => veto.includes(party)) ? 'yes' : 'no';
  return (
    <p class="help">{say('ui.table.format', { format: say(`format.${format}`), all, names: partyNames(say, veto) })}</p>
  );
}
