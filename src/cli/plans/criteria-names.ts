import type { ResolvedScenario } from '#engine';

type Path = readonly (string | number)[];

/** A name in the criteria of a plan, and those that could stand there. */
interface CriterionName {
  readonly value: string;
  readonly allowed: readonly string[];
  readonly path: Path;
}

const fieldOf = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Readonly<Record<string, unknown>>)[key]
    : undefined;
const textsOf = (data: unknown): readonly string[] =>
  typeof data === 'string'
    ? [data]
    : Array.isArray(data)
      ? data.filter((one): one is string => typeof one === 'string')
      : [];
const keysOf = (data: unknown): readonly string[] =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.keys(data) : [];

/**
 * All names in the criteria of a plan as it was written: columns are among its own measures, parameters and seats those
 * that it varies, mechanisms and schools the scenario's. What has not the shape of a criterion is passed over.
 */
export function criteriaNames(plain: unknown, scenario: ResolvedScenario): readonly CriterionName[] {
  const seats = fieldOf(plain, 'seats');
  const allowed: Readonly<Record<string, readonly string[]>> = {
    columns: textsOf(fieldOf(plain, 'measures')),
    parameters: keysOf(fieldOf(plain, 'parameters')),
    mechanisms: Object.keys(scenario.mechanisms ?? {}),
    names: keysOf(seats).flatMap((party) => textsOf(fieldOf(seats, party))),
    physics: Object.keys(scenario.worldviews),
  };
  const namesIn = (criterion: unknown, path: Path): readonly CriterionName[] =>
    Object.entries(allowed).flatMap(([key, known]) => {
      const given = fieldOf(criterion, key);
      return textsOf(given).map((value, at) => ({
        value,
        allowed: known,
        path: Array.isArray(given) ? [...path, key, at] : [...path, key],
      }));
    });
  return (['expected', 'overturned'] as const).flatMap((list) => {
    const criteria = fieldOf(fieldOf(plain, 'criteria'), list);
    return (Array.isArray(criteria) ? criteria : []).flatMap((criterion: unknown, at) => [
      ...namesIn(criterion, ['criteria', list, at]),
      ...namesIn(fieldOf(criterion, 'of'), ['criteria', list, at, 'of']),
    ]);
  });
}
