import { type ResolvedScenario, rulesHashOf, rulesOfMechanism, type Seed, type Worldview } from '#engine';
import { placeOf, type Row } from '../playing/columns.ts';
import type { Estimate } from '../statistics/intervals.ts';
import { pairedDifference } from '../statistics/paired.ts';
import type { Arm } from '../study/arm.ts';
import type { Study } from '../study/study.ts';
import { columnAt } from './duel.ts';

export interface AblationPlan {
  readonly seats: Arm['seats'];
  readonly worlds: readonly Worldview[];
  readonly games: number;
  readonly seed: Seed;
}

/** What each mechanism adds to each column: with it less without it, on the same seeds. */
export interface Ablation {
  readonly games: number;
  readonly worldviews: readonly Worldview[];
  readonly seats: Arm['seats'];
  readonly rulesHash: string;
  readonly rows: readonly { readonly mechanism: string; readonly measures: Readonly<Record<string, Estimate>> }[];
}

/** Columns of an ablation: what the scenario measures, the scores, how it ended, what was unpaid, whether there were talks. */
const isTold = (id: string): boolean =>
  ['measure', 'score', 'yardstick', 'ending', 'peak-owed'].includes(id.split('/')[0] ?? '') || id === 'talks/ever';

const mechanismsOf = ({ mechanisms = {} }: ResolvedScenario): readonly string[] => Object.keys(mechanisms);

/** The whole model, then the model without each mechanism in turn. */
export const ablationStudy = (scenario: ResolvedScenario, { seats, worlds, games, seed }: AblationPlan): Study => ({
  arms: [
    { worldviews: worlds, seats },
    ...mechanismsOf(scenario).map((id) => ({ worldviews: worlds, seats, off: rulesOfMechanism(scenario, id) })),
  ],
  games,
  seed,
});

export const ablationOf = (
  scenario: ResolvedScenario,
  { seats, worlds, games }: AblationPlan,
  ids: readonly string[],
  rows: readonly (readonly Row[])[],
): Ablation => ({
  games,
  worldviews: worlds,
  seats,
  rulesHash: rulesHashOf(scenario),
  rows: mechanismsOf(scenario).map((mechanism, at) => ({
    mechanism,
    measures: Object.fromEntries(
      ids.filter(isTold).map((id) => {
        const place = placeOf(ids, id);
        const { mean, low, high } = pairedDifference(
          columnAt(rows[0] ?? [], place),
          columnAt(rows[at + 1] ?? [], place),
        );
        return [id, { mean, low, high }];
      }),
    ),
  })),
});
