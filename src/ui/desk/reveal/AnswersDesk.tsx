import { useSignal } from '@preact/signals';
import type { Answer, Decision, OfferView, Refusal } from '#engine';
import type { Session } from '../../session/session.ts';
import { useDesk } from '../desk.ts';
import { useHeading } from '../paper/heading.ts';
import { refusalSentence } from '../refusals.ts';
import { OfferCard } from '../turn/OfferCard.tsx';
import { AnswerChoice } from './AnswerChoice.tsx';

/** Offers that wait for this chair: accept, refuse, counter by turning the dials, or leave. */
export function AnswersDesk() {
  const { say, session } = useDesk();
  const heading = useHeading();
  const waiting = session.view.value.offers.filter((offer) => offer.awaitsYou);
  const answers = useSignal(leftIn(session, waiting));
  const refused = useSignal<Refusal | null>(null);
  const given = (): Decision => ({
    kind: 'answers',
    answers: waiting.map((offer) => answers.value[offer.offer] ?? leave(offer)),
  });
  const send = () => {
    const [first] = session.submit(given());
    refused.value = first ?? null;
  };
  const set = (answer: Answer) => {
    answers.value = { ...answers.value, [answer.offer]: answer };
    session.keepDraft(given());
  };
  return (
    <main class="desk answers" aria-label={say('ui.answers.desk')}>
      <header class="reveal-head">
        <h1 ref={heading} tabIndex={-1}>
          {say('ui.answers.title', { count: waiting.length })}
        </h1>
        <p class="help">{say('ui.answers.help')}</p>
      </header>
      <div class="reveal-body">
        {waiting.map((offer) => (
          <OfferCard key={offer.offer} offer={offer}>
            <AnswerChoice offer={offer} answer={answers.value[offer.offer] ?? leave(offer)} onAnswer={set} />
          </OfferCard>
        ))}
      </div>
      <footer class="reveal-foot">
        <p class="draft-word" role="status">
          {refused.value !== null && refusalSentence(say, refused.value)}
        </p>
        <button type="button" class="main-button" onClick={send}>
          {say('ui.answers.send')}
        </button>
      </footer>
    </main>
  );
}

/** The answers that were chosen, but not sent, when this page was left; none where they do not fit any more. */
function leftIn(session: Session, waiting: readonly OfferView[]): Readonly<Record<number, Answer>> {
  const left = session.draft();
  if (left?.kind !== 'answers' || session.refusals(left).length > 0) return {};
  const fitting = left.answers.filter((answer) => waiting.some(({ offer }) => offer === answer.offer));
  return Object.fromEntries(fitting.map((answer) => [answer.offer, answer]));
}

const leave = (offer: OfferView): Answer => ({ offer: offer.offer, answer: 'leave' });
