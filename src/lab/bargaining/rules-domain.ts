import type { Rules } from '#engine';
import { barredTogether, oneSided } from './barred-texts.ts';
import { orderFor } from './bars.ts';
import type { BargainingDomain, BargainingIssue, BargainingParty } from './domain.ts';

/** The level of an issue that nobody promises anything of. */
const NOTHING = 'nothing';

/** What one party may promise of one issue: an issue of the bargaining problem, with what each level is worth to all. */
interface Promise {
  readonly id: string;
  readonly issue: number;
  readonly giver: string;
  readonly levels: readonly {
    readonly id: string;
    readonly gain: Readonly<Record<string, number>>;
    readonly cost: Readonly<Record<string, number>>;
  }[];
}

/** What the issue of a party's promise is called in a domain; an issue that several may give stands once for each of them. */
export function issueIdOf({ index, levels }: Rules, issue: number, giver: number): string {
  const id = index.issues.id(issue);
  return (levels[issue]?.[0]?.givers.length ?? 0) > 1 ? `${id}/${index.parties.id(giver)}` : id;
}

/** Every promise that some of these parties could make. */
const promisesOf = (rules: Rules, parties: readonly string[]): readonly Promise[] =>
  rules.levels.flatMap((own, issue) =>
    (own[0]?.givers ?? [])
      .map((handle) => ({
        id: issueIdOf(rules, issue, handle),
        issue,
        giver: rules.index.parties.id(handle),
        levels: own,
      }))
      .filter(({ giver }) => parties.includes(giver)),
  );

/** What a level adds for a party: what it gains where another gives, less what it costs it, whoever gives. */
const worthOf = (party: string, { giver }: Promise, { gain, cost }: Promise['levels'][number]): number =>
  (giver === party ? 0 : (gain[party] ?? 0)) - (cost[party] ?? 0);

/** Promises that bar one another stand together and first: the frontier is soonest found so. */
function inGoodOrder(rules: Rules, promises: readonly Promise[]): readonly Promise[] {
  return orderFor(promises.length, barredTogether(rules, promises)).flatMap((place) => promises[place] ?? []);
}

/**
 * The bargaining problem between some parties of a world, in points of its own scale: one issue for each promise that one
 * of them could make, from nothing to its highest level; walking away is worth 0. What the rules refuse in one text
 * whatever the turn is barred. It knows neither order nor trust, and nothing of what happens outside the text: the world's
 * own valuation adds those (docs/model.md). Throws where there is no such party.
 */
export function domainOf(rules: Rules, parties: readonly string[]): BargainingDomain {
  for (const party of parties) rules.index.parties.handle(party);
  const promises = inGoodOrder(rules, promisesOf(rules, parties));
  const issues = promises.map(
    ({ id, levels }): BargainingIssue => ({ id, levels: [NOTHING, ...levels.map((one) => one.id)] }),
  );
  const valued = parties.map(
    (id): BargainingParty => ({
      id,
      weights: promises.map(() => 1),
      evaluations: promises.map((promise) => [0, ...promise.levels.map((level) => worthOf(id, promise, level))]),
      reservation: 0,
    }),
  );
  return {
    issues,
    parties: valued,
    normalisation: 'none',
    barred: [...barredTogether(rules, promises), ...oneSided(rules, promises, parties)],
  };
}
