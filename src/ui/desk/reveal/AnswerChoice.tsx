import { useId } from 'preact/hooks';
import type { Answer, OfferView, TextChoice } from '#engine';
import { useDesk } from '../desk.ts';
import { Choice } from '../paper/Choice.tsx';
import { Dials } from '../paper/Dials.tsx';
import { refusalSentence } from '../refusals.ts';
import { WriteText } from '../text/WriteText.tsx';
import { redialled, shownDials } from '../turn/text-dials.ts';

const ANSWERS = ['accept', 'counter', 'refuse', 'leave'] as const;

interface Props {
  readonly offer: OfferView;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

/** One answer to one offer. A counter opens the dials at where they stand. */
export function AnswerChoice({ offer, answer, onAnswer }: Props) {
  const { say, session } = useDesk();
  const name = useId();
  const { opener, grain, gate, sequence, isStrict, isByParts } = offer;
  const standing: TextChoice = {
    opener,
    grain,
    gate,
    ...(sequence !== undefined && { sequence }),
    ...(isStrict === true && { strict: true }),
    ...(isByParts === true && { byParts: true }),
  };
  const counter = (text: TextChoice): Answer => ({ offer: offer.offer, answer: 'counter', ...text });
  const { party } = session.view.value;
  const isNeeded = offer.veto?.includes(party) !== false || offer.clauses.some(({ giver }) => giver === party);
  const isOpen = (kind: (typeof ANSWERS)[number]): boolean =>
    kind === 'counter'
      ? offer.refusal === null && !offer.isFinal && isNeeded
      : kind !== 'accept' || offer.refusal === null;
  const choose = (kind: (typeof ANSWERS)[number]) => () =>
    onAnswer(kind === 'counter' ? counter(standing) : { offer: offer.offer, answer: kind });
  return (
    <fieldset class="answer">
      <legend class="label">{say('ui.answers.yours')}</legend>
      <div class="segments">
        {ANSWERS.filter(isOpen).map((kind) => (
          <Choice key={kind} name={name} value={kind} chosen={answer.answer === kind} onChoose={choose(kind)}>
            {say(`ui.answers.${kind}`)}
          </Choice>
        ))}
      </div>
      {offer.refusal !== null && <p class="help">{refusalSentence(say, offer.refusal)}</p>}
      {!isNeeded && <p class="help">{say('refusal.no-veto')}</p>}
      {offer.isFinal && <p class="help">{say('refusal.offer-is-final')}</p>}
      {answer.answer === 'counter' && (
        <>
          <Dials
            sides={offer.sides}
            dials={shownDials(answer)}
            onTurn={(dials) => onAnswer(counter(redialled(answer, dials)))}
          />
          <WriteText
            base={{ ...offer, lapseTurns: session.shelved.scenario.table.lapseTurns }}
            text={answer}
            options={session.view.value.clauses}
            isPublic={offer.isPublic}
            isOwn={answer.sequence !== undefined || answer.clauses !== undefined}
            label={say('ui.table.take')}
            judge={(text) => session.refusals({ kind: 'answers', answers: [counter(text)] })}
            onEdit={(text) => onAnswer(counter(text))}
            onTake={(text) => onAnswer(counter(text))}
          />
        </>
      )}
    </fieldset>
  );
}
