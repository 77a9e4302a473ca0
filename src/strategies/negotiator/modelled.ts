import { type Evidence, estimatedFrom, pointsBy } from '../tactics/frequency-model.ts';
import type { Space } from '../texts/space.ts';

/**
 * The same texts, valued for the other side by what it has let be seen. Where nothing may be promised at a place, nothing
 * counts 0 there as before, so that both values have the same zero.
 */
export function modelledSpace(space: Space, evidence: Evidence): Space {
  const seeming = space.slots.map(({ options }) => options.map(({ other }) => other));
  const points = pointsBy(estimatedFrom(seeming, evidence), seeming);
  const slots = space.slots.map((slot, place) => {
    const nothing = slot.options.findIndex(({ clause }) => clause === null);
    const zero = points[place]?.[nothing] ?? 0;
    const options = slot.options.map((option, pick) =>
      nothing < 0 ? option : { ...option, other: (points[place]?.[pick] ?? 0) - zero },
    );
    return { ...slot, options };
  });
  return { ...space, slots };
}
