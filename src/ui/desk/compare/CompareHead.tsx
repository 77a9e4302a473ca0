import type { Table } from '../../compare/table.ts';
import type { Say } from '../../words.ts';
import { putAway, rename } from './tables.ts';

interface Props {
  readonly say: Say;
  readonly tables: readonly Table[];
}

/** The head of the columns: what each group is called, which can be written over, and a way to put it away. */
export function CompareHead({ say, tables }: Props) {
  return (
    <thead>
      <tr>
        <td class="compare-corner">{say('ui.compare.what')}</td>
        {tables.map(({ id, name }, place) => (
          <th key={id} scope="col">
            <span class="compare-place">
              <span class="label">{say('ui.compare.place', { place: place + 1 })}</span>
              <button
                type="button"
                class="quiet-button"
                aria-label={say('ui.compare.remove-of', { place: place + 1 })}
                onClick={() => putAway(id)}
              >
                {say('ui.compare.remove')}
              </button>
            </span>
            <input
              class="compare-name"
              aria-label={say('ui.compare.name', { place: place + 1 })}
              value={name}
              onInput={({ currentTarget }) => rename(id, currentTarget.value)}
            />
            <span class="compare-printed">{name}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
