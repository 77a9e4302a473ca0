import type { GaugeMark } from '../picture/picture.ts';
import { useDesk } from './desk.ts';

interface Props {
  readonly gauge: GaugeMark;
  readonly meaning?: string;
}

/** One gauge: a value where it is known, a span where it is not, and how far it has moved since the last decision. */
export function GaugeRow({ gauge, meaning }: Props) {
  const { say } = useDesk();
  const { low, high, min, max, change } = gauge;
  const place = (value: number): number => ((value - min) / (max - min)) * 100;
  const value = low === high ? say('ui.gauges.exact', { low }) : say('ui.gauges.span', { low, high });
  return (
    <li class="gauge" data-known={low === high}>
      <span class="gauge-name">{gauge.label}</span>
      <span class="gauge-value">
        {value}
        {change !== 0 && (
          <span class="gauge-change" data-better={gauge.isBetter === null ? 'neither' : gauge.isBetter ? 'yes' : 'no'}>
            {say(change > 0 ? 'ui.gauges.up' : 'ui.gauges.down', { points: Math.abs(Math.round(change)) })}
          </span>
        )}
      </span>
      <span class="gauge-ruler" aria-hidden="true">
        <span class="gauge-stretch" style={{ left: `${place(low)}%`, width: `${place(high) - place(low)}%` }} />
        {change !== 0 && <span class="gauge-was" style={{ left: `${place((low + high) / 2 - change)}%` }} />}
      </span>
      {meaning !== undefined && <span class="help">{meaning}</span>}
    </li>
  );
}
