import type { OpenContest } from '../../../lab/contest-now.ts';
import type { Say } from '../../../words.ts';
import { figure } from '../lab-words.ts';

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
      {open?.state === 'playing' && <Bar say={say} open={open} />}
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

function Bar({ say, open: { done, games, rate } }: { readonly say: Say; readonly open: OpenContest }) {
  return (
    <>
      <div class="lab-progress-line">
        <progress max={games} value={done} aria-label={say('ui.lab.contest.progress')} />
      </div>
      <p class="lab-count">
        <span>{say('ui.lab.played', { done, rows: games })}</span>
        {rate !== null && (
          <>
            <span>{say('ui.lab.rate', { rate: figure(rate, rate < 10 ? 1 : 0) })}</span>
            <span>{say('ui.lab.left', { seconds: Math.ceil((games - done) / rate) })}</span>
          </>
        )}
      </p>
      <p class="help">{say('ui.lab.contest.not-kept')}</p>
    </>
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
