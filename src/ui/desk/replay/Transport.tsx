import { type Signal, useSignal } from '@preact/signals';
import { lookAt, type Place } from '../../flow.ts';
import type { Watch } from '../../session/watch.ts';
import { useDesk } from '../desk.ts';
import { GameLine } from './GameLine.tsx';
import { ShareButtons } from './ShareButtons.tsx';
import { TakeOverSheet } from './TakeOverSheet.tsx';

interface Props {
  readonly watch: Watch;
  readonly place: Place;
  readonly isPlaying: Signal<boolean>;
}

/** Step, play and seek; take the game over from here; take it along. */
export function Transport({ watch, place, isPlaying }: Props) {
  const { say } = useDesk();
  const isTaking = useSignal(false);
  const last = watch.stops.length - 1;
  const step = (by: number) => {
    isPlaying.value = false;
    lookAt({ ...place, stop: Math.min(last, Math.max(0, place.stop + by)) }, 'step');
  };
  const play = () => {
    if (!isPlaying.value && place.stop === last) lookAt({ ...place, stop: 0 }, 'step');
    isPlaying.value = !isPlaying.value;
  };
  return (
    <section class="transport" aria-label={say('ui.replay.transport')}>
      <GameLine watch={watch} place={place} onSeek={() => (isPlaying.value = false)} />
      <div class="transport-buttons">
        <button
          type="button"
          class="plain-button"
          aria-keyshortcuts="ArrowLeft"
          disabled={place.stop === 0}
          onClick={() => step(-1)}
        >
          {say('ui.replay.back')}
        </button>
        <button type="button" class="plain-button play-button" aria-keyshortcuts="P" onClick={play}>
          {say(isPlaying.value ? 'ui.replay.pause' : 'ui.replay.play')}
        </button>
        <button
          type="button"
          class="plain-button"
          aria-keyshortcuts="ArrowRight"
          disabled={place.stop === last}
          onClick={() => step(1)}
        >
          {say('ui.replay.forward')}
        </button>
        <button type="button" class="unseen" tabIndex={-1} aria-keyshortcuts="Home" onClick={() => step(-last)}>
          {say('ui.replay.first')}
        </button>
        <button type="button" class="unseen" tabIndex={-1} aria-keyshortcuts="End" onClick={() => step(last)}>
          {say('ui.replay.last')}
        </button>
      </div>
      <div class="transport-ways">
        <ShareButtons replay={watch.replay} isPlayable={watch.standing === 'equal'} />
        {watch.standing === 'equal' && (
          <button type="button" class="main-button" onClick={() => (isTaking.value = true)}>
            {say('ui.replay.take-over')}
          </button>
        )}
      </div>
      {isTaking.value && <TakeOverSheet watch={watch} place={place} onClose={() => (isTaking.value = false)} />}
    </section>
  );
}
