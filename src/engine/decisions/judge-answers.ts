import { awaiting } from '../turn/offers.ts';
import type { Referee } from '../turn/referee.ts';
import { exchangesNow } from '../turn/table.ts';
import type { Handle, SealedAnswer, World } from '../world/world.ts';
import type { AnswersDecision, Refusal } from './decision.ts';
import { Refusals } from './refuse.ts';

/** What a seat's answers come to. An offer that waits and is not named is left. */
export function judgeAnswers(
  world: World,
  party: Handle,
  decision: AnswersDecision,
  referee: Pick<Referee, 'rules' | 'luck'>,
): { answers: readonly SealedAnswer[]; refusals: readonly Refusal[] } {
  const no = new Refusals();
  const waiting = awaiting(world, party);
  for (const { offer } of decision.answers)
    no.unless(
      waiting.some(({ id }) => id === offer),
      'no-such-offer',
      { offer },
    );
  const answers = waiting.map(({ id }): SealedAnswer => {
    const answer = decision.answers.find(({ offer }) => offer === id);
    if (answer === undefined) return { offer: id, answer: 'leave' };
    if (answer.answer !== 'counter') return { offer: id, answer: answer.answer };
    const { opener, grain, gate } = answer;
    return { offer: id, answer: 'counter', dials: { opener, grain, gate } };
  });
  const hasCounter = answers.some(({ answer }) => answer === 'counter');
  no.unless(!hasCounter || world.exchange <= exchangesNow(world, referee), 'no-exchange-left');
  return { answers, refusals: no.list };
}
