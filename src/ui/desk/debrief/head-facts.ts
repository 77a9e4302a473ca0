import type { Debrief, FactView } from '#engine';
import { GRAVITY, gravityOf } from '../reveal/gravity.ts';

/** At most so many facts stand at the head of a debrief. */
const MOST = 4;
/** Fewer than so many are filled up from lesser news. */
const LEAST = 2;

/** Facts that say the same of one thing are told once: what became of an agreement, of the lines, of launches. */
const ABOUT_ONE_THING: Readonly<Record<string, string>> = {
  'agreement-reached': 'agreement',
  'agreement-fulfilled': 'agreement',
  'agreement-collapsed': 'agreement',
  'hotline-cut': 'lines',
  'hotline-restored': 'lines',
  'talks-joined': 'talks',
  'talks-collapsed': 'talks',
};

const thingOf = ({ fact, deed }: FactView): string => {
  const thing = ABOUT_ONE_THING[fact] ?? fact;
  return thing === 'agreement' || fact === 'breach-detected' ? `${thing}/${deed}` : thing;
};

const byWeight = (one: FactView, other: FactView): number =>
  gravityOf(other) - gravityOf(one) || other.severity - one.severity || other.id - one.id;

/**
 * The two to four facts that mattered most in a game, in the order in which they happened: wars ended, agreements kept or
 * collapsed, shots, thresholds crossed. Of several about one thing the weightiest and latest stands for all. A game in which
 * less happened is told by its news. Facts of the kinds in `elsewhere` are told at another place.
 */
export function headFacts(
  { timeline }: Pick<Debrief, 'timeline'>,
  elsewhere: readonly string[] = [],
): readonly FactView[] {
  const all = Object.values(timeline)
    .flat()
    .filter(({ fact }) => !elsewhere.includes(fact))
    .toSorted(byWeight);
  const things = new Set<string>();
  const told = all.filter((fact) => {
    const thing = thingOf(fact);
    const isFirst = !things.has(thing);
    things.add(thing);
    return isFirst && gravityOf(fact) >= GRAVITY.news;
  });
  const great = told.filter((fact) => gravityOf(fact) >= GRAVITY.fortnight).slice(0, MOST);
  return (great.length < LEAST ? told.slice(0, LEAST) : great).toSorted((one, other) => one.id - other.id);
}
