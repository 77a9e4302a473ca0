import { useSignal } from '@preact/signals';
import type { Session } from '../../session/session.ts';
import type { Say } from '../../words.ts';

interface Props {
  readonly session: Session;
  readonly say: Say;
}

/** True between two turns of a game of which something has been played; the first ten minutes end by themselves. */
export const mayAdjourn = ({ adjourn, phase, view, first }: Session): boolean =>
  adjourn !== undefined &&
  phase.value === 'choose' &&
  view.value.ask === 'moves' &&
  view.value.turn > 1 &&
  first?.kept.value.isPlayedOn !== false;

/** Ends the game here, asked twice: what was played cannot be gone on with afterwards, only looked back on. */
export function Adjourn({ session, say }: Props) {
  const isAsked = useSignal(false);
  if (!mayAdjourn(session)) return null;
  const { turn } = session.view.value;
  return (
    <div class="adjourn">
      {isAsked.value ? (
        <>
          <p class="help" role="status">
            {say('ui.adjourn.ask', { turn: turn - 1 })}
          </p>
          <button type="button" class="plain-button" onClick={() => session.adjourn?.()}>
            {say('ui.adjourn.yes')}
          </button>
          <button type="button" class="quiet-button" onClick={() => (isAsked.value = false)}>
            {say('ui.adjourn.no')}
          </button>
        </>
      ) : (
        <button type="button" class="quiet-button" onClick={() => (isAsked.value = true)}>
          {say('ui.adjourn.open')}
        </button>
      )}
    </div>
  );
}
