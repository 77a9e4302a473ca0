import { judgementOf } from '../../lab/judgement.ts';
import { counted, type OpenSweep } from '../../lab/lab-now.ts';
import type { Seen } from '../../lab/reading.worker.ts';
import { askedBy, statedIn } from '../../lab/wishes.ts';

interface Props {
  readonly open: OpenSweep;
  readonly seen: Seen;
  readonly outcome: string;
}

/** What was stated before the games, each beside what the results say of it: as they come in, and in the end. */
export function StatedBefore({ open: { shelved, wishes, sweep }, seen, outcome }: Props) {
  const { say, scenario } = shelved;
  const { question, expected } = wishes;
  const stated = statedIn(wishes, say);
  const judgement = judgementOf({
    question,
    expected,
    pairs: seen.pairs,
    schools: Object.keys(scenario.worldviews),
    counted: counted.value,
    outcome: question === 'own' ? outcome : askedBy(wishes).outcome,
  });
  const { expectation, isOverturned, told } = judgement;
  const when = sweep.state.value === 'done' ? 'now' : 'so-far';
  const of = (part: string): string => say(`ui.lab.judged.${question}.${part}`, told);
  return (
    <dl class="lab-expected">
      <div data-came={expectation}>
        <dt class="label">{say('ui.lab.expected')}</dt>
        <dd>{stated.expectation}</dd>
        <dd class="lab-came">
          <strong>{say(`ui.lab.judged.expectation.${expectation}`, { when })}</strong> {of('expects')}
        </dd>
      </div>
      <div data-came={isOverturned ? 'met' : 'not-met'}>
        <dt class="label">{say('ui.lab.overturned')}</dt>
        <dd>{stated.overturnedBy}</dd>
        <dd class="lab-came">
          <strong>{say(`ui.lab.judged.overturned.${isOverturned ? 'met' : 'not-met'}`, { when })}</strong>{' '}
          {of('overturned')}
        </dd>
      </div>
    </dl>
  );
}
