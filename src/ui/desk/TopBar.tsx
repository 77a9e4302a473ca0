import { useSignal } from '@preact/signals';
import { toTitle } from '../flow.ts';
import type { Session } from '../session/session.ts';
import { useDesk } from './desk.ts';
import { span } from './names.ts';
import { AimsCard } from './paper/AimsCard.tsx';
import { Dialog } from './paper/Dialog.tsx';
import { SettingsButton } from './paper/SettingsButton.tsx';
import { isTemperFelt } from './world-parts.ts';

/** Where we are in the half-year, and whose chair this is. */
export function TopBar() {
  const { say, session } = useDesk();
  const isOpen = useSignal(false);
  const { party } = session;
  const told = session.phase.value === 'reveal' ? session.reveal.value?.before : undefined;
  const { turn, from, to, temper } = told ?? session.view.value;
  const turns = lastTurn(session);
  return (
    <header class="top-bar">
      <button type="button" class="name-button" onClick={toTitle}>
        {say('ui.title.name')}
      </button>
      <p class="when">
        <span class="stamp">{say('ui.turn.of', { turn, turns })}</span> <span class="dates">{span(from, to)}</span>
      </p>
      <ol class="turn-marks" aria-hidden="true">
        {Array.from({ length: turns }, (_, before) => (
          <li key={before} data-state={before + 1 < turn ? 'past' : before + 1 === turn ? 'now' : 'ahead'} />
        ))}
      </ol>
      <SettingsButton say={say} session={session} />
      <button type="button" class="quiet-button" onClick={() => (isOpen.value = true)}>
        {say('ui.brief.open')}
      </button>
      {isOpen.value && (
        <Dialog title={say(`party.${party}.name`)} onClose={() => (isOpen.value = false)}>
          {isTemperFelt(session.shelved.scenario, party) && (
            <>
              <p class="role-name">{say(`temper.${party}.${temper}.name`)}</p>
              <p>{say(`temper.${party}.${temper}.card`)}</p>
            </>
          )}
          <AimsCard />
          <h3 class="label">{say('ui.brief.secret')}</h3>
          <p class="cable-text">{say(`brief.${party}.secret`)}</p>
        </Dialog>
      )}
    </header>
  );
}

/** In the first ten minutes the first act is the whole of it. */
function lastTurn({ first, shelved, view }: Session): number {
  const [firstAct] = shelved.scenario.acts ?? [];
  return first?.kept.value.isPlayedOn === false ? (firstAct ?? view.value.turns) : view.value.turns;
}
