import type { Plan, PlanPoint } from '#lab';
import type { OpenedScenario } from '../../library.ts';
import { speak } from '../../speak.ts';
import { worldName } from './lab-words.ts';

/** A setting of a plan by what tells it from the plan's others, and by its world. */
export function settingName(plan: Plan, opened: OpenedScenario, { seats, worldview, off, turns }: PlanPoint): string {
  const seated = Object.entries(plan.seats).flatMap(([party, names]) =>
    names.length > 1 ? [`${party}=${seats[party]}`] : [],
  );
  return [
    worldName(opened, worldview),
    ...seated,
    ...(off.length === 0 ? [] : [speak('lab.setting.off', { ids: off.join(', ') })]),
    ...(plan.turns.length > 1 ? [speak('lab.setting.turns', { turns })] : []),
  ].join('; ');
}
