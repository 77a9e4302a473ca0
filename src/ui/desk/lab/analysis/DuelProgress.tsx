import type { OpenDuel } from '../../../lab/duel-now.ts';
import type { Say } from '../../../words.ts';
import { PlayedBar } from './PlayedBar.tsx';

interface Props {
  readonly say: Say;
  readonly open: OpenDuel | null;
}

/** Quarters are told to whoever listens, as of sweeps. */
const TOLD = 4;

/** How far the games are and how fast they go, and in words how it stands with them. */
export function DuelProgress({ say, open }: Props) {
  return (
    <div class="lab-progress">
      {open?.state === 'playing' && (
        <PlayedBar
          say={say}
          label={say('ui.lab.duel.progress')}
          note={say('ui.lab.duel.not-kept')}
          games={open.games}
          done={open.done}
          rate={open.rate}
        />
      )}
      <p class={open?.state === 'playing' ? 'unseen' : 'help'} role="status">
        {open === null ? '' : stateText(say, open)}
      </p>
      {open?.state === 'broken' && (
        <p class="notice" role="alert">
          {say('ui.lab.duel.broken')}
        </p>
      )}
    </div>
  );
}

function stateText(say: Say, { state, done, games }: OpenDuel): string {
  switch (state) {
    case 'playing':
      return say('ui.lab.told', { percent: (Math.floor((TOLD * done) / games) / TOLD) * 100 });
    case 'stopped':
    case 'done':
      return say(`ui.lab.duel.state.${state}`, { done, games });
    case 'broken':
      return '';
  }
}
