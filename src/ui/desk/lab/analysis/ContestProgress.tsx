import type { OpenContest } from '../../../lab/contest-now.ts';
import type { Say } from '../../../words.ts';
import { PlayedBar } from './PlayedBar.tsx';

interface Props {
  readonly say: Say;
  readonly open: OpenContest | null;
}

/** Quarters are told to whoever listens, as of sweeps. */
const TOLD = 4;

/** How far a tournament is and how fast it goes, and in words how it stands with it. */
export function ContestProgress({ say, open }: Props) {
  return (
    <div class="lab-progress">
      {open?.state === 'playing' && (
        <PlayedBar say={say} label={say('ui.lab.contest.progress')} note={say('ui.lab.contest.not-kept')} {...open} />
      )}
      <p class={open?.state === 'playing' ? 'unseen' : 'help'} role="status">
        {open === null ? '' : stateText(say, open)}
      </p>
      {open?.state === 'broken' && (
        <p class="notice" role="alert">
          {say('ui.lab.contest.broken')}
        </p>
      )}
    </div>
  );
}

function stateText(say: Say, { state, done, games }: OpenContest): string {
  switch (state) {
    case 'playing':
      return say('ui.lab.told', { percent: (Math.floor((TOLD * done) / games) / TOLD) * 100 });
    case 'reckoning':
    case 'stopped':
    case 'done':
      return say(`ui.lab.contest.state.${state}`, { done, games });
    case 'broken':
      return '';
  }
}
