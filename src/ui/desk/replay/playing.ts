import { batch, type Signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { lookAt, type Place } from '../../flow.ts';
import type { Beat } from '../../picture/picture.ts';
import { isStill } from '../../settings.ts';
import { type Stage, tellAll, tellBeats } from '../stage.ts';

/** How long a stop stays when its facts are told: long enough to look at the gauges, longer where nothing moved before. */
const REST_MS = 1200;
const STILL_MS = 3000;

interface Playing {
  readonly stage: Stage;
  readonly place: Place;
  readonly last: number;
  readonly beats: readonly Beat[];
  readonly isPlaying: Signal<boolean>;
}

/** Shows a stop at once; while it plays, tells its facts beat by beat and goes on to the next. */
export function usePlaying({ stage, place, last, beats, isPlaying }: Playing): void {
  const plays = isPlaying.value;
  useLayoutEffect(() => {
    if (!plays) {
      tellAll(stage, beats.length);
      return;
    }
    let isGone = false;
    const tell = async () => {
      if (isStill()) tellAll(stage, beats.length);
      else await tellBeats(stage, beats, () => isGone);
      await pause(isStill() ? STILL_MS : REST_MS);
      if (!isGone) goOn(stage, place, last, isPlaying);
    };
    void tell();
    return () => {
      isGone = true;
      stage.board.value?.skip();
    };
  }, [beats, plays]);
}

function goOn(stage: Stage, place: Place, last: number, isPlaying: Signal<boolean>): void {
  batch(() => {
    if (place.stop >= last) {
      isPlaying.value = false;
      return;
    }
    // The next stop must not be seen at its end before it is told.
    stage.told.value = 0;
    stage.isOver.value = isStill();
    lookAt({ ...place, stop: place.stop + 1 }, 'step');
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
