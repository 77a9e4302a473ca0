import { entriesOf, keysOf, type Located, textOf, textsOf, under } from './located.ts';

/** Where a world declares what ids can name. */
const SECTIONS = {
  party: 'parties',
  parameter: 'parameters',
  track: 'tracks',
  ratio: 'ratios',
  issue: 'issues',
  format: 'formats',
  slot: 'slots',
  reflex: 'reflexes',
  coin: 'coins',
} as const;
export type WorldIdKind = keyof typeof SECTIONS;

/** The ids that a world declares, section by section; undefined where the section is missing, so that nothing is asked. */
export function idsOf(world: Located, kind: WorldIdKind): readonly string[] | undefined {
  const section = under(world, SECTIONS[kind]);
  if (section?.form === 'list') return textsOf(section).map(([text]) => text);
  return section?.form === 'map' ? keysOf(section) : undefined;
}

export const regionIds = (world: Located, party: string): readonly string[] | undefined =>
  mapKeys(under(world, 'charts', party, 'states'));

export const stanceIds = (world: Located, party: string, region: string): readonly string[] | undefined =>
  mapKeys(under(world, 'charts', party, 'states', region, 'states'));

export const levelIds = (world: Located, issue: string): readonly string[] | undefined =>
  mapKeys(under(world, 'issues', issue, 'levels'));

export const temperIds = (world: Located, party: string): readonly string[] | undefined => {
  const tempers = under(world, 'parties', party, 'tempers');
  return tempers?.form === 'list' ? textsOf(tempers).map(([text]) => text) : undefined;
};

/** The parties that each have a track of their own; null where it is one track for all. */
export const holdersOf = (world: Located, track: string): readonly string[] | null => {
  const each = under(world, 'tracks', track, 'each');
  return each === undefined ? null : textsOf(each).map(([text]) => text);
};

export const idOf = (file: Located, key: 'world' | 'scenario' | 'worldview'): string | undefined =>
  textOf(under(file, key));

const mapKeys = (piece: Located | undefined): readonly string[] | undefined =>
  piece?.form === 'map' ? entriesOf(piece).map(([key]) => key) : undefined;
