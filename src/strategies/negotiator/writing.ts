import type { ClauseChoice, ClauseView, DialSettings, OfferView, PackageView, TextChoice, View } from '#engine';
import { dialKey } from '../dials.ts';
import { clausesIn, type Space, type Text } from '../texts/space.ts';
import { picksOf } from '../texts/space-at.ts';
import { tableKey } from './table-talk.ts';

/** A text that was written, in the form in which texts are looked for; null where it could not be written now. */
export function writtenAs(
  space: Space,
  { clauses, ...dials }: DialSettings & { readonly clauses: readonly ClauseChoice[] },
): Text | null {
  const picks = picksOf(space, clauses);
  const setting = space.settings.findIndex((one) => dialKey(one.dials) === dialKey(dials));
  return picks === null || setting < 0 ? null : { picks, setting };
}

const isSame = (one: Text, other: Text): boolean =>
  one.setting === other.setting && one.picks.every((pick, slot) => pick === other.picks[slot]);

/** True of every text of a list, and of prepared texts whose package is not to be had now. */
export function barring(
  space: Space,
  view: View,
  at: Pick<OfferView, 'sides'>,
  texts: readonly (Text | null)[],
): (text: Text) => boolean {
  const known = texts.filter((text) => text !== null);
  const gone = view
    .packages()
    .filter(({ sides, refusal }) => refusal?.code === 'package-not-available' && tableKey(sides) === tableKey(at.sides))
    .flatMap(({ clauses }) => {
      const picks = picksOf(space, clauses);
      return picks === null ? [] : [picks];
    });
  return (text) =>
    known.some((one) => isSame(one, text)) ||
    gone.some((picks) => picks.every((pick, slot) => pick === text.picks[slot]));
}

const keyOf = ({ giver, issue, level }: ClauseChoice): string => `${giver}/${issue}/${level}`;

/** How many promises stand in one text and not in the other. */
export function differences(one: readonly ClauseView[], other: readonly ClauseView[]): number {
  const [first, second] = [new Set(one.map(keyOf)), new Set(other.map(keyOf))];
  return [...first, ...second].filter((key) => !first.has(key) || !second.has(key)).length;
}

/** A text as a seat says it, on top of the promises that stand if it names none. */
export function said(space: Space, text: Text, standing: readonly ClauseView[]): TextChoice {
  const clauses = clausesIn(space, text);
  const dials = space.settings[text.setting]?.dials;
  if (dials === undefined) throw new Error(`There is no setting ${text.setting}.`);
  if (differences(clauses, standing) === 0) return dials;
  return { ...dials, clauses: clauses.map(({ issue, level, giver }) => ({ issue, level, giver })) };
}

/** Of packages, the one whose promises a text changes least: it is written as an edit of that. */
export const nearestOf = (packages: readonly PackageView[], clauses: readonly ClauseView[]): PackageView | null =>
  packages.reduce<PackageView | null>(
    (best, one) =>
      best === null || differences(one.clauses, clauses) < differences(best.clauses, clauses) ? one : best,
    null,
  );
