import type { FactView } from '../../view/seat-view.ts';
import type { WordParams } from '../say.ts';

/** The name under a key of words, or whatever else is to stand for it. */
type Named = (key: string) => string;

/** What the sentence of a fact is filled with: the names of its parties, coin and deed, empty where it has none, and its figures. */
export const factParams = (
  { by, about, severity, size, coin, deedWords }: Omit<FactView, 'id'>,
  named: Named,
): WordParams => ({
  by: by === null ? '' : named(`party.${by}.short`),
  about: about === null ? '' : named(`party.${about}.short`),
  severity,
  size,
  coin: coin === null ? '' : named(`coin.${coin}`),
  deed: deedWords === null ? '' : named(deedWords),
});
