import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { openFile } from '../../flow.ts';
import type { Say } from '../../words.ts';

interface Props {
  readonly say: Say;
}

/** A replay from a file: chosen, or dropped anywhere on the page. */
export function OpenReplay({ say }: Props) {
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
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) void openFile(file);
    };
    const heard = { dragover: over, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(heard)) document.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(heard))
        document.removeEventListener(name, listener as EventListener);
    };
  }, []);
  const choose = () => {
    const [file] = chooser.current?.files ?? [];
    if (file !== undefined) void openFile(file);
    // The same file may be chosen twice.
    if (chooser.current !== null) chooser.current.value = '';
  };
  return (
    <div class="open-replay" data-over={isOver.value}>
      <button type="button" class="plain-button" onClick={() => chooser.current?.click()}>
        {say('ui.replay.open')}
      </button>
      <p class="help">{say('ui.replay.open-help')}</p>
      <input
        ref={chooser}
        type="file"
        class="unseen"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={say('ui.replay.open')}
        onChange={choose}
      />
    </div>
  );
}
