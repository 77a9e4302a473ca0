import { mustSign } from '../turn/offers.ts';
import { askedNow } from '../turn/table.ts';
import { isPossible } from '../turn/texts.ts';
import type { Handle, SealedAnswer, World } from '../world/world.ts';
import type { AnswersDecision, Refusal } from './decision.ts';
import type { Judge } from './judge-moves.ts';
import { judgeText } from './judge-text.ts';
import { Refusals } from './refuse.ts';

/** What a seat's answers come to. An offer that it is asked about and does not name is left. */
export function judgeAnswers(
  world: World,
  party: Handle,
  decision: AnswersDecision,
  judge: Judge,
): { answers: readonly SealedAnswer[]; refusals: readonly Refusal[] } {
  const { rules } = judge;
  const no = new Refusals();
  const asked = askedNow(world, party);
  for (const { offer } of decision.answers)
    no.unless(
      asked.some(({ id }) => id === offer),
      'no-such-offer',
      { offer },
    );
  const answers = asked.map((offer): SealedAnswer => {
    const answer = decision.answers.find((given) => given.offer === offer.id);
    if (answer === undefined || answer.answer === 'leave') return { offer: offer.id, answer: 'leave' };
    if (answer.answer === 'refuse') return { offer: offer.id, answer: 'refuse' };
    const prepared = rules.packages[offer.package];
    if (prepared === undefined) throw new Error(`There is no package with handle ${offer.package}.`);
    if (answer.answer !== 'counter') {
      // What was tabled may have been agreed, or become impossible, since.
      const id = rules.index.packages.id(offer.package);
      no.unless(isPossible(world, offer, judge), 'package-not-available', { package: id });
      return { offer: offer.id, answer: 'accept' };
    }
    no.unless(offer.isFinal !== true, 'offer-is-final', { offer: offer.id });
    no.unless(mustSign(offer, party, rules), 'no-veto', { offer: offer.id });
    const text = judgeText(world, answer, { prepared, clauses: offer.clauses }, judge, no);
    return { offer: offer.id, answer: 'counter', ...text };
  });
  return { answers, refusals: no.list };
}
