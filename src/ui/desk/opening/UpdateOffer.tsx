import { takeUpdate } from '../../offline/update.ts';
import type { Say } from '../../words.ts';

interface Props {
  readonly say: Say;
  /** True where a game waits that was begun in the version that is open. */
  readonly waits: boolean;
}

/** A newer version of the page, to be opened when nobody is in the middle of a game: here and nowhere else. */
export function UpdateOffer({ say, waits }: Props) {
  const take = takeUpdate.value;
  if (take === null) return null;
  return (
    <p class="notice" role="status">
      {say('ui.title.update', { waits: waits ? 'yes' : 'no' })}{' '}
      <button type="button" class="quiet-button" onClick={take}>
        {say('ui.title.update-open')}
      </button>
    </p>
  );
}
