import { computed, type ReadonlySignal, signal } from '@preact/signals';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** The clock of a turn, for the room and not for the rules: when it has run out it says so, and takes nothing from anybody. */
export interface TurnClock {
  /** Whole seconds that are left, rounded up; 0 when the time is over. */
  readonly leftSeconds: ReadonlySignal<number>;
  readonly isRunning: ReadonlySignal<boolean>;
  /** True while nobody has started it in this turn. */
  readonly isFresh: ReadonlySignal<boolean>;
  readonly start: () => void;
  readonly pause: () => void;
  /** A clock that had run out runs on. */
  readonly addMinute: () => void;
  /** Full again, and at rest: for a new turn. */
  readonly reset: () => void;
  /** Looks at the time: to be called a few times a second. */
  readonly tick: () => void;
}

/** A clock set to so many minutes. `now` gives milliseconds since whenever. */
export function openTurnClock(minutes: number, now: () => number): TurnClock {
  const full = minutes * MINUTE_MS;
  const left = signal(full);
  /** When `left` was last taken; null at rest. */
  const since = signal<number | null>(null);
  const tick = (): void => {
    if (since.value === null) return;
    const time = now();
    left.value = Math.max(0, left.value - Math.max(0, time - since.value));
    since.value = left.value === 0 ? null : time;
  };
  return {
    leftSeconds: computed(() => Math.ceil(left.value / SECOND_MS)),
    isRunning: computed(() => since.value !== null),
    isFresh: computed(() => since.value === null && left.value === full),
    start() {
      if (left.value > 0) since.value = now();
    },
    pause() {
      tick();
      since.value = null;
    },
    addMinute() {
      tick();
      if (left.value === 0) since.value = now();
      left.value += MINUTE_MS;
    },
    reset() {
      left.value = full;
      since.value = null;
    },
    tick,
  };
}
