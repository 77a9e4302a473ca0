import { type Carrier, carriersOf } from './carriers.ts';
import { claimsOf } from './claims.ts';
import { openScenario, type Shelved } from './library.ts';

/** One claim, all that carries it, and the scenarios in which something does. */
export interface ClaimCarried {
  readonly id: string;
  /** The text that makes it, by the id of `sources.csv`. */
  readonly source: string;
  readonly claim: string;
  readonly carriers: readonly Carrier[];
  readonly scenarios: readonly string[];
}

/** How much of one source text is carried. */
export interface TextCarried {
  readonly source: string;
  readonly first: string;
  readonly last: string;
  readonly claims: number;
  readonly carried: number;
  readonly missing: readonly string[];
}

/** What the scenarios of one world rest on. */
export interface WorldEvidence {
  readonly world: string;
  readonly scenarios: readonly string[];
  readonly claims: readonly ClaimCarried[];
  readonly texts: readonly TextCarried[];
  /** The places of the world once, and those of each scenario. */
  readonly carriers: readonly Carrier[];
}

/** The evidence of these scenarios, world by world. Complains where one has faults. */
export function evidenceOfWorlds(books: readonly Shelved[]): WorldEvidence[] {
  const folders = [...new Set(books.map(({ home }) => home.folder))];
  return folders.map((folder) => evidenceOfWorld(books.filter(({ home }) => home.folder === folder)));
}

function evidenceOfWorld(books: readonly Shelved[]): WorldEvidence {
  const opened = books.map(({ id }) => ({ id, scenario: openScenario(id).scenario }));
  const places = opened.map(({ id, scenario }) => ({ id, carriers: carriersOf(scenario) }));
  const carriers = places.flatMap((one, i) => (i === 0 ? one.carriers : one.carriers.filter((c) => c.isOfScenario)));
  const table = books[0]?.home.claims ?? null;
  const claims = Object.entries(table === null ? {} : claimsOf(table)).map(([id, { source, claim }]) => {
    const carries = (carrier: Carrier): boolean => carrier.claims.includes(id);
    const scenarios = places.filter((one) => one.carriers.some(carries)).map((one) => one.id);
    return { id, source, claim, carriers: carriers.filter(carries), scenarios };
  });
  const world = opened[0]?.scenario.world ?? '';
  return { world, scenarios: opened.map(({ id }) => id), claims, texts: textsOf(claims), carriers };
}

function textsOf(claims: readonly ClaimCarried[]): TextCarried[] {
  return [...new Set(claims.map(({ source }) => source))].map((source) => {
    const own = claims.filter((claim) => claim.source === source);
    const missing = own.filter(({ carriers }) => carriers.length === 0).map(({ id }) => id);
    const [first = '', last = ''] = [own[0]?.id, own.at(-1)?.id];
    return { source, first, last, claims: own.length, carried: own.length - missing.length, missing };
  });
}
