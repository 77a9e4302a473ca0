import { say } from '#engine';
import { claimsOf } from '../claims.ts';
import { shelf } from '../library.ts';
import { section } from '../markdown.ts';
import { type Telling, tell } from './speech.ts';

/** How the page may be named, without a date: a version and hashes say of what it is. */
export function citeChapter({ found, opened }: Telling): string {
  const title = say(opened.words, `scenario.${found.scenario}.title`);
  const plans = found.plans.map(({ plan, hash }) => `\`${plan}\` ${hash.slice(0, SHOWN)}`).join(', ');
  const cited = tell('cited', {
    title,
    version: found.version,
    rules: found.rulesHash.slice(0, SHOWN),
    plans,
  });
  return section(2, tell('chapter.cite'), tell('cite-about'), `> ${cited}`);
}

/** As much of a hash as tells it apart. */
const SHOWN = 12;

/** What a place of the scenario that this page speaks of says of its evidence. */
interface Evidence {
  readonly claims?: readonly string[] | undefined;
  readonly source?: string | undefined;
}

/** Yardsticks with all they weigh, and the ideas that are taken out. */
function evidenceOf({ opened: { scenario } }: Telling): readonly Evidence[] {
  const yardsticks = Object.values(scenario.worldviews).flatMap(({ yardstick }) => [
    yardstick.success,
    ...yardstick.weighs,
  ]);
  return [...yardsticks, ...Object.values(scenario.mechanisms ?? {})];
}

const JUDGED = /\bjudgement\b/;

/** The texts and works behind what this page measures by, and the methods that it counts with. */
export function referencesChapter(telling: Telling): string {
  const evidence = evidenceOf(telling);
  const claims = [...new Set(evidence.flatMap((one) => one.claims ?? []))].toSorted();
  const works = evidence
    .flatMap(({ source = '' }) => source.split(';'))
    .map((part) => part.trim())
    .filter((part) => part !== '' && !JUDGED.test(part));
  return section(
    2,
    tell('chapter.references'),
    tell('references-about'),
    textsOf(claims, telling)
      .map((text) => `- ${text}`)
      .join('\n'),
    tell('works', { works: [...new Set(works)].toSorted().join('; ') }),
    tell('methods'),
  );
}

/** The texts that make these claims, each with the claims that are used. */
function textsOf(ids: readonly string[], { found }: Telling): readonly string[] {
  const table = shelf().find(({ id }) => id === found.scenario)?.home.claims ?? null;
  const known = table === null ? {} : claimsOf(table);
  const used = ids.flatMap((id) => (known[id] === undefined ? [] : [{ id, ...known[id] }]));
  return [...new Set(used.map(({ source }) => source))].map((source) => {
    const own = used.filter((one) => one.source === source);
    const { author = source, title = '', date = '' } = own[0] ?? {};
    return tell('text', { author, title, date, claims: own.map(({ id }) => id).join(', ') });
  });
}
