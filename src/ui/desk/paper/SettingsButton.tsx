import { useSignal } from '@preact/signals';
import type { Session } from '../../session/session.ts';
import type { Say } from '../../words.ts';
import { Adjourn } from './Adjourn.tsx';
import { SettingsSheet } from './SettingsSheet.tsx';

interface Props {
  readonly say: Say;
  /** The game that is under way, where there is one. */
  readonly session?: Session;
}

/** Opens the settings and the map of the keyboard, from any screen. */
export function SettingsButton({ say, session }: Props) {
  const isOpen = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="quiet-button settings-button"
        aria-keyshortcuts="?"
        onClick={() => (isOpen.value = true)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 7h9M19 7h1M4 17h1M11 17h9M16 4.5v5M8 14.5v5" />
        </svg>
        <span class="settings-word">{say('ui.settings.open')}</span>
      </button>
      {isOpen.value && (
        <SettingsSheet say={say} onClose={() => (isOpen.value = false)}>
          {session !== undefined && <Adjourn session={session} say={say} />}
        </SettingsSheet>
      )}
    </>
  );
}
