import { type ResolvedScenario, rulesOfMechanism, switchesIn, type Worldview } from '#engine';
import { type Arm, agentNamed } from '#lab';
import { DEFAULT_STRATEGY } from '#strategies';
import { unknownStrategy } from '../../agents.ts';
import { Complaint } from '../../complaint.ts';
import { type SeatGiven, seatsGiven } from '../../seats.ts';
import { unknownId } from '../../unknown-id.ts';

/** All of something. */
export const ALL = 'all';
/** Tempers of the same school as the physics. */
export const OWN = 'own';

const schoolsOf = ({ worldviews }: ResolvedScenario): readonly string[] => Object.keys(worldviews).toSorted();

/** After which options the caller named physics and tempers, so that a complaint can say it. */
const WORLD_OPTIONS = { physics: '--physics', tempers: '--tempers' } as const;

/** The worlds that the caller means by physics and tempers. Complains with the id that was most likely meant. */
export function worldsFrom(
  scenario: ResolvedScenario,
  physics: string,
  tempers: string,
  options: Readonly<Record<keyof typeof WORLD_OPTIONS, string>> = WORLD_OPTIONS,
): readonly Worldview[] {
  const schools = schoolsOf(scenario);
  const some = (option: string, id: string, also: readonly string[]): readonly string[] => {
    if (id === ALL) return schools;
    if (schools.includes(id)) return [id];
    throw unknownId({ key: 'unknown-worldview', id, known: [...schools, ...also], at: `${option} ${id}` });
  };
  return some(options.physics, physics, [ALL]).flatMap((one) =>
    (tempers === OWN ? [one] : some(options.tempers, tempers, [ALL, OWN])).map((other) => ({
      physics: one,
      tempers: other,
    })),
  );
}

/** Who sits where: as the caller says after an option, else as `before` had it, else by the default of the chair. Complains. */
export function seatsFrom(
  scenario: ResolvedScenario,
  option: string,
  given: readonly string[],
  before: Arm['seats'] = {},
): Arm['seats'] {
  const parties = Object.keys(scenario.parties);
  const chosen = new Map(
    seatsGiven(option, given, parties).map((seat) => [seat.party, [seated(scenario, seat)] as const]),
  );
  return Object.fromEntries(parties.map((party) => [party, chosen.get(party) ?? before[party] ?? [DEFAULT_STRATEGY]]));
}

/** The name, where somebody answers to it. */
function seated(scenario: ResolvedScenario, seat: SeatGiven): string {
  try {
    agentNamed(scenario, seat.party, seat.name);
    return seat.name;
  } catch {
    throw unknownStrategy(seat);
  }
}

/** Parameters as `id=value` after an option. Complains about what is unknown, no number, or out of the range. */
export function parametersFrom(
  scenario: ResolvedScenario,
  option: string,
  given: readonly string[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    given.map((one) => {
      const [id = '', text = '', ...rest] = one.split('=');
      const declared = Object.entries(scenario.parameters).find(([known]) => known === id)?.[1];
      const known = Object.keys(scenario.parameters);
      if (declared === undefined) throw unknownId({ key: 'lab.unknown-parameter', id, known, at: `${option} ${one}` });
      const value = text.trim() === '' || rest.length > 0 ? Number.NaN : Number(text);
      const [low, high] = declared.range;
      if (!(value >= low && value <= high)) throw new Complaint('lab.bad-value', { id, value: text, low, high });
      return [id, value];
    }),
  );
}

/** Ids of rules that are off, from ids of rules and of mechanisms after an option. Complains. */
export function offFrom(scenario: ResolvedScenario, option: string, given: readonly string[]): readonly string[] {
  const mechanisms = Object.keys(scenario.mechanisms ?? {});
  const rules = switchesIn(scenario);
  return given.flatMap((id) => {
    if (mechanisms.includes(id)) return rulesOfMechanism(scenario, id);
    if (rules.has(id)) return [id];
    throw unknownId({ key: 'lab.unknown-rule', id, known: mechanisms, also: [...rules], at: `${option} ${id}` });
  });
}
