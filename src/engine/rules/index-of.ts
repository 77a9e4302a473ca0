import { addressOf as ownAddress } from '../chance/address.ts';
import type { ResolvedScenario } from '../scenario/shape/files.ts';
import type { Handle } from '../world/world.ts';
import { ENGINE_FACTS } from './built-in.ts';
import { keptBy } from './kept-by.ts';
import { type AddressOf, type Names, namesOf } from './names.ts';
import { type RuleEntry, ruleEntries } from './rule-entries.ts';

/** Every id of a scenario with its handle: the one place where names become numbers. */
export interface Index {
  readonly scenario: ResolvedScenario;
  readonly parties: Names;
  /** Tracks; one that each party has for itself stands as `home/us`. */
  readonly tracks: Names;
  /** Regions of the charts, as `party/region`. */
  readonly regions: Names;
  /** For each region its stances. */
  readonly stances: readonly Names[];
  readonly facts: Names;
  readonly coins: Names;
  /** All that a fact can be about doing: choices, key positions, levels of issues, reflexes, packages, entries of the
   * opening ledger. */
  readonly deeds: Names;
  readonly rules: Names;
  readonly ruleEntries: ReadonlyMap<string, RuleEntry>;
  readonly reflexes: Names;
  readonly occasions: Names;
  readonly issues: Names;
  readonly packages: Names;
  /** Address of any id, for draws. */
  readonly address: AddressOf;
}

/** The name of a track in the index. */
export const trackName = (track: string, of: string | undefined): string =>
  of === undefined ? track : `${track}/${of}`;

/** Handles by the two parts of a joined name, so that nothing is joined anew at every look. */
function byTwoParts(find: (one: string, two: string | undefined) => Handle) {
  const kept = new Map<string, Map<string | undefined, Handle>>();
  return (one: string, two?: string): Handle => {
    const parts = kept.get(one) ?? new Map<string | undefined, Handle>();
    kept.set(one, parts);
    const handle = parts.get(two) ?? find(one, two);
    parts.set(two, handle);
    return handle;
  };
}

/** The handle of a track, of a party's own where it is named. Throws where there is none. */
export const trackHandles = keptBy((index: Index) =>
  byTwoParts((track, of) => index.tracks.handle(trackName(track, of))),
);

/** The handle of a region of a party's chart. Throws where there is none. */
export const regionHandles = keptBy((index: Index) =>
  byTwoParts((party, region) => index.regions.handle(`${party}/${region}`)),
);

export const choicesOf = (move: string, options: object | undefined): readonly string[] =>
  options === undefined ? [move] : Object.keys(options).map((option) => `${move}:${option}`);

/** The handle of a level's deed: a clause kept is a deed like a move. */
export const levelDeed = (issue: string, level: string): string => `${issue}/${level}`;
export const positionDeed = (slot: string, position: string): string => `${slot}/${position}`;
export const reflexDeed = (reflex: string): string => `reflex/${reflex}`;
export const packageDeed = (id: string): string => `package/${id}`;

function* deedIds(scenario: ResolvedScenario): Iterable<string> {
  for (const [move, { options }] of Object.entries(scenario.moves)) yield* choicesOf(move, options);
  for (const [slot, { positions }] of Object.entries(scenario.slots))
    for (const position of Object.keys(positions)) yield positionDeed(slot, position);
  for (const [issue, { levels }] of Object.entries(scenario.issues))
    for (const level of Object.keys(levels)) yield levelDeed(issue, level);
  for (const reflex of Object.keys(scenario.reflexes)) yield reflexDeed(reflex);
  for (const id of Object.keys(scenario.packages)) yield packageDeed(id);
  for (const { deed } of scenario.ledger) yield deed;
}

/** Every `fact` that data tells, whatever its place: effects are found by their `do: tell`. */
function* toldFacts(data: unknown): Iterable<string> {
  if (Array.isArray(data)) for (const item of data) yield* toldFacts(item);
  else if (typeof data === 'object' && data !== null) {
    const entry = data as Readonly<Record<string, unknown>>;
    if (typeof entry['fact'] === 'string') yield entry['fact'];
    for (const value of Object.values(entry)) yield* toldFacts(value);
  }
}

function* factIds(scenario: ResolvedScenario): Iterable<string> {
  yield* ENGINE_FACTS;
  yield* toldFacts(scenario);
  for (const { counted, shrugged } of Object.values(scenario.weighing.receivers)) yield* [counted, shrugged];
  for (const { on } of scenario.rules) yield on;
  for (const chart of Object.values(scenario.charts))
    for (const region of Object.values(chart.states)) {
      yield* Object.keys(region.on ?? {});
      for (const stance of Object.values(region.states)) yield* Object.keys(stance.on ?? {});
    }
}

const trackIds = (scenario: ResolvedScenario): string[] =>
  Object.entries(scenario.tracks).flatMap(([track, { each }]) =>
    each === undefined ? [track] : each.map((of) => trackName(track, of)),
  );

export function indexOf(scenario: ResolvedScenario, address: AddressOf = ownAddress): Index {
  // Ids that are joined (`home/us`) take the address of their parts, so that renaming a part can be followed.
  const joined: AddressOf = (id) =>
    ownAddress(
      id
        .split(/([/:])/)
        .map((part) => (/[/:]/.test(part) ? part : String(address(part))))
        .join(''),
    );
  const names = (kind: string, ids: Iterable<string>): Names => namesOf(kind, ids, joined);
  const regions = names(
    'region',
    Object.entries(scenario.charts).flatMap(([party, chart]) =>
      Object.keys(chart.states).map((region) => `${party}/${region}`),
    ),
  );
  const entries = ruleEntries(scenario);
  return {
    scenario,
    parties: names('party', Object.keys(scenario.parties)),
    tracks: names('track', trackIds(scenario)),
    regions,
    stances: regions.ids.map((id) => {
      const [party = '', region = ''] = id.split('/');
      return names('stance', Object.keys(scenario.charts[party]?.states[region]?.states ?? {}));
    }),
    facts: names('fact', factIds(scenario)),
    coins: names('coin', scenario.coins),
    deeds: names('deed', deedIds(scenario)),
    rules: names('rule', entries.keys()),
    ruleEntries: entries,
    reflexes: names('reflex', Object.keys(scenario.reflexes)),
    occasions: names(
      'occasion',
      scenario.joint.map(({ occasion }) => occasion),
    ),
    issues: names('issue', Object.keys(scenario.issues)),
    packages: names('package', Object.keys(scenario.packages)),
    address: joined,
  };
}

/** Whom a party watches: for whom its deeds are meant where nothing else is said. */
export const watchedBy = ({ parties, scenario }: Index, party: string): Handle =>
  parties.handle(scenario.parties[party]?.watches ?? '');

/** The handle of an id that may be absent: −1 for none. */
export const handleOr = (names: Names, id: string | undefined): Handle => (id === undefined ? -1 : names.handle(id));
