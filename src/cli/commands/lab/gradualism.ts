import { findSmallestRatio, type GradualismFound } from '#lab';
import { Complaint } from '../../complaint.ts';
import { together } from '../../gathering.ts';
import { openScenario } from '../../library.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { countFrom, seedFrom, tellResult } from './lab-work.ts';

export interface GradualismOptions {
  /** δ, the chance that the game goes on after a turn. */
  readonly delta: string;
  /** v, what a whole that costs its giver 1 is worth to its receiver. */
  readonly value: string;
  readonly games: string;
  readonly seed: string;
  readonly json?: boolean;
}

/** The one world in which it is played, and by how much its points are larger than v. */
const SCENARIO = 'gradualism';
const POINTS = 100;

/** `lab gradualism`: the smallest steps at which a phased exchange is kept, found by playing it. Complains. */
export function gradualism({ delta, value, games, seed, json }: GradualismOptions, voice: Voice): void {
  const { scenario } = openScenario(SCENARIO);
  const rangeOf = (id: string): readonly [number, number] => scenario.parameters[id]?.range ?? [0, 0];
  const [low, high] = rangeOf('worth');
  const { count, sown, ...exchange } = together({
    worth: () => numberFrom('--value', value, [low / POINTS, high / POINTS]),
    continuation: () => numberFrom('--delta', delta, rangeOf('continuation')),
    count: () => countFrom(games, 1, '--games'),
    sown: () => seedFrom(seed),
  });
  const found = findSmallestRatio(scenario, exchange, { games: count, seed: sown });
  const options = { games, seed, ...(json === true && { json }) };
  tellResult({ scenario: SCENARIO, games: Number(games), seed, ...found }, storyOf(found), options, voice);
}

function numberFrom(id: string, given: string, [low, high]: readonly [number, number]): number {
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (!(value >= low && value <= high))
    throw new Complaint('lab.bad-value', { id, value: given, low, high }, `${id} ${given}`);
  return value;
}

function storyOf({ worth, continuation, allAtOnce, smallest, tolerance, tried }: GradualismFound): readonly string[] {
  const most = Math.max(...tried.map(({ ratio }) => ratio));
  return [
    speak('lab.gradualism.title', { worth, continuation }),
    '',
    speak('lab.gradualism.at-once', { isKept: String(allAtOnce.isKept) }),
    smallest === null
      ? speak('lab.gradualism.never', { most })
      : speak('lab.gradualism.smallest', { ratio: smallest.ratio, tolerance }),
    ...(smallest === null
      ? []
      : [speak('lab.gradualism.delivered', { parts: smallest.parts, share: smallest.delivered })]),
    speak('lab.gradualism.tried', { tried: tried.length }),
  ];
}
