import type { StanceView } from '../view/seat-view.ts';

/** ICU names hold no hyphens. */
const icuName = (id: string): string => id.replaceAll('-', '_');

/** The name under which a sentence may ask where a party stands in a region: `dprk_posture`. */
export const stanceArgument = (party: string, region: string): string => icuName(`${party}_${region}`);

/** What a sentence is told of a region whose stance its reader does not know. */
const UNKNOWN_STANCE = 'unknown';

/** The regions of all charts: party, then `states` by region. */
type Charts = Readonly<Record<string, { readonly states: Readonly<Record<string, unknown>> }>>;

/** Where every region stands, as arguments of a sentence (`text_agreed`); `unknown` where these stances do not say. */
export function stanceArguments(charts: Charts, stances: readonly StanceView[]): Readonly<Record<string, string>> {
  const all = Object.entries(charts).flatMap(([party, { states }]) =>
    Object.keys(states).map((region) => [stanceArgument(party, region), UNKNOWN_STANCE]),
  );
  const seen = stances.map(({ party, region, stance }) => [stanceArgument(party, region), icuName(stance)]);
  return Object.fromEntries([...all, ...seen]);
}
