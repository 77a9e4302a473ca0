import type { ResolvedScenario } from '#engine';
import { type Arm, facing } from '#lab';
import type { Strategy } from '#strategies';
import { Complaint } from './complaint.ts';

/** The strategies that a seat can have. */
export type StrategiesOf = (party: string) => readonly Strategy[];

/** One strategy of each of the two sides that face each other, in one physics; the other seats and the tempers take turns. */
export interface Pairing {
  readonly physics: string;
  readonly strategies: Readonly<Record<string, string>>;
  readonly arm: Arm;
}

/** Every pairing of the two facing sides' strategies in every physics. Complains where a seat has no strategy. */
export function pairingsOf(scenario: ResolvedScenario, strategiesOf: StrategiesOf): readonly Pairing[] {
  const known = (party: string): readonly string[] => {
    const own = strategiesOf(party).map(({ id }) => id);
    if (own.length === 0) throw new Complaint('no-strategy', { party });
    return own;
  };
  const sides = facing(scenario);
  const everybody = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, known(party)]));
  const sittings = sides.reduce<Record<string, string>[]>(
    (before, party) => before.flatMap((seated) => known(party).map((id) => ({ ...seated, [party]: id }))),
    [{}],
  );
  const schools = Object.keys(scenario.worldviews).toSorted();
  return schools.flatMap((physics) =>
    sittings.map((strategies) => {
      const seated = Object.fromEntries(Object.entries(strategies).map(([party, id]) => [party, [id]]));
      const worldviews = schools.map((tempers) => ({ physics, tempers }));
      return { physics, strategies, arm: { worldviews, seats: { ...everybody, ...seated } } };
    }),
  );
}
