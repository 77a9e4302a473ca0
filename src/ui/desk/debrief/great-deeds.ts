import type { HistoryItem } from 'virtual:history';
import type { Debrief, FactView } from '#engine';
import { GRAVITY, gravityOf } from '../reveal/gravity.ts';

/** At most so many facts of one turn stand beside what happened in fact. */
const MOST = 4;

/** What a turn of a game is remembered by, in the order in which it happened; nothing twice. */
export function greatIn(facts: readonly FactView[]): readonly FactView[] {
  const seen = new Set<string>();
  const once = facts.filter(({ fact, by, about, deed, severity }) => {
    const key = `${fact}/${by}/${about}/${deed}/${severity}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return once
    .filter((fact) => gravityOf(fact) >= GRAVITY.news)
    .toSorted((one, other) => gravityOf(other) - gravityOf(one) || other.severity - one.severity || one.id - other.id)
    .slice(0, MOST)
    .toSorted((one, other) => one.id - other.id);
}

/** Every turn of which the one path or the other has something to tell. */
export function turnsTold(
  path: readonly Pick<HistoryItem, 'turn'>[],
  { timeline }: Pick<Debrief, 'timeline'>,
): readonly number[] {
  const own = Object.entries(timeline).flatMap(([turn, facts]) => (greatIn(facts).length > 0 ? [Number(turn)] : []));
  return [...new Set([...path.map(({ turn }) => turn), ...own])].toSorted((one, other) => one - other);
}
