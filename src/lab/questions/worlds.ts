import { type ResolvedScenario, schoolOf, type Worldview } from '#engine';
import { layBoard } from '../playing/board.ts';
import { columnsOf } from '../playing/columns.ts';

const schools = ({ worldviews }: ResolvedScenario): readonly string[] => Object.keys(worldviews).toSorted();

/** Every physics with every tempers. */
export const crossedWorlds = (scenario: ResolvedScenario): readonly Worldview[] =>
  schools(scenario).flatMap((physics) => schools(scenario).map((tempers) => ({ physics, tempers })));

/** The worlds in which one school is right about both. */
export const ownWorlds = (scenario: ResolvedScenario): readonly Worldview[] => schools(scenario).map(schoolOf);

/** Ids of all that the lab reads of a game of this scenario, in the order of a row. */
export function columnIds(scenario: ResolvedScenario): readonly string[] {
  const [worldview] = ownWorlds(scenario);
  if (worldview === undefined) throw new Error('The scenario has no worldview.');
  return columnsOf(layBoard(scenario, { worldview }).rules).map(({ id }) => id);
}
