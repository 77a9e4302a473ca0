import { canonicalJson, type ResolvedScenario } from '#engine';

/**
 * What a chair plays for, as the id of a column. Where its card holds one aim alone, and some measure reads the same, that
 * is it, in its own unit (points, coins); else it is the chair's score out of 100. Throws where the chair has no aims.
 */
export function payoffColumn({ aims, measures }: ResolvedScenario, party: string): string {
  const own = aims[party]?.aims;
  if (own === undefined) throw new Error(`"${party}" has no aims, so that nothing says what it plays for.`);
  const [only, ...more] = own;
  const same = Object.entries(measures).find(
    ([, reading]) => only !== undefined && canonicalJson(reading) === canonicalJson(only.of),
  );
  return more.length === 0 && same !== undefined ? `measure/${same[0]}` : `score/${party}`;
}
