import type { ResolvedScenario } from '#engine';
import { facing, type Ground } from '#lab';
import { strategiesFor } from '#strategies';
import { Complaint } from '../../complaint.ts';
import { together } from '../../gathering.ts';
import { demandPlanned, givenList, givenMap, given as givenValue } from '../../plans/option-faults.ts';
import { measureFrom, offFrom, parametersFrom } from './lab-settings.ts';
import { countFrom } from './lab-work.ts';

/** What a contest can be given beside its chairs. */
export interface ContestOptions {
  readonly physics: string;
  readonly tempers: string;
  readonly seat: readonly string[];
  readonly set: readonly string[];
  readonly off: readonly string[];
  readonly noise?: string;
  readonly turns?: string;
  readonly column?: string;
}

/** The parameter that makes a hand slip, in scenarios that have it. */
const NOISE = 'noise';

/** Parameters, rules that are off and the horizon, without the world. Complains. */
export function groundFrom(scenario: ResolvedScenario, options: ContestOptions): Omit<Ground, 'worldview'> {
  const { set, off, noise, turns } = options;
  const asked = together({
    parameters: () => parametersFrom(scenario, '--set', set),
    noise: () => (noise === undefined ? {} : parametersFrom(scenario, '--noise', [`${NOISE}=${noise}`])),
    off: () => offFrom(scenario, '--off', off),
    turns: () => (turns === undefined ? {} : { turns: countFrom(turns, 1, '--turns') }),
  });
  return { parameters: { ...asked.parameters, ...asked.noise }, off: asked.off, ...asked.turns };
}

/** The column that the caller wants, where `{party}` stands for the chair; else what the chair plays for. Complains. */
export function columnFrom(
  scenario: ResolvedScenario,
  given: string | undefined,
  party: string,
  usual: (scenario: ResolvedScenario, party: string) => string,
): string {
  if (given === undefined) return usual(scenario, party);
  return measureFrom(scenario, given.replaceAll('{party}', party), `--column ${given}`);
}

/** A party that the scenario has. Complains. */
export function partyFrom(scenario: ResolvedScenario, party: string, at: string): string {
  demandSeats(scenario, party, [], at);
  return party;
}

/** Agents between commas; those written as rule tables have commas of their own and stand alone. */
const namesIn = (text: string): readonly string[] => (text.includes(':[') ? [text] : text.split(','));

/** A chair with the agents that the caller names behind it, or with every strategy of the house. Complains of all at once. */
export function chairFrom(
  scenario: ResolvedScenario,
  given: string,
  at: string,
): { readonly party: string; readonly agents: readonly string[] } {
  const [party = '', ...rest] = given.split('=');
  const names = rest.length === 0 ? [] : [...new Set(namesIn(rest.join('=')))];
  demandSeats(scenario, party, names, at);
  return { party, agents: rest.length === 0 ? everyStrategy(party) : names };
}

function demandSeats(scenario: ResolvedScenario, party: string, names: readonly string[], at: string): void {
  const agents = names.map((name) => givenValue(name, at));
  demandPlanned(scenario, { seats: givenMap({ [party]: givenList(agents, at) }) });
}

/** Every strategy of a chair by its id. Complains where it has none. */
export function everyStrategy(party: string): readonly string[] {
  const ids = strategiesFor(party).map(({ id }) => id);
  if (ids.length === 0) throw new Complaint('no-strategy', { party });
  return ids;
}

/** The name of an agent, where somebody answers to it. Complains. */
export function agentFrom(scenario: ResolvedScenario, party: string, name: string, at: string): string {
  demandSeats(scenario, party, [name], at);
  return name;
}

/** The chair that a party looks at, or the other one of the two that the scenario is about. */
export function facedBy(scenario: ResolvedScenario, party: string): string {
  const watched = scenario.parties[party]?.watches;
  return watched !== undefined && watched !== party
    ? watched
    : (facing(scenario).find((other) => other !== party) ?? party);
}
