import type { Luck } from '../chance/luck.ts';
import type { ReadingData } from '../scenario/shape/files.ts';
import { verifiedStepsOf } from '../world/agreements.ts';
import { owedTo } from '../world/books.ts';
import { countOf, NO_FACT } from '../world/facts.ts';
import { toPoints } from '../world/numbers.ts';
import { trackOf } from '../world/track.ts';
import type { World } from '../world/world.ts';
import { handleOr, trackName } from './index-of.ts';
import type { Place } from './place.ts';

/** The luck of places where nothing may be drawn. */
export const NO_LUCK: Luck = {
  draw() {
    throw new Error('Something drew by chance where the world must only be read.');
  },
};

/** What an aim or a measure reads from a world: whole track points, counts, or 1 and 0 for a condition. */
export function bindReading(reading: ReadingData, place: Place): (world: World) => number {
  const { index } = place;
  switch (reading.read) {
    case 'track': {
      const track = index.tracks.handle(trackName(reading.track, reading.of));
      return (world) => toPoints(trackOf(world, track));
    }
    case 'change': {
      const track = index.tracks.handle(trackName(reading.track, reading.of));
      return (world) => toPoints(trackOf(world, track) - (world.tracksAtOpening[track] ?? 0));
    }
    case 'count': {
      const look = {
        kind: index.facts.handle(reading.fact),
        by: handleOr(index.parties, reading.by),
        about: -1,
        severity: reading.severity ?? 0,
      };
      return (world) => countOf(world, look);
    }
    case 'verified': {
      const party = index.parties.handle(reading.by);
      return (world) => verifiedStepsOf(world, party);
    }
    case 'owed': {
      const party = index.parties.handle(reading.party);
      return (world) => owedTo(world, party);
    }
    case 'holds': {
      const holds = place.condition(reading.when);
      return (world) => (holds(world, NO_FACT, NO_LUCK) ? 1 : 0);
    }
  }
}
