import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { toTitle } from '../../flow.ts';
import { actDebriefOf } from '../../session/act-debrief.ts';
import type { First } from '../../session/first.ts';
import { Guesses } from '../debrief/Guesses.tsx';
import { useDesk } from '../desk.ts';
import { useHeading } from '../paper/heading.ts';
import { ActAims } from './ActAims.tsx';
import { ActBooks } from './ActBooks.tsx';
import { ActMoved } from './ActMoved.tsx';
import { ActSteps } from './ActSteps.tsx';
import { standsNow } from './act-words.ts';
import { TemperQuestion } from './TemperQuestion.tsx';

/** After the first act: how it stands, why it came so, and one question. */
export function ActSheet() {
  const { session } = useDesk();
  return session.first === undefined ? null : <Sheet first={session.first} />;
}

function Sheet({ first }: { readonly first: First }) {
  const { say, session } = useDesk();
  const heading = useHeading();
  const isAnswered = useSignal(false);
  const act = useMemo(() => actDebriefOf(first.act()), [first]);
  return (
    <main class="debrief act">
      <header class="debrief-head">
        <p class="label">{say('ui.debrief.kicker', { turn: act.turn })}</p>
        <h1 ref={heading} tabIndex={-1}>
          {say('ui.first.act.title')}
        </h1>
        <p class="standfirst">{standsNow(say, session.view.value, [...session.heard.value.values()], act.turn)}</p>
      </header>
      <div class="debrief-columns">
        <ActAims act={act} />
        <ActMoved act={act} />
        <ActSteps act={act} />
        <ActBooks act={act} />
        <Guesses guesses={act.guesses} />
        <TemperQuestion act={act} isAnswered={isAnswered} />
      </div>
      {isAnswered.value && (
        <footer class="debrief-foot">
          <p class="help">{say('ui.first.act.then')}</p>
          <button type="button" class="plain-button" onClick={toTitle}>
            {say('ui.debrief.again')}
          </button>
          <button type="button" class="main-button" onClick={() => first.playOn()}>
            {say('ui.first.act.play-on')}
          </button>
        </footer>
      )}
    </main>
  );
}
