import type { BoundRegion, Rules } from '../rules/rules.ts';
import type { Handle } from '../world/world.ts';
import type { Stepper, Taken } from './stepper.ts';

/** Steps by the tables: the first candidate of the stance, then of its region, whose guard holds. */
export function tableStepper(rules: Rules): Stepper {
  const regionsOf: readonly (readonly BoundRegion[])[] = rules.index.parties.ids.map((_, party) =>
    rules.regions.filter((region) => region.party === party),
  );
  return {
    select(party: Handle, stances, fact, world, luck) {
      const taken: Taken[] = [];
      for (const region of regionsOf[party] ?? []) {
        const stance = stances[region.handle] ?? region.initial;
        const candidates = region.byStance[stance]?.get(fact.kind);
        if (candidates === undefined) continue;
        const first = candidates.find(({ guard }) => guard === null || guard(world, fact, luck));
        if (first === undefined) continue;
        taken.push({
          transition: first.handle,
          region: region.handle,
          stance: first.target < 0 ? stance : first.target,
          actions: first.effects,
        });
      }
      return taken;
    },
  };
}
