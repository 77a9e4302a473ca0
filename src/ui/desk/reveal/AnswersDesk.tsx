import { useSignal } from '@preact/signals';
import type { Answer, OfferView, Refusal } from '#engine';
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
  const answers = useSignal<Readonly<Record<number, Answer>>>({});
  const refused = useSignal<Refusal | null>(null);
  const send = () => {
    const given = waiting.map((offer) => answers.value[offer.offer] ?? leave(offer));
    const [first] = session.submit({ kind: 'answers', answers: given });
    refused.value = first ?? null;
  };
  const set = (answer: Answer) => {
    answers.value = { ...answers.value, [answer.offer]: answer };
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

const leave = (offer: OfferView): Answer => ({ offer: offer.offer, answer: 'leave' });
