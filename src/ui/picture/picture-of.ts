import type { SeatView } from '#engine';
import type { Say } from '../words.ts';
import { beatsOf } from './beats.ts';
import { exercisesOf } from './exercises.ts';
import { gaugesOf } from './gauges.ts';
import { launchesOf } from './launches.ts';
import { linesOf } from './lines.ts';
import type { Picture } from './picture.ts';
import { isOnMap, type Pins, placesOf } from './places.ts';
import { agreementsOf, offersOf, tableOf } from './table-marks.ts';

/**
 * The picture of one seat's view: pure, plain JSON, every part under a stable key, so that two pictures can be compared.
 * `pins` are the scenario's parties; `say` knows the scenario's words and the interface's. A missing word throws.
 */
export function pictureOf(view: SeatView, pins: Pins, say: Say): Picture {
  const { onMap, offMap } = agreementsOf(view.agreements, say);
  return {
    ground: isOnMap(pins) ? 'map' : 'plain',
    places: placesOf(pins, view.party, say),
    lines: linesOf(view, say),
    table: isOnMap(pins) || view.packages.length > 0 ? tableOf(view.offers, say) : null,
    offers: offersOf(view.offers, say),
    agreements: onMap,
    offMap,
    exercises: exercisesOf(view, say),
    launches: launchesOf(view.facts, say),
    gauges: gaugesOf(view, say),
    beats: beatsOf(view.facts, view.channels, say),
  };
}
