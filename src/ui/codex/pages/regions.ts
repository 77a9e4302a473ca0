import type { RuleParts } from '#engine';
import { evidenceOf, type Making, type Matter, note, ownersOf, type PageMaker, part, rows } from '../making.ts';
import { oneLine } from './tracks.ts';

const partsOf = (id: string): readonly [party: string, region: string] => {
  const [party = '', region = ''] = id.split('/');
  return [party, region];
};
const dataOf = (id: string, { scenario }: Matter) => {
  const [party, region] = partsOf(id);
  return scenario.charts[party]?.states[region];
};

/**
 * A region of a party's chart: its stances, and what leads from one to another. Where a region of a game stands is not
 * said here; where one opens is, unless its party keeps that to itself.
 */
export const regions: PageMaker = {
  ids: ({ scenario }) =>
    Object.entries(scenario.charts).flatMap(([party, { states }]) =>
      Object.keys(states).map((region) => `${party}/${region}`),
    ),
  title: (id, { say }) => say(`region.${id.replace('/', '.')}`),
  hint: (id, { say }) => say(`party.${partsOf(id)[0]}.short`),
  parts(id, making) {
    const { say, link } = making;
    const [party, region] = partsOf(id);
    const data = dataOf(id, making);
    if (data === undefined) return [];
    const isSecret = data.meta?.seen === 'own';
    const nameOf = (stance: string): string => say(`stance.${party}.${region}.${stance}`);
    return [
      part(
        null,
        { is: 'drawings', party, regions: [{ region, name: null, stances: Object.keys(data.states).map(nameOf) }] },
        rows(
          [say('ui.codex.row.party'), [link(`party/${party}`)]],
          [say('ui.codex.row.opens'), isSecret ? null : nameOf(data.initial)],
        ),
        isSecret ? note(say('ui.codex.secret-region')) : null,
        evidenceOf(data.meta ?? {}),
      ),
      ...movers(party, region, nameOf, making),
      ...oneLine(say('ui.codex.read-by'), readers(id, making), making),
    ];
  },
};

/** Each way from one stance to another with the rules that lead there. */
function movers(
  party: string,
  region: string,
  nameOf: (stance: string) => string,
  { entries, ruled, say, link }: Making,
) {
  const found = [...ruled].filter(([, { place }]) => place?.party === party && place.region === region);
  const way = ({ place }: RuleParts): string => {
    const from = place?.from == null ? say('ui.charts.anywhere') : nameOf(place.from);
    return place?.to == null || place.to === place.from
      ? say('ui.codex.stays', { from })
      : say('ui.codex.way', { from, to: nameOf(place.to) });
  };
  const head = ['way', 'why'].map((column) => say(`ui.codex.head.${column}`));
  const lines = found.map(([rule, parts]) => [
    [way(parts)],
    [link(`rule/${rule}`, say(entries.get(rule)?.words ?? ''))],
  ]);
  if (lines.length === 0) return [];
  return [part(say('ui.codex.ways'), { is: 'table', name: say('ui.codex.ways'), head, rows: lines })];
}

/** Rules of other regions, moves and prices that ask where this region stands. */
function readers(id: string, making: Making) {
  const own = new Set(
    [...making.ruled].filter(([, { place }]) => `${place?.party}/${place?.region}` === id).map(([rule]) => rule),
  );
  const found = (making.readers.regions.get(id) ?? []).filter((owner) => !own.has(owner.id));
  return ownersOf(found, making);
}
