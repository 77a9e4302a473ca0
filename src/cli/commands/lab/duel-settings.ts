import { isDeepStrictEqual } from 'node:util';
import { type Arm, type Duel, type DuelSizes, LEAST_POINTS, USUAL_DUEL, usualPoints } from '#lab';
import { Complaint } from '../../complaint.ts';
import { together } from '../../gathering.ts';
import { ALL, OWN, offFrom, parametersFrom, seatsFrom, worldsFrom } from './lab-settings.ts';
import { countFrom, type LabOptions, type LabWork } from './lab-work.ts';

export interface DuelOptions extends LabOptions {
  readonly physics: string;
  readonly tempers: string;
  readonly seat: readonly string[];
  readonly set: readonly string[];
  readonly off: readonly string[];
  /** What is otherwise in the second setting: who sits, what is set, what is off, in which physics and tempers. */
  readonly against: readonly string[];
  readonly againstSet: readonly string[];
  readonly againstOff: readonly string[];
  readonly againstPhysics?: string;
  readonly againstTempers?: string;
  readonly partings?: string;
  readonly box?: string;
  readonly boxGames: string;
  /** Every figure, and not the chief ones alone. */
  readonly all?: boolean;
}

const AGAINST = { physics: '--against-physics', tempers: '--against-tempers' } as const;

/** Two settings in every world that the caller means. Complains. */
export function duelOf({ scenario, games, seed }: LabWork, options: DuelOptions): Duel {
  const { againstPhysics, againstTempers } = options;
  const { seats, parameters, off, worlds, ...other } = together({
    seats: () => seatsFrom(scenario, '--seat', options.seat),
    parameters: () => parametersFrom(scenario, '--set', options.set),
    off: () => offFrom(scenario, '--off', options.off),
    worlds: () => worldsFrom(scenario, options.physics, options.tempers),
    against: () => seatsFrom(scenario, '--against', options.against),
    againstSet: () => parametersFrom(scenario, '--against-set', options.againstSet),
    againstOff: () => offFrom(scenario, '--against-off', options.againstOff),
    againstWorlds: () => worldsFrom(scenario, againstPhysics ?? ALL, againstTempers ?? OWN, AGAINST),
  });
  const second = {
    parameters: { ...parameters, ...other.againstSet },
    off: [...off, ...other.againstOff],
    // Whoever is not named here sits as in the first setting.
    seats: seatsFrom(scenario, '--against', options.against, seats),
  };
  const pairs = worlds.map((worldview) => {
    const physics = againstPhysics ?? worldview.physics;
    const tempers = againstTempers ?? worldview.tempers;
    const first: Arm = { worldviews: [worldview], seats, parameters, off };
    return { first, second: { ...second, worldviews: worldsFrom(scenario, physics, tempers, AGAINST) } };
  });
  return { pairs, games, seed };
}

/** Complains where both settings are the same in every world: then each difference is nothing, and no interval says so. */
export function demandDifference({ pairs }: Duel): void {
  if (pairs.every(({ first, second }) => isDeepStrictEqual(armOf(first), armOf(second))))
    throw new Complaint('lab.duel.nothing');
}

/** What of a setting makes games other ones: rules that are off count in no order, and once. */
const armOf = ({ worldviews, seats, parameters, off = [] }: Arm): unknown => ({
  worldviews,
  seats,
  parameters,
  off: [...new Set(off)].toSorted(),
});

/** Sizes as the caller wants them; by default about as many games again as the duel itself. Complains. */
export function sizesFrom({ games, scenario }: LabWork, { partings, box, boxGames }: DuelOptions): DuelSizes {
  const asked = together({
    pairs: () => (partings === undefined ? USUAL_DUEL : countFrom(partings, 0, '--partings')),
    points: () => pointsFrom({ games, scenario }, box),
    games: () => countFrom(boxGames, 1, '--box-games'),
  });
  return { partings: Math.min(asked.pairs, games), box: { points: asked.points, games: asked.games } };
}

/** Points of the box: as the caller wants, none where the scenario has no ranges. Complains. */
function pointsFrom({ games, scenario }: Pick<LabWork, 'games' | 'scenario'>, box: string | undefined): number {
  const hasRanges = Object.keys(scenario.parameters).length > 0;
  if (box === undefined) return usualPoints(scenario, games);
  const [points, at] = [countFrom(box, 0, '--box'), `--box ${box}`];
  if (points > 0 && !hasRanges) throw new Complaint('lab.duel.no-ranges', { scenario: scenario.scenario }, at);
  if (points > 0 && points < LEAST_POINTS) throw new Complaint('lab.duel.bad-box', { points, least: LEAST_POINTS }, at);
  return points;
}
