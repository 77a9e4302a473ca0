import { useSignal } from '@preact/signals';
import type { Replay } from '#engine';
import { hashOf } from '../../address.ts';
import { LONGEST_LINK, linkOf } from '../../session/link.ts';
import { SHELF } from '../../session/shelf.ts';
import { saveReplay } from '../debrief/save-replay.ts';
import { useDesk } from '../desk.ts';

interface Props {
  readonly replay: Replay;
  /** A link holds no facts: only a game that can be played again fits in one. */
  readonly isPlayable: boolean;
}

type Copied = 'copied' | 'too-long' | 'not-copied';

/** The game as a file, and as a link that holds all of it. */
export function ShareButtons({ replay, isPlayable }: Props) {
  const { say } = useDesk();
  const copied = useSignal<Copied | null>(null);
  const copy = async () => {
    const link = addressWith(replay);
    if (link === null) copied.value = 'too-long';
    else
      copied.value = await navigator.clipboard.writeText(link).then(
        () => 'copied' as const,
        () => 'not-copied' as const,
      );
  };
  return (
    <>
      <span class="share-word" role="status">
        {copied.value !== null && say(`ui.replay.link.${copied.value}`)}
      </span>
      <button type="button" class="plain-button" onClick={() => saveReplay(replay)}>
        {say('ui.debrief.download')}
      </button>
      {isPlayable && (
        <button type="button" class="plain-button" onClick={() => void copy()}>
          {say('ui.replay.link.copy')}
        </button>
      )}
    </>
  );
}

/** The page's address with the game in it; null where it would be too long to travel. */
function addressWith(replay: Replay): string | null {
  const scenario = SHELF.get(replay.scenario)?.scenario;
  if (scenario === undefined) return null;
  const hash = hashOf({ game: { kind: 'link', text: linkOf(scenario, replay) }, stop: 0, seat: null });
  const link = new URL(hash, location.href).href;
  return link.length > LONGEST_LINK ? null : link;
}
