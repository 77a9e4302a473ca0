import type { Plan } from '../plan/plan.ts';

export const AXIS_KINDS = ['seat', 'world', 'off', 'turns'] as const;

/** One list of a plan of which every setting takes one: who sits in a chair, whose world holds, what is switched off, how long it lasts. */
export interface PlanAxis {
  readonly kind: (typeof AXIS_KINDS)[number];
  /** Whose chair; empty for the other kinds. */
  readonly party: string;
  /** As the plan writes them; the ids of rules with spaces between. */
  readonly levels: readonly string[];
  /** How many settings lie between one level and the next. */
  readonly stride: number;
}

/** The lists of a plan in the order in which settings are counted, the fastest first: see `pointOf`. */
export function axesOf({ seats, worldviews, off, turns }: Plan): readonly PlanAxis[] {
  const lists: readonly Omit<PlanAxis, 'stride'>[] = [
    ...Object.entries(seats)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([party, levels]) => ({ kind: 'seat' as const, party, levels })),
    { kind: 'world', party: '', levels: worldviews.map(({ physics, tempers }) => `${physics} ${tempers}`) },
    { kind: 'off', party: '', levels: off.map((rules) => rules.join(' ')) },
    { kind: 'turns', party: '', levels: turns.length === 0 ? [''] : turns.map(String) },
  ];
  let stride = 1;
  return lists.map((list) => {
    const axis = { ...list, stride };
    stride *= list.levels.length;
    return axis;
  });
}

/** The place in its list that a setting takes of an axis. */
export const levelAt = ({ stride, levels }: PlanAxis, setting: number): number =>
  Math.floor(setting / stride) % levels.length;
