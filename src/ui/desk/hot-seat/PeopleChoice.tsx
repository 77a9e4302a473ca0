import { Emblem } from '../../picture/Emblem.tsx';
import { lookOf } from '../../picture/looks.ts';
import type { People } from '../../session/hot-seat/kept.ts';
import type { Shelved } from '../../session/shelf.ts';

/** One person at a device needs no privacy; more than six do not see its screen. */
export const FEWEST_PEOPLE = 2;
const MOST_PEOPLE = 6;

/** How many people sit there in all. */
export const sumOf = (people: People): number => Object.values(people).reduce((sum, count) => sum + count, 0);

/** How many chairs they hold. */
export const chairsOf = (people: People): number => Object.values(people).filter((count) => count > 0).length;

interface Props {
  readonly shelved: Shelved;
  readonly people: People;
  readonly onChoose: (people: People) => void;
}

/** A number of people for each chair; none makes it a machine's. */
export function PeopleChoice({ shelved: { say, scenario }, people, onChoose }: Props) {
  const isFull = sumOf(people) >= MOST_PEOPLE;
  return (
    <section class="hot-people" aria-label={say('ui.hot.setup.title')}>
      <ul>
        {scenario.playable.map((party) => {
          const count = people[party] ?? 0;
          const name = say(`party.${party}.short`);
          const set = (to: number) => () => onChoose({ ...people, [party]: to });
          return (
            <li key={party} class="hot-chair" data-empty={count === 0}>
              <Emblem {...lookOf(party, Object.keys(scenario.parties).indexOf(party))} />
              <p>
                <span class="chair-capital label">{name}</span>
                <span class="chair-name">{say(`party.${party}.name`)}</span>
              </p>
              <div class="hot-count">
                <button
                  type="button"
                  class="plain-button"
                  aria-label={say('ui.hot.setup.fewer', { party: name })}
                  disabled={count === 0}
                  onClick={set(count - 1)}
                >
                  −
                </button>
                <output aria-live="polite">
                  {count === 0 ? say('ui.hot.setup.machine') : say('ui.hot.people', { people: count })}
                </output>
                <button
                  type="button"
                  class="plain-button"
                  aria-label={say('ui.hot.setup.more', { party: name })}
                  disabled={isFull}
                  onClick={set(count + 1)}
                >
                  +
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <p class="help" role="status">
        {say('ui.hot.setup.sum', { people: sumOf(people) })}
      </p>
    </section>
  );
}
