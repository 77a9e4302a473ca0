import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { goOn, toReplay } from '../../flow.ts';
import { deleteSave, putBack } from '../../session/save-shelf.ts';
import type { Save } from '../../session/saves.ts';
import { firstOnShelf, SHELF } from '../../session/shelf.ts';
import { replayOf } from '../../session/watched.ts';
import { GameRow } from './GameRow.tsx';

interface Props {
  readonly saves: readonly Save[];
  readonly onChange: () => void;
}

/** Games that this browser keeps: gone on with, looked at again, or laid away, which can be undone. */
export function GameList({ saves, onChange }: Props) {
  const { say } = firstOnShelf();
  const deleted = useSignal<string | null>(null);
  useEffect(() => {
    window.addEventListener('storage', onChange);
    return () => window.removeEventListener('storage', onChange);
  }, [onChange]);
  const remove = (save: Save) => {
    deleted.value = deleteSave(save.id);
    onChange();
  };
  const undo = () => {
    if (deleted.value !== null) putBack(deleted.value);
    deleted.value = null;
    onChange();
  };
  const watch = (save: Save) => {
    const replay = replayOf(save);
    if (replay === null) goOn(save);
    else toReplay(replay);
  };
  if (saves.length === 0 && deleted.value === null) return null;
  return (
    <section class="games" aria-labelledby="games-title">
      <h2 id="games-title" class="label">
        {say('ui.saves.title')}
      </h2>
      <p class="games-word" role="status">
        {deleted.value !== null && (
          <>
            {say('ui.saves.deleted')}{' '}
            <button type="button" class="quiet-button" onClick={undo}>
              {say('ui.saves.undo')}
            </button>
          </>
        )}
      </p>
      <ul class="game-list">
        {saves.map((save) => (
          <GameRow
            key={save.id}
            save={save}
            shelved={SHELF.get(save.scenario)}
            onOpen={() => goOn(save)}
            onWatch={() => watch(save)}
            onDelete={() => remove(save)}
          />
        ))}
      </ul>
    </section>
  );
}
