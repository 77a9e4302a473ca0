import { type AgreementView, type OfferView, type StepView, spanOfTurn } from '#engine';
import type { Session } from '../../session/session.ts';
import type { Say } from '../../words.ts';
import { day, partyNames, shortName } from '../names.ts';
import { allegationTold, termsTold } from '../turn/agreed-terms.tsx';
import { calendarOf } from './calendar.ts';
import { openText, stepsOf } from './draft-text.ts';
import { stepSentence } from './step-words.ts';

/** An offer as a text that can be read and kept: its parties, its steps as sentences, its terms. */
export function offerText(say: Say, session: Session, offer: OfferView): string {
  const calendar = calendarOf(say, session, offer.gate);
  const steps = stepsOf(openText(offer, { ...offer, lapseTurns: 0 }, []));
  return [
    say(`package.${offer.package}.name`),
    say(offer.isPublic ? 'ui.offer.public' : 'ui.offer.quiet', {
      from: shortName(say, offer.from),
      to: partyNames(say, offer.to),
      turn: offer.lapsesOnTurn,
    }),
    ...termsTold(say, offer),
    ...(offer.isFinal ? [say('ui.offer.final')] : []),
    '',
    ...steps.map((one) => `${one.step + 1}. ${stepSentence(say, one, calendar)}`),
    '',
  ].join('\n');
}

/** The number by which a step of an agreement is spoken of, from its key. */
export const stepNumber = (key: string): number => Number(key.split('/').at(-1)) + 1;

/** A step of an agreement as a sentence, with what became of it. */
export function agreedSentence(say: Say, session: Session, step: StepView, isDated: boolean): string {
  const { scenario } = session.shelved;
  const { from, to } = spanOfTurn(scenario, step.dueOnTurn);
  const days = say('ui.text.phase.days', { from: day(from), to: day(to) });
  const sentence = say('ui.text.sentence', {
    after: step.after === undefined ? 0 : stepNumber(step.after),
    when: isDated
      ? say('ui.text.phase.when', { turn: step.dueOnTurn, days })
      : say('ui.text.phase.talks-when', { turn: step.dueOnTurn + 1 }),
    party: shortName(say, step.giver),
    what: say(`level.${step.issue}.${step.level}`),
    part: step.part,
    parts: step.parts,
  });
  const became = [say(`ui.steps.status.${step.status}`), ...(step.isVerified ? [say('ui.steps.verified')] : [])];
  if (step.alleged !== undefined) became.push(allegationTold(say, step.alleged, step.status));
  return say('ui.text.became', { sentence, became: became.join(', ') });
}

/** An agreement as a text that can be read and kept. */
export function agreementText(say: Say, session: Session, agreement: AgreementView): string {
  const { package: what, parties, reachedOnTurn, state, steps } = agreement;
  return [
    say(`package.${what}.name`),
    say('ui.text.signed', {
      names: partyNames(say, parties),
      turn: reachedOnTurn,
      state: say(`ui.agreement.${state}`),
    }),
    ...termsTold(say, agreement),
    '',
    ...steps.map((step) => `${stepNumber(step.key)}. ${agreedSentence(say, session, step, state !== 'waiting')}`),
    '',
  ].join('\n');
}
