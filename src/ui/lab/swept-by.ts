import type { Shelved } from '../session/shelf.ts';
import { playedPoints } from './moved.ts';
import type { Swept } from './reading.worker.ts';
import { askedBy, type LabWishes, planOf } from './wishes.ts';

/** What is chosen on the page, as a comparison to be played: the plan, in what its sides differ, and the points of it that are played. */
export function sweptBy({ scenario, say }: Shelved, wishes: LabWishes): Swept & Required<Pick<Swept, 'points'>> {
  const plan = planOf(scenario, wishes, say);
  return { scenario, plan, split: askedBy(wishes).split, points: playedPoints(plan, wishes.parameters) };
}
