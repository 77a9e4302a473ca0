import { useId } from 'preact/hooks';
import type { Answer, DialSettings, OfferView } from '#engine';
import { useDesk } from '../desk.ts';
import { Choice } from '../paper/Choice.tsx';
import { Dials } from '../paper/Dials.tsx';
import { refusalSentence } from '../refusals.ts';

const ANSWERS = ['accept', 'counter', 'refuse', 'leave'] as const;

interface Props {
  readonly offer: OfferView;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

/** One answer to one offer. A counter opens the dials at where they stand. */
export function AnswerChoice({ offer, answer, onAnswer }: Props) {
  const { say } = useDesk();
  const name = useId();
  const standing: DialSettings = { opener: offer.opener, grain: offer.grain, gate: offer.gate };
  const choose = (kind: (typeof ANSWERS)[number]) => () =>
    onAnswer(
      kind === 'counter' ? { offer: offer.offer, answer: kind, ...standing } : { offer: offer.offer, answer: kind },
    );
  return (
    <fieldset class="answer">
      <legend class="label">{say('ui.answers.yours')}</legend>
      <div class="segments">
        {ANSWERS.filter((kind) => offer.refusal === null || kind === 'refuse' || kind === 'leave').map((kind) => (
          <Choice key={kind} name={name} value={kind} chosen={answer.answer === kind} onChoose={choose(kind)}>
            {say(`ui.answers.${kind}`)}
          </Choice>
        ))}
      </div>
      {offer.refusal !== null && <p class="help">{refusalSentence(say, offer.refusal)}</p>}
      {answer.answer === 'counter' && (
        <Dials
          sides={offer.sides}
          dials={answer}
          onTurn={({ opener, grain, gate }) => onAnswer({ offer: offer.offer, answer: 'counter', opener, grain, gate })}
        />
      )}
    </fieldset>
  );
}
