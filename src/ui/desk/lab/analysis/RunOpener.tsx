import { useEffect, useRef } from 'preact/hooks';
import { openFiles } from '../../../lab/analyst.ts';
import type { Shelved } from '../../../session/shelf.ts';

/** A run from disk: its files, or on devices that can choose one, its folder. Nothing of it leaves the device. */
export function RunOpener({ shelved: { say, scenario } }: { readonly shelved: Shelved }) {
  const [files, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  // No attribute of the standard, so JSX has no name for it; every browser of a desk knows it.
  useEffect(() => void folder.current?.toggleAttribute('webkitdirectory', true), []);
  const take = (chooser: HTMLInputElement | null) => {
    const chosen = [...(chooser?.files ?? [])];
    // The same file may be chosen twice.
    if (chooser !== null) chooser.value = '';
    if (chosen.length > 0) void openFiles(scenario, chosen);
  };
  return (
    <>
      <button type="button" class="plain-button" onClick={() => files.current?.click()}>
        {say('ui.lab.analysis.files')}
      </button>
      <input
        ref={files}
        type="file"
        multiple
        class="unseen"
        accept=".json,.parquet,.csv,.yaml"
        tabIndex={-1}
        aria-label={say('ui.lab.analysis.files')}
        onChange={() => take(files.current)}
      />
      {'webkitdirectory' in HTMLInputElement.prototype && (
        <>
          <button type="button" class="plain-button" onClick={() => folder.current?.click()}>
            {say('ui.lab.analysis.folder')}
          </button>
          <input
            ref={folder}
            type="file"
            class="unseen"
            tabIndex={-1}
            aria-label={say('ui.lab.analysis.folder')}
            onChange={() => take(folder.current)}
          />
        </>
      )}
    </>
  );
}
