import type { Moved } from '../../lab/moved.ts';
import type { Say } from '../../words.ts';
import { figure } from './lab-words.ts';

interface Props {
  readonly say: Say;
  readonly beliefs: Readonly<Record<string, number>>;
  readonly range: readonly [number, number];
  readonly moved: Moved | undefined;
}

/** How far along its range a number lies, 0 to 1. */
export const partOf = (value: number, [low, high]: readonly [number, number]): number =>
  high > low ? (value - low) / (high - low) : 0;

/** What every school believes of a number: ticks under the slider, numbered, and whose they are. */
export function Believed({ say, beliefs, range, moved }: Props) {
  const schools = Object.entries(beliefs);
  const places = new Map<number, number[]>();
  for (const [at, [, value]] of schools.entries()) places.set(value, [...(places.get(value) ?? []), at + 1]);
  return (
    <div class="lab-believed" data-moved={moved !== undefined}>
      <div class="lab-ticks" aria-hidden="true" hidden={typeof moved === 'object'}>
        {[...places].map(([value, numbers]) => (
          <span key={value} style={{ '--lab-part': partOf(value, range) }}>
            {numbers.join(' ')}
          </span>
        ))}
      </div>
      <ol class="lab-beliefs">
        {schools.map(([school, value]) => (
          <li key={school}>
            {say('ui.lab.believes', { name: say(`worldview.${school}.name`), value: figure(value, 3) })}
          </li>
        ))}
      </ol>
    </div>
  );
}
