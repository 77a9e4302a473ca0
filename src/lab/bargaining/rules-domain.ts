import type { Rules } from '#engine';
import type { BargainingDomain, BargainingIssue, BargainingParty } from './domain.ts';

/** The level of an issue that nobody promises anything of. */
const NOTHING = 'nothing';

/** What one party may promise of one issue: an issue of the bargaining problem, with what each level is worth to all. */
interface Promise {
  readonly id: string;
  readonly giver: string;
  readonly levels: readonly {
    readonly id: string;
    readonly gain: Readonly<Record<string, number>>;
    readonly cost: Readonly<Record<string, number>>;
  }[];
}

/** Every promise that some of these parties could make; an issue that two may give stands once for each of them. */
function promisesOf({ index, levels }: Rules, parties: readonly string[]): readonly Promise[] {
  return levels.flatMap((own, issue) => {
    const givers = (own[0]?.givers ?? []).map((giver) => index.parties.id(giver));
    const id = index.issues.id(issue);
    return givers
      .filter((giver) => parties.includes(giver))
      .map((giver) => ({ id: givers.length > 1 ? `${id}/${giver}` : id, giver, levels: own }));
  });
}

/** What a level adds for a party: what it gains where another gives, less what it costs it, whoever gives. */
const worthOf = (party: string, { giver }: Promise, { gain, cost }: Promise['levels'][number]): number =>
  (giver === party ? 0 : (gain[party] ?? 0)) - (cost[party] ?? 0);

/**
 * The bargaining problem between some parties of a world, in points of its own scale: one issue for each promise that one
 * of them could make, from nothing to its highest level; walking away is worth 0. It knows neither order nor trust, and
 * nothing of what happens outside the text: the world's own valuation adds those (docs/model.md). Throws where there is
 * no such party.
 */
export function domainOf(rules: Rules, parties: readonly string[]): BargainingDomain {
  for (const party of parties) rules.index.parties.handle(party);
  const promises = promisesOf(rules, parties);
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
  return { issues, parties: valued, normalisation: 'none' };
}
