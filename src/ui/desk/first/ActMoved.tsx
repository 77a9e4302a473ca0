import { type FactView, factParams } from '#engine';
import type { ActDebrief, KeySettled, StepReceived } from '../../session/first.ts';
import type { TableAnswer } from '../../session/session.ts';
import { useDesk } from '../desk.ts';
import { factSentence, partyNames, shortName } from '../names.ts';
import { offerBefore } from '../reveal/deeds.ts';
import { ReasonLines } from '../reveal/ReasonList.tsx';
import { causeOf, movedBy } from './act-moved.ts';
import { keySentence } from './act-words.ts';

interface Props {
  readonly act: ActDebrief;
}

/** What moved it: two or three sentences made of facts, the own deeds named as such. */
export function ActMoved({ act }: Props) {
  const { say, session } = useDesk();
  const moved = movedBy(act, [...session.heard.value.values()]);
  return (
    <section class="act-moved">
      <h2>{say('ui.first.act.moved')}</h2>
      {moved.length === 0 && <p>{say('ui.first.act.moved-nothing')}</p>}
      <ol class="step-list">
        {moved.map((one) => (
          <li key={one.id}>
            <span class="stamp">{say('ui.turn.short', { turn: one.turn })}</span>
            {one.kind === 'key' ? (
              <KeyMoved keySettled={one.key} steps={[...act.given, ...act.got]} />
            ) : (
              <FactMoved fact={one.fact} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How a joint decision was settled, who turned which way, and what its step came to. */
function KeyMoved({ keySettled, steps }: { readonly keySettled: KeySettled; readonly steps: readonly StepReceived[] }) {
  const { say } = useDesk();
  const { slot, position } = keySettled;
  const step = steps.findLast(({ fact }) => fact.deed === `${slot}/${position}`);
  return (
    <span>
      {keySentence(say, keySettled)}{' '}
      {step?.fact.about != null &&
        say('ui.first.act.moved-step', {
          about: shortName(say, step.fact.about),
          counted: step.hasCounted ? 'yes' : 'no',
        })}
    </span>
  );
}

/** What happened, after what, and of an agreement what is in it and what was weighed before the yes. */
function FactMoved({ fact }: { readonly fact: FactView }) {
  const { say, session } = useDesk();
  const heard = session.heard.value;
  const offer = fact.fact === 'offer-refused' ? offerBefore(fact, [...heard.values()]) : undefined;
  const isOwnRefused = offer?.by === session.party;
  const cause = causeOf(fact, heard);
  const reasons = session.inquiry.answersOn(fact).flatMap((answer) => answer.reasons);
  const agreed =
    fact.fact === 'agreement-reached'
      ? session.view.value.agreements.find((one) => `package/${one.package}` === fact.deed)
      : undefined;
  const isYes = fact.fact === 'agreement-reached';
  const weigher = (isYes ? fact.about : fact.by) ?? '';
  const most = weightiest(reasons, isYes);
  return (
    <div class="moved-fact">
      <p>
        {isOwnRefused ? say('ui.first.act.moved-refused', factParams(fact, say)) : factSentence(say, fact)}{' '}
        {cause !== null && say('ui.first.act.moved-after', { fact: say(`happening.${cause.fact}`), turn: cause.turn })}
        {agreed !== undefined &&
          say('ui.first.act.moved-text', {
            names: partyNames(say, agreed.parties),
            text: [...new Set(agreed.steps.map(({ issue, level }) => say(`level.${issue}.${level}`)))].join('; '),
          })}{' '}
        {most !== null &&
          say('ui.first.act.moved-most', {
            party: shortName(say, weigher),
            reason: say(`reason.${most.code}`, most.params),
            figure: Number(most.params['figure'] ?? 0),
          })}
      </p>
      {reasons.length > 0 && (
        <details>
          <summary>{say('ui.why.reasons', { party: shortName(say, weigher) })}</summary>
          <ReasonLines reasons={reasons} />
        </details>
      )}
    </div>
  );
}

/** The single reason that weighed most for a yes, or against it; null where none did. */
function weightiest(reasons: TableAnswer['reasons'], isYes: boolean): TableAnswer['reasons'][number] | null {
  const weight = ({ code, params }: TableAnswer['reasons'][number]): number =>
    code === 'all-together' ? 0 : Number(params['figure'] ?? 0) * (isYes ? 1 : -1);
  const [most] = reasons.toSorted((one, other) => weight(other) - weight(one));
  return most === undefined || weight(most) <= 0 ? null : most;
}
