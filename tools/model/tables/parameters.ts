import { type Owner, type ResolvedScenario, usersOf } from '../../../src/engine/index.ts';
import { table } from '../markdown.ts';
import { ownersText } from '../places.ts';
import { evidence, figure, heads, type Speech } from '../speech.ts';

const schoolsOf = (scenario: ResolvedScenario): string[] => Object.keys(scenario.worldviews).toSorted();

const isDisputed = ({ worldviews }: ResolvedScenario, id: string): boolean =>
  Object.values(worldviews).some(({ physics }) => physics[id] !== undefined);

const rangeOf = ([low, high]: readonly [number, number], { say }: Speech): string =>
  say('value.span', { low: figure(low), high: figure(high) });

const meaning = (id: string, speech: Speech): string =>
  speech.say('value.named', { name: speech.word(`parameter.${id}`), id });

/** Parameters that at least one worldview sets, with the value that each of them holds. */
export function disputedParameters(speech: Speech): string {
  const { scenario, say, word } = speech;
  const schools = schoolsOf(scenario);
  const rows = Object.entries(scenario.parameters)
    .filter(([id]) => isDisputed(scenario, id))
    .map(([id, { unit, range, default: value }]) => [
      meaning(id, speech),
      unit,
      rangeOf(range, speech),
      figure(value),
      ...schools.map((school) => {
        const held = scenario.worldviews[school]?.physics[id]?.value;
        return held === undefined ? say('value.default', { value: figure(value) }) : figure(held);
      }),
    ]);
  const head = heads(['meaning', 'unit', 'range', 'default'], speech);
  return table([...head, ...schools.map((school) => word(`worldview.${school}.name`))], rows);
}

/** What each value of the table above rests on. */
export function disputedSources(speech: Speech): string {
  const { scenario, word } = speech;
  const schools = schoolsOf(scenario);
  const users = usersOf(scenario);
  const rows = Object.entries(scenario.parameters)
    .filter(([id]) => isDisputed(scenario, id))
    .map(([id, parameter]) => [
      `\`${id}\``,
      ownersText(users.get(id) ?? [], speech),
      evidence(parameter, speech),
      ...schools.map((school) => beliefSource(scenario, school, id, speech)),
    ]);
  const head = heads(['parameter', 'used', 'everywhere'], speech);
  return table([...head, ...schools.map((school) => word(`worldview.${school}.name`))], rows);
}

/** The figure as it was published, where the value is one put for a turn, and what it rests on. */
function beliefSource({ worldviews }: ResolvedScenario, school: string, id: string, speech: Speech): string {
  const belief = worldviews[school]?.physics[id];
  const rests = evidence(belief ?? {}, speech);
  if (belief?.published === undefined) return rests;
  const { value, per } = belief.published;
  return `${speech.say(`published.${per}`, { value: figure(value) })}; ${rests}`;
}

/** Parameters that every worldview leaves at the default. */
export function sharedParameters(speech: Speech): string {
  const { scenario } = speech;
  const users = usersOf(scenario);
  const rows = Object.entries(scenario.parameters)
    .filter(([id]) => !isDisputed(scenario, id))
    .map(([id, parameter]) => [
      meaning(id, speech),
      parameter.unit,
      rangeOf(parameter.range, speech),
      figure(parameter.default),
      ownersText(users.get(id) ?? [], speech),
      evidence(parameter, speech),
    ]);
  return table(heads(['meaning', 'unit', 'range', 'default', 'used', 'source'], speech), rows);
}

/** Tempers of each party: how likely each school holds them, and which rules read them. */
export function temperShares(speech: Speech, readers: ReadonlyMap<string, readonly Owner[]>): string {
  const { scenario, say, word } = speech;
  const schools = schoolsOf(scenario);
  const rows = Object.entries(scenario.parties).flatMap(([party, { tempers }]) =>
    tempers.map((temper) => [
      speech.party(party),
      say('value.named', { name: word(`temper.${party}.${temper}.name`), id: temper }),
      ...schools.map((school) => figure(scenario.worldviews[school]?.tempers[party]?.shares[temper] ?? 0)),
      ownersText(readers.get(`${party}/${temper}`) ?? [], speech),
      evidenceOfTempers(scenario, party, speech),
    ]),
  );
  return table(
    [
      ...heads(['party', 'temper'], speech),
      ...schools.map((school) => word(`worldview.${school}.name`)),
      ...heads(['read-by', 'source'], speech),
    ],
    rows,
  );
}

/** The schools mostly cite the same for one party: each source is said once. */
const evidenceOfTempers = ({ worldviews }: ResolvedScenario, party: string, speech: Speech): string =>
  [...new Set(Object.values(worldviews).map(({ tempers }) => evidence(tempers[party] ?? {}, speech)))].join('; ');
