import { setImmediate } from 'node:timers/promises';

/** Between two looks whether somebody wants to stop. */
const LOOK_MS = 50;

/** Work in many small steps that Ctrl-C ends between two of them. */
export interface Interruptible {
  /** Takes step after step until there is none or somebody wants to stop; `after` hears how many are done. */
  readonly stepThrough: (steps: Iterator<void>, after: (done: number) => void) => Promise<number>;
}

/** Listens for the first Ctrl-C until the steps are over; a second one ends the program at once. */
export function listenForInterruption(): Interruptible {
  let isAsked = false;
  const ask = (): void => {
    isAsked = true;
  };
  process.once('SIGINT', ask);
  return {
    stepThrough: async (steps, after) => {
      let done = 0;
      let looked = performance.now();
      try {
        while (!isAsked && steps.next().done !== true) {
          done += 1;
          after(done);
          if (performance.now() - looked < LOOK_MS) continue;
          // Signals are heard only between two turns of the event loop.
          await setImmediate();
          looked = performance.now();
        }
      } finally {
        process.off('SIGINT', ask);
      }
      return done;
    },
  };
}
