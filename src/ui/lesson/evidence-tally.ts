import type { ResolvedScenario } from '#engine';

/** How many rules and numbers of a scenario rest on what. One that names both claims and a citation is counted as claims. */
export interface EvidenceTally {
  readonly claims: number;
  /** Of those on claims: how many say that the number itself was judged. */
  readonly judged: number;
  readonly citation: number;
  readonly judgement: number;
}

/** An author, several, or an institution, and a year: how a text is cited in short. */
const CITED = /(?:[A-Z][A-Za-z’'/]+(?:, | and ))*[A-Z][A-Za-z’'/]+ (?:19|20)\d\d(?![-–]\d)/g;
const MONTH =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Actions|Statement)\b/;
const JUDGED = /^(numbers? |prices )?judgement$/;

type Piece = { readonly claims?: unknown; readonly source?: unknown };

/** Everything in a scenario that names claims or a source, however deep. */
function piecesIn(value: unknown): readonly Piece[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(piecesIn);
  return 'claims' in value || 'source' in value ? [value, ...below] : below;
}

export function evidenceTally(scenario: ResolvedScenario): EvidenceTally {
  const tally = { claims: 0, judged: 0, citation: 0, judgement: 0 };
  for (const { claims, source } of piecesIn(scenario)) {
    if (Array.isArray(claims) && claims.length > 0) {
      tally.claims += 1;
      if (typeof source === 'string' && source.includes('judgement')) tally.judged += 1;
    } else if (typeof source === 'string') tally[JUDGED.test(source) ? 'judgement' : 'citation'] += 1;
  }
  return tally;
}

/** The texts that are cited by author and year, each once, by the alphabet. */
export function citationsIn(scenario: ResolvedScenario): readonly string[] {
  const found = piecesIn(scenario).flatMap(({ source }) =>
    typeof source === 'string' ? (source.match(CITED) ?? []) : [],
  );
  const last = (cited: string): string => cited.split(' ').at(-2) ?? '';
  return [...new Set(found)].filter((cited) => !MONTH.test(last(cited))).toSorted();
}
