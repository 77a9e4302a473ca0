import { toTitle } from '../../flow.ts';
import { useDesk } from '../desk.ts';
import { span } from '../names.ts';
import { SettingsButton } from '../paper/SettingsButton.tsx';

/** Where the game is in the half-year. It names no chair: all may see it. */
export function RoomBar() {
  const { say, session } = useDesk();
  const told = session.phase.value === 'reveal' ? session.reveal.value?.before : undefined;
  const { turn, turns, from, to } = told ?? session.view.value;
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
      <p class="stamp hot-who">{say('ui.hot.bar.room')}</p>
      <SettingsButton say={say} session={session} />
    </header>
  );
}
