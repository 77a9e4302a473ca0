import type { BargainingDomain, BargainingMeasures, OutcomePoint } from '#lab';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';

/** Outcomes that are told without being asked for, beside those that are chosen. */
const MOST_TOLD = 20;

/** What is known of a bargaining problem, in lines: its frontier as a table with who chooses what, and its opposition. */
export function bargainStory(
  domain: BargainingDomain,
  measures: BargainingMeasures,
  isWhole: boolean,
): readonly string[] {
  const { outcomes, frontier, opposition, nash } = measures;
  const normalisation = speak(`lab.bargain.normalisation.${domain.normalisation}`);
  const choosers = choosersIn(measures);
  const told = frontier.filter(({ outcome }, at) => isWhole || at < MOST_TOLD || choosers.has(outcome));
  return [
    speak('lab.bargain.title', { outcomes, frontier: frontier.length, normalisation }),
    '',
    ...tableLines(
      [
        ...domain.issues.map(({ id }) => left(id)),
        ...domain.parties.map(({ id }) => right(id)),
        left(nash === null ? '' : speak('lab.bargain.chosen.head')),
      ],
      told.map((point) => [
        ...domain.issues.map(({ id }) => String(point.outcome[id])),
        ...point.utilities.map((value) => speak('lab.bargain.utility', { value })),
        (choosers.get(point.outcome) ?? []).join(', '),
      ]),
    ),
    '',
    ...(told.length < frontier.length ? [speak('lab.bargain.more', { more: frontier.length - told.length })] : []),
    ...(nash === null ? [speak('lab.bargain.none-acceptable')] : []),
    opposition === null ? speak('lab.bargain.no-opposition') : speak('lab.bargain.opposition', { value: opposition }),
  ];
}

/** For each outcome that is chosen, by what. */
function choosersIn(measures: BargainingMeasures): ReadonlyMap<OutcomePoint['outcome'], readonly string[]> {
  const { nash, kalai, kalaiSmorodinsky, welfare } = measures;
  const choosers = new Map<OutcomePoint['outcome'], string[]>();
  const choose = (by: string, point: OutcomePoint | null, value: number): void => {
    if (point === null) return;
    const said = speak(`lab.bargain.chosen.${by}`, { value });
    choosers.set(point.outcome, [...(choosers.get(point.outcome) ?? []), said]);
  };
  choose('nash', nash, nash?.product ?? 0);
  choose('kalai', kalai, kalai?.leastGain ?? 0);
  choose('kalaiSmorodinsky', kalaiSmorodinsky, kalaiSmorodinsky?.leastShare ?? 0);
  choose('welfare', welfare, welfare?.sum ?? 0);
  return choosers;
}
