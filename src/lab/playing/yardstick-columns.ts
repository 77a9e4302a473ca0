import { type Rules, type World, type YardstickReading, yardstickReadings } from '#engine';
import type { Column } from './columns.ts';
import { onceAWorld } from './once-a-world.ts';

/** Every school's reading of the same end: whether it is a success by its yardstick, and its score out of 100. */
export function yardstickColumns(rules: Rules): readonly Column[] {
  const readings = onceAWorld(
    (world) => new Map(yardstickReadings(world, rules).map((reading) => [reading.worldview, reading])),
  );
  const read = (id: string) => (world: World) => {
    const reading: YardstickReading | undefined = readings(world).get(id);
    if (reading === undefined) throw new Error(`No yardstick of "${id}" was read.`);
    return reading;
  };
  return Object.keys(rules.scenario.worldviews)
    .toSorted()
    .flatMap((id): Column[] => [
      { id: `yardstick/${id}`, read: (world) => (read(id)(world).success ? 1 : 0) },
      { id: `yardstick-score/${id}`, read: (world) => read(id)(world).score },
    ]);
}
