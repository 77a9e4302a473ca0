import type { OfferView } from '#engine';
import { useDesk } from '../desk.ts';
import { calendarOf } from './calendar.ts';
import { openText, stepsOf } from './draft-text.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { offerText } from './export-text.ts';
import { stepSentence } from './step-words.ts';

/** The text of an offer, a sentence a step, dated as if it were agreed now. */
export function TextSteps({ offer }: { readonly offer: OfferView }) {
  const { say, session } = useDesk();
  const calendar = calendarOf(say, session, offer.gate);
  const steps = stepsOf(openText(offer, { ...offer, lapseTurns: 0 }, []));
  return (
    <>
      <ol class="text-steps">
        {steps.map((one) => (
          <li key={one.step}>{stepSentence(say, one, calendar)}</li>
        ))}
      </ol>
      <ExportButtons name={`offer-${offer.offer}`} text={() => offerText(say, session, offer)} plain={offer} />
    </>
  );
}
