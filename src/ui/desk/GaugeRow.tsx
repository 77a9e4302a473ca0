import type { GaugeMark } from '../picture/picture.ts';
import { useDesk } from './desk.ts';

interface Props {
  readonly gauge: GaugeMark;
  readonly meaning?: string;
}

/**
 * One gauge: a value where it is known, a span where it is not, and how far it has moved since the last decision.
 * Touching it tells what moved it.
 */
export function GaugeRow({ gauge, meaning }: Props) {
  const { say, ask } = useDesk();
  const { low, high, min, max, change } = gauge;
  const place = (value: number): number => ((value - min) / (max - min)) * 100;
  const points = Math.abs(Math.round(change));
  return (
    <li class="gauge" data-known={low === high}>
      <button type="button" class="gauge-face" onClick={() => ask({ about: 'gauge', gauge })}>
        <span class="gauge-name">{gauge.label}</span>
        <span class="gauge-value">
          {low === high
            ? say('ui.gauges.exact', { value: Math.round(low) })
            : say('ui.gauges.span', { low: Math.round(low), high: Math.round(high) })}
          {points > 0 && (
            <span class="gauge-change" data-better={goodness(gauge)}>
              {say(change > 0 ? 'ui.gauges.up' : 'ui.gauges.down', { points: low === high ? points : 0 })}
            </span>
          )}
        </span>
        <span class="gauge-ruler" aria-hidden="true">
          <span class="gauge-stretch" style={{ left: `${place(low)}%`, width: `${place(high) - place(low)}%` }} />
          {points > 0 && <span class="gauge-was" style={{ left: `${place((low + high) / 2 - change)}%` }} />}
        </span>
      </button>
      {meaning !== undefined && <p class="help">{meaning}</p>}
    </li>
  );
}

const goodness = ({ isBetter }: GaugeMark): 'yes' | 'no' | 'neither' => {
  if (isBetter === null) return 'neither';
  return isBetter ? 'yes' : 'no';
};
