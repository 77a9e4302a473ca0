import type { TurnClock } from '../../session/hot-seat/turn-clock.ts';
import type { Say } from '../../words.ts';

const MINUTE = 60;
/** From here on the clock looks as if it were in a hurry. */
const NEARLY_OVER = 60;

interface Props {
  readonly clock: TurnClock;
  readonly say: Say;
  /** On the projector it is read from the last row, and can be lengthened. */
  readonly isLarge?: boolean;
}

/** What is left of a turn's time. When it is over it only says so. */
export function ClockFace({ clock, say, isLarge = false }: Props) {
  const left = clock.leftSeconds.value;
  const isRunning = clock.isRunning.value;
  const [minutes, seconds] = [Math.floor(left / MINUTE), left % MINUTE];
  return (
    <section
      class="hot-clock"
      data-large={isLarge}
      data-late={left <= NEARLY_OVER}
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
      {isLarge && (
        <button type="button" class="plain-button" onClick={clock.addMinute}>
          {say('ui.hot.clock.more')}
        </button>
      )}
      <p class="hot-clock-word" role="status">
        {left === 0 && say('ui.hot.clock.over')}
      </p>
    </section>
  );
}
