import { type ResolvedScenario, rulesOfMechanism, type Worldview } from '#engine';
import type { Criteria, Factor, Plan } from '#lab';
import { DEFAULT_STRATEGY } from '#strategies';
import type { FiledCriteria } from './criteria-shape.ts';
import type { FiledPlan } from './plan-shape.ts';

/** Every school, or tempers of the same school as the physics. */
export const ALL = 'all';
export const OWN = 'own';

/** One or many, as a list. */
export const listed = <One>(given: One | readonly One[]): readonly One[] =>
  Array.isArray(given) ? (given as readonly One[]) : [given as One];

const schoolsOf = ({ worldviews }: ResolvedScenario): readonly string[] => Object.keys(worldviews).toSorted();

function worldsOf(scenario: ResolvedScenario, { worldviews }: FiledPlan): readonly Worldview[] {
  const schools = schoolsOf(scenario);
  const some = (given: string): readonly string[] => (given === ALL ? schools : [given]);
  const crossed = (physics: readonly string[], tempers: readonly string[]): readonly Worldview[] =>
    physics.flatMap((one) =>
      tempers.flatMap((other) =>
        (other === OWN ? [one] : some(other)).map((school) => ({ physics: one, tempers: school })),
      ),
    );
  const given = listed(worldviews).flatMap((one): readonly Worldview[] => {
    if (typeof one !== 'string') return crossed(listed(one.physics).flatMap(some), listed(one.tempers));
    if (one === ALL) return crossed(schools, schools);
    return crossed(one === OWN ? schools : [one], [OWN]);
  });
  const seen = new Set<string>();
  return given.filter(({ physics, tempers }) => {
    const key = `${physics} ${tempers}`;
    return !seen.has(key) && seen.add(key);
  });
}

const rulesOff = (scenario: ResolvedScenario, ids: readonly string[]): readonly string[] => {
  const mechanisms = Object.keys(scenario.mechanisms ?? {});
  return [
    ...new Set(ids.flatMap((id) => (mechanisms.includes(id) ? rulesOfMechanism(scenario, id) : [id]))),
  ].toSorted();
};

/** A key that is left out is not there, rather than undefined: the hash of a plan knows no other way. */
const criteriaOf = (filed: FiledCriteria): Criteria => JSON.parse(JSON.stringify(filed)) as Criteria;

/** The plan of a file without faults, with all that it leaves to the scenario written out. */
export function planOf(filed: FiledPlan, scenario: ResolvedScenario): Plan {
  const { plan, question, expectation, overturnedBy, criteria, turns, design, games, seed, measures } = filed;
  const seats = Object.keys(scenario.parties)
    .toSorted()
    .map((party) => [party, listed(filed.seats[party] ?? DEFAULT_STRATEGY)] as const);
  const factors = Object.entries(filed.parameters).map(([id, factor]): readonly [string, Factor] => {
    if (factor !== 'declared') return [id, factor];
    const range = scenario.parameters[id]?.range;
    if (range === undefined) throw new Error(`There is no parameter "${id}".`);
    return [id, { range: [range[0], range[1]] }];
  });
  return {
    plan,
    scenario: scenario.scenario,
    question: question.trim(),
    expectation: expectation.trim(),
    overturnedBy: overturnedBy.trim(),
    ...(criteria !== undefined && { criteria: criteriaOf(criteria) }),
    seats: Object.fromEntries(seats),
    worldviews: worldsOf(scenario, filed),
    off: filed.off.map((ids) => rulesOff(scenario, ids)),
    turns,
    parameters: Object.fromEntries(factors),
    design,
    games,
    seed: String(seed),
    measures,
  };
}
