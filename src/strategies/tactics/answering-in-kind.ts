import { type Dealings, share, type Tactic } from './tactic.ts';

/** The two texts of the other side that are compared, as shares: how it was, and how it is. */
export interface Movement {
  readonly before: number;
  readonly after: number;
}

/** What a tit for tat demands from what it demanded last and how the other side has moved since. */
export type InKind = (asked: number, moved: Movement, dealings: Dealings) => number;

/**
 * A tactic that answers the other side's last movement. Before there are two texts of the other side there is nothing to
 * answer: it demands what it demanded last, at first everything (Faratin, Sierra and Jennings 1998 leave the beginning to
 * another tactic). Of the last `window` movements it looks at the sum.
 */
export const answeringInKind = (id: string, source: string, window: number, inKind: InKind): Tactic => ({
  id,
  source,
  isModelling: false,
  aspiration: (dealings) => {
    const { received, asked } = dealings;
    const last = asked.at(-1) ?? 1;
    const after = received.at(-1);
    const before = received.at(-Math.min(window + 1, received.length));
    if (after === undefined || before === undefined || received.length < 2) return share(last);
    return share(inKind(last, { before, after }, dealings));
  },
});
