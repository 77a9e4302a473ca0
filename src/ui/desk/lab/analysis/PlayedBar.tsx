import type { Say } from '../../../words.ts';
import { figure } from '../lab-words.ts';

interface Props {
  readonly say: Say;
  /** What it is that goes on. */
  readonly label: string;
  readonly games: number;
  readonly done: number;
  /** Games a second; null before the first have come. */
  readonly rate: number | null;
  /** What becomes of it when it is stopped. */
  readonly note: string;
}

/** How many games of all have been played, how fast it goes, and about how long it takes yet. */
export function PlayedBar({ say, label, games, done, rate, note }: Props) {
  return (
    <>
      <div class="lab-progress-line">
        <progress max={games} value={done} aria-label={label} />
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
      <p class="help">{note}</p>
    </>
  );
}
