import { useSignal } from '@preact/signals';
import type { OpenSweep } from '../../lab/lab-now.ts';
import { planText } from '../../lab/wishes.ts';

/** The rows as a table for any program, and the plan by which the command line plays the same games. */
export function Exports({ open: { shelved, plan, reader } }: { readonly open: OpenSweep }) {
  const { say } = shelved;
  const isWriting = useSignal(false);
  const rows = async (kind: 'csv' | 'parquet'): Promise<void> => {
    isWriting.value = true;
    try {
      hand(await reader[kind](), `${plan.plan}-${plan.seed}.${kind}`);
    } finally {
      isWriting.value = false;
    }
  };
  return (
    <section class="lab-part lab-exports">
      <h2>{say('ui.lab.export')}</h2>
      <p class="help">{say('ui.lab.export-help')}</p>
      <p class="lab-buttons">
        <button type="button" class="plain-button" aria-disabled={isWriting.value} onClick={() => void rows('csv')}>
          {say('ui.lab.export-rows')}
        </button>
        <button type="button" class="plain-button" aria-disabled={isWriting.value} onClick={() => void rows('parquet')}>
          {say('ui.lab.export-parquet')}
        </button>
        <button
          type="button"
          class="plain-button"
          onClick={() => hand(new Blob([planText(plan)], { type: 'application/yaml' }), `${plan.plan}.plan.yaml`)}
        >
          {say('ui.lab.export-plan')}
        </button>
      </p>
    </section>
  );
}

/** Hands a file to the person. */
function hand(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
/** Some browsers begin to read a large file only after the click. */
const KEPT_MS = 60_000;
