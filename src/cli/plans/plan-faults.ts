import { type Fault, isSeed, type Located, mendOf, type ResolvedScenario, switchesIn } from '#engine';
import { agentNamed, columnIds, type Design, MOST_SALTELLI_DIMENSIONS, MOST_SOBOL_DIMENSIONS } from '#lab';
import { STRENGTHS, seatsFor } from '#strategies';
import { keyPlaceAt, placeAt, placeText } from '../fault-places.ts';
import { criteriaNames } from './criteria-names.ts';
import { ALL, OWN } from './plan-of.ts';

type Path = readonly (string | number)[];
type Code = Fault['code'];

const isMap = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const listIn = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : data === undefined ? [] : [data]);
const field = (data: unknown, key: string): unknown =>
  isMap(data) && Object.hasOwn(data, key) ? data[key] : undefined;
const entriesIn = (data: unknown): readonly (readonly [string, unknown])[] => (isMap(data) ? Object.entries(data) : []);
/** Texts with their paths: those of a list, or the one. */
const textsIn = (data: unknown, path: Path): readonly (readonly [text: string, path: Path])[] =>
  Array.isArray(data)
    ? data.flatMap((one, at) => textsIn(one, [...path, at]))
    : typeof data === 'string'
      ? [[data, path]]
      : [];

/**
 * Every fault in the meaning of a plan file, in no order: names that its scenario does not have, empty ranges and values
 * out of them, lists that say a thing twice. What has not the shape of a plan is passed over: the shape says so.
 */
export function planFaults(plain: unknown, root: Located, scenario: ResolvedScenario): readonly Fault[] {
  const checking = new Checking(root);
  checkSeats(plain, checking, scenario);
  checkWorldviews(plain, checking, scenario);
  checkOff(plain, checking, scenario);
  checkParameters(plain, checking, scenario);
  checkDesign(plain, checking);
  const columns = columnIds(scenario);
  const measures = textsIn(field(plain, 'measures'), ['measures']);
  for (const [id, path] of measures) checking.known('unknown-measure', id, columns, path);
  checking.once(measures);
  for (const { value, allowed, path } of criteriaNames(plain, scenario))
    if (!allowed.includes(value)) checking.add('not-one-of', path, { id: value, ...mendOf(value, allowed) });
  checking.once(listIn(field(plain, 'turns')).map((turns, at) => [String(turns), ['turns', at]]));
  const seed = field(plain, 'seed');
  // A number without quotes is exact only up to 2 ** 53.
  const isLost = typeof seed === 'number' && !Number.isSafeInteger(seed);
  if ((typeof seed === 'string' && seed !== '' && !isSeed(seed)) || isLost || (typeof seed === 'number' && seed < 0))
    checking.add('bad-seed', ['seed'], { id: String(seed) });
  return checking.faults;
}

/** Faults as they are found, each at the place of a path. */
class Checking {
  readonly faults: Fault[] = [];
  readonly #root: Located;

  constructor(root: Located) {
    this.#root = root;
  }

  add(code: Code, path: Path, params: Fault['params'] = {}): void {
    this.faults.push({ code, params, at: placeAt(this.#root, path) });
  }

  addAtKey(code: Code, path: Path, params: Fault['params'] = {}): void {
    this.faults.push({ code, params, at: keyPlaceAt(this.#root, path) });
  }

  known(code: Code, id: string, known: Iterable<string>, path: Path): void {
    const all = [...known];
    if (!all.includes(id)) this.add(code, path, { id, ...mendOf(id, all, this.faults.length) });
  }

  /** Says of each name that stands a second time where the first one stands. */
  once(names: readonly (readonly [name: string, path: Path])[]): void {
    const firsts = new Map<string, Path>();
    for (const [id, path] of names) {
      const first = firsts.get(id);
      if (first === undefined) firsts.set(id, path);
      else this.add('id-twice', path, { id, first: placeText(placeAt(this.#root, first)) });
    }
  }
}

function checkSeats(plain: unknown, checking: Checking, scenario: ResolvedScenario): void {
  const parties = Object.keys(scenario.parties);
  for (const [party, names] of entriesIn(field(plain, 'seats'))) {
    const path = ['seats', party];
    if (!parties.includes(party)) {
      checking.addAtKey('unknown-party', path, { id: party, ...mendOf(party, parties) });
      continue;
    }
    const agents = textsIn(names, path);
    for (const [id, at] of agents)
      if (!sits(scenario, party, id)) {
        checking.add('unknown-agent', at, { id, party, ...mendOf(id, namesLike(id, party)) });
      }
    checking.once(agents);
  }
}

/** What may have been meant in a chair: its strategies; of a name with a strength behind it, each at each strength. */
function namesLike(name: string, party: string): readonly string[] {
  const known = seatsFor(party).map(({ id }) => id);
  return name.includes('+') ? known.flatMap((id) => STRENGTHS.map((strength) => `${id}+${strength}`)) : known;
}

function sits(scenario: ResolvedScenario, party: string, name: string): boolean {
  try {
    agentNamed(scenario, party, name);
    return true;
  } catch {
    return false;
  }
}

function checkWorldviews(plain: unknown, checking: Checking, scenario: ResolvedScenario): void {
  const schools = Object.keys(scenario.worldviews);
  const given = field(plain, 'worldviews');
  const checkAll = (texts: readonly (readonly [string, Path])[], also: readonly string[]): void => {
    for (const [id, path] of texts) checking.known('unknown-worldview', id, [...schools, ...also], path);
  };
  for (const [at, one] of listIn(given).entries()) {
    const path: Path = Array.isArray(given) ? ['worldviews', at] : ['worldviews'];
    if (isMap(one)) {
      checkAll(textsIn(one['physics'], [...path, 'physics']), [ALL]);
      checkAll(textsIn(one['tempers'], [...path, 'tempers']), [ALL, OWN]);
    } else checkAll(textsIn(one, path), [ALL, OWN]);
  }
}

function checkOff(plain: unknown, checking: Checking, scenario: ResolvedScenario): void {
  const known = [...Object.keys(scenario.mechanisms ?? {}), ...switchesIn(scenario)];
  for (const [id, path] of textsIn(field(plain, 'off'), ['off'])) checking.known('unknown-switch', id, known, path);
}

function checkParameters(plain: unknown, checking: Checking, scenario: ResolvedScenario): void {
  const parameters = Object.keys(scenario.parameters);
  for (const [id, factor] of entriesIn(field(plain, 'parameters'))) {
    const path = ['parameters', id];
    const declared = scenario.parameters[id]?.range;
    if (declared === undefined) {
      checking.addAtKey('unknown-parameter', path, { id, ...mendOf(id, parameters) });
      continue;
    }
    const [low, high] = declared;
    const numbers = (key: string): readonly (readonly [number, Path])[] =>
      listIn(field(factor, key)).flatMap((value, at): readonly (readonly [number, Path])[] =>
        typeof value === 'number' ? [[value, [...path, key, at]]] : [],
      );
    const values = numbers('values');
    for (const [value, at] of [...values, ...numbers('range')])
      if (!(value >= low && value <= high)) checking.add('out-of-range', at, { value, allowed: `${low} … ${high}` });
    checking.once(values.map(([value, at]) => [String(value), at]));
    const [from, to] = numbers('range').map(([value]) => value);
    if (from !== undefined && to !== undefined && !(from < to))
      checking.add('empty-range', [...path, 'range'], { low: from, high: to });
  }
}

/** How many parameters a design can lay out at most. */
const MOST_FACTORS: Readonly<Partial<Record<Design['kind'], number>>> = {
  sobol: MOST_SOBOL_DIMENSIONS,
  saltelli: MOST_SALTELLI_DIMENSIONS,
};

function checkDesign(plain: unknown, checking: Checking): void {
  const design = field(plain, 'design');
  const [kind, levels] = [field(design, 'kind'), field(design, 'levels')];
  const factors = entriesIn(field(plain, 'parameters')).length;
  if (typeof kind !== 'string') return;
  if (kind !== 'factorial' && factors === 0) checking.add('nothing-varied', ['design', 'kind'], { design: kind });
  const most = Object.entries(MOST_FACTORS).find(([known]) => known === kind)?.[1];
  if (most !== undefined && factors > most) checking.addAtKey('too-many', ['parameters'], { most });
  if (typeof levels === 'number' && levels % 2 === 1) checking.add('not-even', ['design', 'levels'], { value: levels });
}
