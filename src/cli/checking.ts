import { type Fault, inReadingOrder, readScenario, readTemplates } from '#engine';
import { readClaimIds } from './claims.ts';
import { misspeltNames } from './misspelt-names.ts';
import { claimsIn, sourcesOf, templateSourcesOf, type WorldFolder, worldviewsIn } from './scenario-files.ts';
import type { Target } from './targets.ts';

/** All faults of a scenario and its world, each blamed on the file in which it can be mended. */
export function faultsOf({ home, scenario, isGuest }: Target): readonly Fault[] {
  const claims = home.claims === null ? { ids: [], faults: [] } : readClaimIds(home.claims);
  const sources = sourcesOf(home, scenario, claims.ids);
  const reading = readScenario(sources);
  const read = reading.ok ? [] : misspeltNames(reading.faults, sources.words);
  const texts = isGuest ? null : readTemplates(templateSourcesOf(home, claims.ids));
  const ofTexts = texts === null || texts.ok ? [] : texts.faults;
  const faults = withoutFollowing([...claims.faults, ...read, ...ofTexts], home, claims.faults.length > 0);
  const own = faults.filter(({ at }) => at.path === scenario);
  const wanted = faults.filter(({ code, at }) => at.path !== scenario && code === 'missing-word');
  return inReadingOrder(isGuest && own.length + wanted.length > 0 ? [...own, ...wanted] : faults);
}

/** Where a whole file is missing or cannot be read, that is said once; what follows from it is held back. */
function withoutFollowing(faults: readonly Fault[], home: WorldFolder, isTableBroken: boolean): readonly Fault[] {
  const isOfClaims = ({ code }: Fault): boolean => code === 'unknown-claim';
  const isOfWorldviews = ({ code, params }: Fault): boolean =>
    code === 'unknown-word' && /^(worldview|yardstick)\./.test(String(params['key']));
  const at = (path: string): Fault['at'] => ({ path, line: 1, col: 1 });
  const [lacksClaims, lacksWorldviews] = [home.claims === null, home.worldviews.length === 0];
  return [
    ...(lacksClaims && faults.some(isOfClaims)
      ? [{ code: 'no-claims-table', params: {}, at: at(claimsIn(home.folder)) } as const]
      : []),
    ...(lacksWorldviews && faults.some(isOfWorldviews)
      ? [{ code: 'no-worldviews', params: {}, at: at(worldviewsIn(home.folder)) } as const]
      : []),
    ...faults.filter(
      (fault) => !((lacksClaims || isTableBroken) && isOfClaims(fault)) && !(lacksWorldviews && isOfWorldviews(fault)),
    ),
  ];
}
