import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Debrief } from '#engine';
import type { Asked } from '../../verdict/asking.ts';
import { ChartsButton } from '../charts/ChartsButton.tsx';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { hasCharts, hasRivalWorlds } from '../world-parts.ts';
import { Shown } from './Shown.tsx';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly debrief: Debrief;
  readonly asked: Asked;
  readonly children: ComponentChildren;
}

/** What was hidden: the tempers of the others and the world's school. First the question, then the answer. */
export function Revealed({ debrief, asked, children }: Props) {
  const { say, session } = useDesk();
  const isOpen = useSignal(false);
  // Asked while the rest is read, so that the answer is there when somebody wishes to see it, and moves nothing.
  const shown = useAnswer(asked, 'shown');
  const { physics, tempers } = debrief.worldview;
  const { scenario } = session.shelved;
  const others = debrief.cards.filter((card) => card.party !== session.party);
  return (
    <section class="revealed">
      <h2>{say('ui.debrief.hidden')}</h2>
      <p class="staff-question">{say('ui.debrief.hidden-question')}</p>
      {isOpen.value ? (
        <>
          <dl class="tempers">
            {hasRivalWorlds(scenario) && (
              <div>
                <dt class="label">{say('ui.debrief.world')}</dt>
                <dd>
                  <strong>{say(`worldview.${physics}.name`)}.</strong> {say(`worldview.${physics}.physics`)}
                </dd>
              </div>
            )}
            <div>
              <dt class="label">{say('ui.debrief.counterparts')}</dt>
              <dd>
                <strong>{say(`worldview.${tempers}.name`)}.</strong> {say(`worldview.${tempers}.tempers`)}
              </dd>
            </div>
            {others.map(({ party, temper }) => (
              <div key={party}>
                <dt class="label">{shortName(say, party)}</dt>
                <dd>
                  <strong>{say(`temper.${party}.${temper}.name`)}.</strong>{' '}
                  {say('ui.debrief.card-said', { card: say(`temper.${party}.${temper}.card`) })}
                </dd>
              </div>
            ))}
          </dl>
          <Shown found={shown} />
          {hasCharts(scenario) && <ChartsButton />}
          <div class="other-cards">{children}</div>
        </>
      ) : (
        <button type="button" class="main-button" onClick={() => (isOpen.value = true)}>
          {say('ui.debrief.show')}
        </button>
      )}
    </section>
  );
}
