import { begin, type OpenSweep, takeBack, wishesFor } from '../../lab/lab-now.ts';
import { whyNot } from '../../lab/wishes.ts';

/** Says that the results are of what was chosen before, and offers both ways on: to play anew, and back to those settings. */
export function Stale({ open }: { readonly open: OpenSweep }) {
  const { shelved } = open;
  const { say } = shelved;
  const trouble = whyNot(wishesFor(shelved).value);
  return (
    <div class="lab-stale" role="status">
      <p>{say('ui.lab.changed')}</p>
      <p class="lab-buttons">
        {trouble === null && (
          <button type="button" class="plain-button" onClick={() => begin(shelved)}>
            {say('ui.lab.begin-anew')}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={() => takeBack(open)}>
          {say('ui.lab.take-back')}
        </button>
      </p>
    </div>
  );
}
