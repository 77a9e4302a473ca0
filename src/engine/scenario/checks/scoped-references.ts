import { type Fault, type FaultCode, faultAt } from '../fault.ts';
import { holdersOf, levelIds, regionIds, stanceIds, temperIds } from '../known.ts';
import { entriesOf, itemsOf, type Located, type LocatedMap, textOf, textsOf, under } from '../located.ts';
import { mendOf } from '../nearest.ts';
import { DOER } from '../terms.ts';
import { phrasesIn } from '../vocabulary.ts';
import { type Check, ruleFiles } from './check.ts';

/** Ids that mean something only within another: a party's region and stance and temper, an issue's level, a track's holder. */
export const scopedReferencesCheck: Check = (pieces) => {
  const { world } = pieces;
  const phrases = ruleFiles(pieces).flatMap((file) => [...phrasesIn(file)]);
  return [
    ...phrases.flatMap(({ map }) => [
      ...regionFaults(world, textOf(under(map, 'party')), map),
      ...temperFaults(world, map),
      ...levelFaults(world, map),
      ...holderFaults(world, map),
    ]),
    ...askFaults(world),
    ...shareFaults(world, pieces.worldviews),
    ...clauseFaults(world),
  ];
};

/** One fault unless the text is among the known ones. Nothing is asked where either is missing or no party at all. */
function among(
  piece: Located | undefined,
  known: readonly string[] | undefined,
  code: FaultCode,
  scope: Readonly<Record<string, string>>,
): readonly Fault[] {
  const id = textOf(piece);
  if (piece === undefined || id === undefined || known === undefined || known.includes(id)) return [];
  return [faultAt(piece.at, code, { id, ...scope, ...mendOf(id, known) })];
}

function regionFaults(world: Located, party: string | undefined, map: LocatedMap): readonly Fault[] {
  const region = textOf(under(map, 'region'));
  if (party === undefined || region === undefined || under(world, 'parties', party) === undefined) return [];
  const regions = regionIds(world, party) ?? [];
  if (!regions.includes(region)) return among(under(map, 'region'), regions, 'unknown-region', { party });
  const stances = stanceIds(world, party, region);
  return ['stance', 'open', 'strained'].flatMap((key) =>
    textsOf(under(map, key)).flatMap(([, piece]) => among(piece, stances, 'unknown-stance', { party, region })),
  );
}

function temperFaults(world: Located, map: LocatedMap): readonly Fault[] {
  const party = textOf(under(map, 'party'));
  return party === undefined ? [] : among(under(map, 'temper'), temperIds(world, party), 'unknown-temper', { party });
}

function levelFaults(world: Located, map: LocatedMap): readonly Fault[] {
  const issue = textOf(under(map, 'issue'));
  return issue === undefined ? [] : among(under(map, 'level'), levelIds(world, issue), 'unknown-level', { issue });
}

/** A track that each party has for itself is named with its holder; one that all share is named alone. */
function holderFaults(world: Located, map: LocatedMap): readonly Fault[] {
  const track = textOf(under(map, 'track'));
  const piece = under(map, 'track');
  if (track === undefined || piece === undefined || under(world, 'tracks', track) === undefined) return [];
  const holders = holdersOf(world, track);
  const of = under(map, 'of');
  if (holders === null) return of === undefined ? [] : [faultAt(of.at, 'track-is-shared', { track })];
  if (of === undefined) return [faultAt(piece.at, 'track-needs-party', { track, known: holders.join(', ') })];
  if (textOf(of) === DOER && textOf(under(map, 'do')) === 'shift') return [];
  return under(world, 'parties', textOf(of) ?? '') !== undefined ? among(of, holders, 'not-a-holder', { track }) : [];
}

/** What a receiver asks for may follow its own stance. */
const askFaults = (world: Located): readonly Fault[] =>
  entriesOf(under(world, 'weighing', 'receivers')).flatMap(([party, { value }]) => {
    const ask = under(value, 'ask');
    const region = textOf(under(ask, 'region'));
    if (ask?.form !== 'map' || region === undefined) return [];
    const stances = stanceIds(world, party, region);
    const coins = entriesOf(under(ask, 'coins')).filter(
      ([stance]) => stances !== undefined && !stances.includes(stance),
    );
    return [
      ...regionFaults(world, party, ask),
      ...coins.map(([id, { keyAt }]) =>
        faultAt(keyAt, 'unknown-stance', { id, party, region, ...mendOf(id, stances ?? []) }),
      ),
    ];
  });

const shareFaults = (world: Located, worldviews: readonly Located[]): readonly Fault[] =>
  worldviews.flatMap((worldview) =>
    entriesOf(under(worldview, 'tempers')).flatMap(([party, { value }]) => {
      const known = temperIds(world, party);
      const unknown = entriesOf(under(value, 'shares')).filter(
        ([temper]) => known !== undefined && !known.includes(temper),
      );
      return unknown.map(([id, { keyAt }]) =>
        faultAt(keyAt, 'unknown-temper', { id, party, ...mendOf(id, known ?? []) }),
      );
    }),
  );

/** A clause is given by one who can give its issue and who sits on one of the two sides. */
const clauseFaults = (world: Located): readonly Fault[] =>
  entriesOf(under(world, 'packages')).flatMap(([, { value }]) => {
    const seated = textsOf(under(value, 'sides')).map(([party]) => party);
    return itemsOf(under(value, 'clauses')).flatMap((clause) => {
      const giver = under(clause, 'giver');
      const issue = textOf(under(clause, 'issue')) ?? '';
      const givers = textsOf(under(world, 'issues', issue, 'givers')).map(([party]) => party);
      const notGiver = givers.length === 0 ? [] : among(giver, givers, 'not-a-giver', { issue });
      return [...notGiver, ...among(giver, seated, 'not-at-the-table', {})];
    });
  });
