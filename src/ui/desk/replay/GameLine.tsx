import { useMemo } from 'preact/hooks';
import { lookAt, type Place } from '../../flow.ts';
import type { Stop, Watch } from '../../session/watch.ts';
import { useDesk } from '../desk.ts';
import { stopName } from './replay-words.ts';

interface Props {
  readonly watch: Watch;
  readonly place: Place;
  readonly onSeek: () => void;
}

/** The whole game as a line: one column a stop, as high as the gravest thing that this seat heard of there, and a slider over it. */
export function GameLine({ watch, place, onSeek }: Props) {
  const { say } = useDesk();
  const { stops } = watch;
  const gravities = useMemo(
    () => stops.map((_, at) => Math.max(0, ...watch.facts(at, place.seat).map(({ severity }) => severity))),
    [watch, place.seat],
  );
  const here = stops[place.stop] ?? { turn: 1, after: 'whole', exchange: 1 };
  const seek = (stop: number, how: 'jump' | 'step') => {
    onSeek();
    lookAt({ ...place, stop }, how);
  };
  return (
    <div class="game-line" style={{ '--stops': stops.length }}>
      <ol class="gravities" aria-hidden="true">
        {stops.map((stop, at) => (
          <li
            key={at}
            data-past={at <= place.stop}
            data-first={isFirst(stops, at)}
            data-after={stop.after}
            style={{ '--gravity': gravities[at] }}
          />
        ))}
      </ol>
      <input
        type="range"
        class="seek"
        min={0}
        max={stops.length - 1}
        step={1}
        value={place.stop}
        aria-label={say('ui.replay.seek')}
        aria-valuetext={stopName(say, here)}
        onInput={(event) => seek(event.currentTarget.valueAsNumber, 'step')}
      />
      <p class="help line-legend">{say('ui.replay.legend')}</p>
      <ol class="turn-jumps">
        {turnsOf(stops).map(({ turn, at, length }) => (
          <li key={turn} style={{ '--length': length }}>
            <button
              type="button"
              class="turn-jump"
              aria-current={turn === here.turn ? 'step' : undefined}
              aria-label={say('ui.replay.to-turn', { turn })}
              onClick={() => seek(at, 'jump')}
            >
              {turn}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

const isFirst = (stops: readonly Stop[], at: number): boolean => stops[at]?.turn !== stops[at - 1]?.turn;

/** Where each turn begins on the line, and how many stops it has. */
function turnsOf(stops: readonly Stop[]): readonly { turn: number; at: number; length: number }[] {
  const turns: { turn: number; at: number; length: number }[] = [];
  for (const [at, { turn }] of stops.entries()) {
    const now = turns.at(-1);
    if (now?.turn === turn) now.length += 1;
    else turns.push({ turn, at, length: 1 });
  }
  return turns;
}
