import { ENGINE_FACTS, type Rules, scoredFor, type World } from '#engine';
import { onceAWorld } from './once-a-world.ts';
import type { Watched } from './watch.ts';
import { yardstickColumns } from './yardstick-columns.ts';

/** One number that is read of every finished game, and how. Kinds stand before the slash: `measure/arsenal-growth`. */
export interface Column {
  readonly id: string;
  readonly read: (world: World, watched: Watched) => number;
}

const measures = ({ scenario, reads }: Rules): readonly Column[] =>
  Object.entries(scenario.measures).map(([id, reading]) => ({ id: `measure/${id}`, read: reads(reading) }));

/** Each party's score out of 100 on its own aims, and whether it crossed a line that must not be crossed. */
const scores = (rules: Rules): readonly Column[] =>
  Object.keys(rules.scenario.aims).flatMap((party): Column[] => {
    const card = onceAWorld((world) => scoredFor(world, rules, party));
    return [
      { id: `score/${party}`, read: (world) => card(world).score },
      { id: `crossed/${party}`, read: (world) => (card(world).crossed.length > 0 ? 1 : 0) },
    ];
  });

/** How the game ended, and of each ending whether what it asks for holds at the end, whichever ending comes before it. */
const endings = (rules: Rules): readonly Column[] =>
  rules.scenario.endings.flatMap(({ ending, when }, place): Column[] => {
    const own: Column = { id: `ending/${ending}`, read: (world) => (world.ending === place ? 1 : 0) };
    return when === undefined ? [own] : [own, { id: `holds/${ending}`, read: rules.reads({ read: 'holds', when }) }];
  });

/** The hidden temper that was drawn for each party, as its place in the party's list. */
const tempers = ({ index }: Rules): readonly Column[] =>
  index.parties.ids.map((party, place) => ({ id: `temper/${party}`, read: (world) => world.tempers[place] ?? 0 }));

/** What only watching tells. The first turn of talks is one past the last turn where there were none. */
const watched = ({ scenario }: Rules): readonly Column[] => [
  { id: 'talks/ever', read: (_, { turnsInTalks }) => (turnsInTalks > 0 ? 1 : 0) },
  { id: 'talks/first-turn', read: (_, { talksTurn }) => (talksTurn === 0 ? scenario.turns + 1 : talksTurn) },
  { id: 'talks/turns', read: (_, { turnsInTalks }) => turnsInTalks },
  ...Object.keys(scenario.parties).map((party) => ({
    id: `peak-owed/${party}`,
    read: (_: World, { peakOwed }: Watched) => peakOwed[party] ?? 0,
  })),
  ...ENGINE_FACTS.filter((fact) => fact !== 'turn-passed' && fact !== 'ending-reached').map((fact) => ({
    id: `told/${fact}`,
    read: (_: World, { told }: Watched) => told[fact],
  })),
  { id: 'turns/played', read: (world) => world.turn },
];

/** All that the lab reads of a finished game, in one order for all games of a scenario. */
export const columnsOf = (rules: Rules): readonly Column[] => [
  ...measures(rules),
  ...scores(rules),
  ...yardstickColumns(rules),
  ...endings(rules),
  ...tempers(rules),
  ...watched(rules),
];

/** The numbers of one finished game, in the order of `columnsOf`. */
export type Row = readonly number[];

/** The place of a column among those of a row. Throws with the known ids where there is none. */
export function placeOf(ids: readonly string[], id: string): number {
  const place = ids.indexOf(id);
  if (place < 0) throw new Error(`There is no column "${id}": there are ${ids.join(', ')}.`);
  return place;
}
