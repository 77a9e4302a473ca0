import type { TurnClock } from '../../session/hot-seat/turn-clock.ts';
import type { Say } from '../../words.ts';

const MINUTE = 60;
/** From here on the clock looks as if it were in a hurry. */
const NEARLY_OVER = 60;

interface Props {
  readonly clock: TurnClock;
  readonly say: Say;
  /** On the projector it is read from the last row, and can be lengthened at any time. */
  readonly isLarge?: boolean;
  /** Nothing is left to be sealed: that the time is up concerns nobody any more. */
  readonly isDone?: boolean;
  /** Whoever has not sat down yet has no sentence to finish. */
  readonly isBeforeDesk?: boolean;
}

/** What is left of a turn's time. When it is over it only says so, and can be lengthened wherever it does. */
export function ClockFace({ clock, say, isLarge = false, isDone = false, isBeforeDesk = false }: Props) {
  const left = clock.leftSeconds.value;
  const isRunning = clock.isRunning.value;
  const isOver = left === 0 && !isDone;
  const [minutes, seconds] = [Math.floor(left / MINUTE), left % MINUTE];
  return (
    <section
      class="hot-clock"
      data-large={isLarge}
      data-late={left <= NEARLY_OVER && !isDone}
      aria-label={say('ui.hot.clock.name')}
    >
      <p class="hot-clock-face" role="timer" aria-label={say('ui.hot.clock.spoken', { minutes, seconds })}>
        {say('ui.hot.clock.left', { minutes, seconds: String(seconds).padStart(2, '0') })}
      </p>
      {left > 0 && (
        <button type="button" class="plain-button" onClick={isRunning ? clock.pause : clock.start}>
          {say(isRunning ? 'ui.hot.clock.pause' : clock.isFresh.value ? 'ui.hot.clock.start' : 'ui.hot.clock.go-on')}
        </button>
      )}
      {((isLarge && !isDone) || isOver) && (
        <button type="button" class="plain-button" onClick={clock.addMinute}>
          {say('ui.hot.clock.more')}
        </button>
      )}
      <p class="hot-clock-word" role="status">
        {isOver && say(isBeforeDesk ? 'ui.hot.clock.over-before' : 'ui.hot.clock.over')}
      </p>
    </section>
  );
}
