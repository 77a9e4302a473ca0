import {
  CONDITION_KINDS,
  EFFECT_KINDS,
  ENGINE_FACTS,
  ownerOf,
  phrasesOf,
  type Readers,
  readersOfTrack,
  usersOf,
} from '../../../src/engine/index.ts';
import { table } from '../markdown.ts';
import { heads, listed, type Speech } from '../speech.ts';

const codes = (ids: Iterable<string>): string[] => [...ids].map((id) => `\`${id}\``);

/** Regions whose stances no rule, price, ratio, ask or score outside themselves reads. */
function unreadRegions({ scenario }: Speech, readers: Readers): string[] {
  const own = new Map(
    [...phrasesOf(scenario)]
      .filter(({ piece }) => piece.way[0] === 'charts')
      .map(({ piece }) => [ownerOf(piece).id, `${piece.way[1]}/${piece.way[3]}`] as const),
  );
  return Object.entries(scenario.charts)
    .flatMap(([party, { states }]) => Object.keys(states).map((region) => `${party}/${region}`))
    .filter((name) => !(readers.regions.get(name) ?? []).some((owner) => own.get(owner.id) !== name));
}

/** What the scenario holds and nothing asks for: found in the data and not written by hand. */
export function unreadTable(speech: Speech, readers: Readers): string {
  const { scenario, say } = speech;
  const tracks = Object.keys(scenario.tracks);
  const tempers = Object.entries(scenario.parties).flatMap(([party, data]) =>
    data.tempers.map((temper) => `${party}/${temper}`),
  );
  const facts = [...new Set([...readers.told, ...ENGINE_FACTS])].filter((fact) => !readers.facts.has(fact));
  const found: [string, string[]][] = [
    ['tracks-by-rules', tracks.filter((track) => readersOfTrack(readers, track).rules.length === 0)],
    [
      'tracks-by-scores',
      tracks.filter((track) => readersOfTrack(readers, track).scores.every(({ section }) => section === 'measures')),
    ],
    ['tempers', tempers.filter((temper) => !readers.tempers.has(temper))],
    ['regions', unreadRegions(speech, readers)],
    ['facts', facts],
    ['parameters', [...usersOf(scenario)].filter(([, users]) => users.length === 0).map(([id]) => id)],
    ['conditions', CONDITION_KINDS.filter((kind) => !readers.kinds.has(kind))],
    ['effects', EFFECT_KINDS.filter((kind) => !readers.kinds.has(kind))],
  ];
  return table(
    heads(['kind', 'list'], speech),
    found.map(([kind, ids]) => [say(`unread.${kind}`), listed(codes(ids), speech)]),
  );
}
