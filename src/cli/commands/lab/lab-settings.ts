import { type ResolvedScenario, rulesOfMechanism, type Worldview } from '#engine';
import type { Arm } from '#lab';
import { DEFAULT_STRATEGY } from '#strategies';
import { Complaint } from '../../complaint.ts';
import { eachOf, Gathering } from '../../gathering.ts';
import { demandPlanned, givenList, givenMap, given as givenValue } from '../../plans/option-faults.ts';
import { demandOnce, seatGiven } from '../../seats.ts';

/** All of something. */
export const ALL = 'all';
/** Tempers of the same school as the physics. */
export const OWN = 'own';

const schoolsOf = ({ worldviews }: ResolvedScenario): readonly string[] => Object.keys(worldviews).toSorted();

/** After which options the caller named physics and tempers, so that a complaint can say it. */
const WORLD_OPTIONS = { physics: '--physics', tempers: '--tempers' } as const;

/** The worlds that the caller means by physics and tempers. Complains of both at once, with the ids that were most likely meant. */
export function worldsFrom(
  scenario: ResolvedScenario,
  physics: string,
  tempers: string,
  options: Readonly<Record<keyof typeof WORLD_OPTIONS, string>> = WORLD_OPTIONS,
): readonly Worldview[] {
  const half = (option: string, id: string) => givenValue(id, `${option} ${id}`);
  const asked = { physics: half(options.physics, physics), tempers: half(options.tempers, tempers) };
  demandPlanned(scenario, { worldviews: givenMap(asked) });
  const schools = schoolsOf(scenario);
  const some = (id: string): readonly string[] => (id === ALL ? schools : [id]);
  return some(physics).flatMap((one) =>
    (tempers === OWN ? [one] : some(tempers)).map((other) => ({ physics: one, tempers: other })),
  );
}

/** Who sits where: as the caller says after an option, else as `before` had it, else by the default of the chair. Complains. */
export function seatsFrom(
  scenario: ResolvedScenario,
  option: string,
  given: readonly string[],
  before: Arm['seats'] = {},
): Arm['seats'] {
  const gathering = new Gathering();
  const seats = eachOf(gathering, given, (seat) => seatGiven(option, seat));
  gathering.take(() => demandOnce(seats), undefined);
  eachOf(gathering, seats, ({ party, name, at }) =>
    demandPlanned(scenario, { seats: givenMap({ [party]: givenValue(name, at) }) }),
  );
  gathering.end();
  const chosen = new Map(seats.map(({ party, name }) => [party, [name] as const]));
  return Object.fromEntries(
    Object.keys(scenario.parties).map((party) => [party, chosen.get(party) ?? before[party] ?? [DEFAULT_STRATEGY]]),
  );
}

/** Parameters as `id=value` after an option. Complains, of all at once, about what is unknown, no number, or out of the range. */
export function parametersFrom(
  scenario: ResolvedScenario,
  option: string,
  given: readonly string[],
): Readonly<Record<string, number>> {
  const gathering = new Gathering();
  const read = eachOf(gathering, given, (one) => parameterFrom(scenario, option, one));
  gathering.end();
  return Object.fromEntries(read);
}

function parameterFrom(scenario: ResolvedScenario, option: string, given: string): readonly [string, number] {
  const at = `${option} ${given}`;
  const [id = '', text = '', ...rest] = given.split('=');
  const value = text.trim() === '' || rest.length > 0 ? Number.NaN : Number(text);
  const values = givenList(Number.isNaN(value) ? [] : [givenValue(value, at)], at);
  demandPlanned(scenario, { parameters: givenMap({ [id]: givenMap({ values }, at) }) });
  const [low, high] = scenario.parameters[id]?.range ?? [0, 0];
  if (Number.isNaN(value)) throw new Complaint('lab.bad-value', { id, value: text, low, high }, at);
  return [id, value];
}

/** Ids of rules that are off, from ids of rules and of mechanisms after an option. Complains of all at once. */
export function offFrom(scenario: ResolvedScenario, option: string, given: readonly string[]): readonly string[] {
  demandPlanned(scenario, {
    off: givenList(
      given.map((id) => givenValue(id, `${option} ${id}`)),
      option,
    ),
  });
  const mechanisms = Object.keys(scenario.mechanisms ?? {});
  return given.flatMap((id) => (mechanisms.includes(id) ? rulesOfMechanism(scenario, id) : [id]));
}

/** A column that rows of the scenario have, as it was named `at` a place. Complains with the one that was most likely meant. */
export function measureFrom(scenario: ResolvedScenario, id: string, at: string): string {
  demandPlanned(scenario, { measures: givenList([givenValue(id, at)], at) });
  return id;
}
