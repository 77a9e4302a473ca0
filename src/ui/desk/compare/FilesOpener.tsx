import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../../words.ts';
import { openFiles, tables, troubles } from './tables.ts';

interface Props {
  readonly say: Say;
}

/** Several replays at once: chosen, or dropped anywhere on the page. What did not fit is told file by file. */
export function FilesOpener({ say }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const isOver = useSignal(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      isOver.value = true;
    };
    const leave = () => {
      isOver.value = false;
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      leave();
      void openFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  const choose = () => {
    const files = [...(chooser.current?.files ?? [])];
    // The same file may be chosen twice.
    if (chooser.current !== null) chooser.current.value = '';
    void openFiles(files);
  };
  return (
    <div class="compare-open" data-over={isOver.value}>
      <button
        type="button"
        class={tables.value.length < 2 ? 'main-button' : 'plain-button'}
        onClick={() => chooser.current?.click()}
      >
        {say('ui.compare.open')}
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        class="unseen"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={say('ui.compare.open')}
        onChange={choose}
      />
      <p class="help" role="status">
        {say(tables.value.length < 2 ? 'ui.compare.empty' : 'ui.compare.count', { count: tables.value.length })}
      </p>
      <div role="alert" class="compare-troubles">
        {troubles.value.length > 0 && (
          <ul class="notice">
            {troubles.value.map(({ file, because }) => (
              <li key={file}>{say(`ui.compare.trouble.${because}`, { file })}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
