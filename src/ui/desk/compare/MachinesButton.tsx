import { useSignal } from '@preact/signals';
import { heldChairs } from '../../compare/machine-scores.ts';
import type { Say } from '../../words.ts';
import { askMachines, machines, tables } from './tables.ts';

/** Has machine players hold the same chairs with the same luck. It takes some seconds, and so waits until it is asked for. */
export function MachinesButton({ say }: { readonly say: Say }) {
  const state = useSignal<'ready' | 'asking' | 'broken'>('ready');
  const open = heldChairs(tables.value).filter(({ key }) => !machines.value.has(key));
  if (open.length === 0) return null;
  const ask = () => {
    state.value = 'asking';
    askMachines().then(
      () => (state.value = 'ready'),
      () => (state.value = 'broken'),
    );
  };
  return (
    <>
      <button type="button" class="plain-button" disabled={state.value === 'asking'} onClick={ask}>
        {say(state.value === 'asking' ? 'ui.compare.asking' : 'ui.compare.ask')}
      </button>
      {state.value === 'broken' && (
        <p class="notice" role="alert">
          {say('ui.compare.ask-broken')}
        </p>
      )}
    </>
  );
}
