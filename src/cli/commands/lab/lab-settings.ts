import { type ResolvedScenario, rulesOfMechanism, switchesIn, type Worldview } from '#engine';
import { type Arm, agentNamed } from '#lab';
import { DEFAULT_STRATEGY, strategiesFor } from '#strategies';
import { Complaint } from '../../complaint.ts';

/** All of something. */
export const ALL = 'all';
/** Tempers of the same school as the physics. */
export const OWN = 'own';

const listed = (ids: readonly string[]): string => ids.join(', ');
const schoolsOf = ({ worldviews }: ResolvedScenario): readonly string[] => Object.keys(worldviews).toSorted();

/** The worlds that the caller means by physics and tempers. Complains with the known ids. */
export function worldsFrom(scenario: ResolvedScenario, physics: string, tempers: string): readonly Worldview[] {
  const schools = schoolsOf(scenario);
  const some = (id: string, also: readonly string[]): readonly string[] => {
    if (id === ALL) return schools;
    if (!schools.includes(id)) throw new Complaint('unknown-worldview', { id, known: listed([...schools, ...also]) });
    return [id];
  };
  return some(physics, [ALL]).flatMap((one) =>
    (tempers === OWN ? [one] : some(tempers, [ALL, OWN])).map((other) => ({ physics: one, tempers: other })),
  );
}

/** Who sits where: as the caller says, else as `before` had it, else by the default of the chair. Complains. */
export function seatsFrom(
  scenario: ResolvedScenario,
  given: readonly string[],
  before: Arm['seats'] = {},
): Arm['seats'] {
  const parties = Object.keys(scenario.parties);
  const chosen = new Map<string, string>();
  for (const seat of given) {
    const [party = '', name = '', ...rest] = seat.split('=');
    if (party === '' || name === '' || rest.length > 0) throw new Complaint('bad-seat', { seat });
    if (!parties.includes(party)) throw new Complaint('unknown-party', { party, known: listed(parties) });
    if (chosen.has(party)) throw new Complaint('seat-twice', { party });
    chosen.set(party, seated(scenario, party, name));
  }
  return Object.fromEntries(
    parties.map((party) => {
      const own = chosen.get(party);
      return [party, own === undefined ? (before[party] ?? [DEFAULT_STRATEGY]) : [own]];
    }),
  );
}

/** The name, where somebody answers to it. */
function seated(scenario: ResolvedScenario, party: string, name: string): string {
  try {
    agentNamed(scenario, party, name);
    return name;
  } catch {
    const known = strategiesFor(party).map(({ id }) => id);
    throw new Complaint('unknown-strategy', { party, id: name, known: listed(known) });
  }
}

/** Parameters as `id=value`. Complains about what is unknown, no number, or out of the range. */
export function parametersFrom(scenario: ResolvedScenario, given: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    given.map((one) => {
      const [id = '', text = '', ...rest] = one.split('=');
      const declared = scenario.parameters[id];
      if (declared === undefined)
        throw new Complaint('lab.unknown-parameter', { id, known: listed(Object.keys(scenario.parameters)) });
      const value = text.trim() === '' || rest.length > 0 ? Number.NaN : Number(text);
      const [low, high] = declared.range;
      if (!(value >= low && value <= high)) throw new Complaint('lab.bad-value', { id, value: text, low, high });
      return [id, value];
    }),
  );
}

/** Ids of rules that are off, from ids of rules and of mechanisms. Complains. */
export function offFrom(scenario: ResolvedScenario, given: readonly string[]): readonly string[] {
  const mechanisms = Object.keys(scenario.mechanisms ?? {});
  const rules = switchesIn(scenario);
  return given.flatMap((id) => {
    if (mechanisms.includes(id)) return rulesOfMechanism(scenario, id);
    if (!rules.has(id)) throw new Complaint('lab.unknown-rule', { id, known: listed(mechanisms) });
    return [id];
  });
}
