import type { Referee } from '../turn/referee.ts';
import { askedNow } from '../turn/table.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Handle, Offer, SealedAnswer, World } from '../world/world.ts';
import type { AnswersDecision, Refusal } from './decision.ts';
import { Refusals } from './refuse.ts';

/** What a seat's answers come to. An offer that it is asked about and does not name is left. */
export function judgeAnswers(
  world: World,
  party: Handle,
  decision: AnswersDecision,
  { rules, luck }: Pick<Referee, 'rules' | 'luck'>,
): { answers: readonly SealedAnswer[]; refusals: readonly Refusal[] } {
  const no = new Refusals();
  const asked = askedNow(world, party);
  for (const { offer } of decision.answers)
    no.unless(
      asked.some(({ id }) => id === offer),
      'no-such-offer',
      { offer },
    );
  const isPossible = (offer: Offer): boolean => rules.packages[offer.package]?.available(world, NO_FACT, luck) ?? false;
  const answers = asked.map((offer): SealedAnswer => {
    const answer = decision.answers.find((given) => given.offer === offer.id);
    if (answer === undefined || answer.answer === 'leave') return { offer: offer.id, answer: 'leave' };
    if (answer.answer === 'refuse') return { offer: offer.id, answer: 'refuse' };
    // What was tabled may have been agreed, or become impossible, since.
    const id = rules.index.packages.id(offer.package);
    no.unless(isPossible(offer), 'package-not-available', { package: id });
    if (answer.answer !== 'counter') return { offer: offer.id, answer: 'accept' };
    const { opener, grain, gate } = answer;
    return { offer: offer.id, answer: 'counter', dials: { opener, grain, gate } };
  });
  return { answers, refusals: no.list };
}
