import { useMemo } from 'preact/hooks';
import { toReplay, toTitle } from '../../flow.ts';
import { finishedSave, replayOf } from '../../session/watched.ts';
import { useDesk } from '../desk.ts';
import { markOf } from './replay-words.ts';
import { ShareButtons } from './ShareButtons.tsx';

/** What can be done with a game that is over: look at it again, take it along, go. And where it came from, if it was taken over. */
export function DebriefFoot() {
  const { say, session } = useDesk();
  const replay = useMemo(() => session.replay(), [session]);
  const { fork } = replay;
  const parent = useMemo(() => (fork === undefined ? null : replayOf(finishedSave(fork.parent))), [fork]);
  return (
    <footer class="debrief-foot">
      {fork !== undefined && (
        <p class="taken-over">
          {say('ui.replay.taken-over', { turn: fork.turn, mark: markOf(fork.parent) })}{' '}
          {parent !== null && (
            <button type="button" class="quiet-button" onClick={() => toReplay(parent)}>
              {say('ui.replay.watch-parent')}
            </button>
          )}
        </p>
      )}
      <button type="button" class="plain-button" onClick={() => toReplay(replay)}>
        {say('ui.replay.watch')}
      </button>
      <ShareButtons replay={replay} isPlayable />
      <button type="button" class="main-button" onClick={toTitle}>
        {say('ui.debrief.again')}
      </button>
    </footer>
  );
}
