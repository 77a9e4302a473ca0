import type { Gauge, SeatView } from '#engine';
import { shortName } from '../desk/names.ts';
import type { Say } from '../words.ts';
import { firstGauges, IN_SIGHT } from './looks.ts';
import type { GaugeMark } from './picture.ts';

const shown = (points: number): number => Math.round(points);
const middle = (low: number, high: number): number => (low + high) / 2;

function isBetter(change: number, better: Gauge['better']): boolean | null {
  if (change === 0 || better === 'neither') return null;
  return change > 0 === (better === 'up');
}

/** A track of the seat's own needs no owner in its name; one of another party does. */
const labelOf = (gauge: Gauge, seat: string, say: Say): string => {
  const name = say(`track.${gauge.track}.name`);
  return gauge.of === null || gauge.of === seat ? name : `${name} (${shortName(say, gauge.of)})`;
};

function gaugeOf(gauge: Gauge, seat: string, say: Say): Omit<GaugeMark, 'isFirst'> {
  // By the whole points that are shown, so that figure and arrow agree.
  const change = shown(middle(gauge.low, gauge.high)) - shown(middle(gauge.lowBefore, gauge.highBefore));
  return {
    key: gauge.of === null ? `gauge/${gauge.track}` : `gauge/${gauge.track}/${gauge.of}`,
    track: gauge.track,
    label: labelOf(gauge, seat, say),
    min: gauge.min,
    max: gauge.max,
    low: gauge.low,
    high: gauge.high,
    change,
    isBetter: isBetter(change, gauge.better),
  };
}

/** The gauges that this seat looks at first, then the others in the world's order; the first six stand in sight. */
export function gaugesOf(view: SeatView, say: Say): readonly GaugeMark[] {
  const first = firstGauges(view.party);
  const rank = (gauge: Gauge): number => {
    const place = gauge.of === null || gauge.of === view.party ? first.indexOf(gauge.track) : -1;
    return place < 0 ? first.length : place;
  };
  return view.gauges
    .toSorted((one, other) => rank(one) - rank(other))
    .map((gauge, index) => ({ ...gaugeOf(gauge, view.party, say), isFirst: index < IN_SIGHT }));
}
