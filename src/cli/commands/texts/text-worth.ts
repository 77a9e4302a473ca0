import { bindRules, exposureOf, layTemplate, type ResolvedScenario, schoolOf, type Template } from '#engine';
import { domainOf } from '#lab';

/** A promise of a text of history in a world. */
export interface PromiseWorth {
  /** From 1. */
  readonly phase: number;
  readonly giver: string;
  readonly issue: string;
  readonly level: string;
  readonly size: number;
  /** What it adds for each party at the table, in points. */
  readonly worth: Readonly<Record<string, number>>;
}

/** A text of history as numbers. */
export interface TextWorth {
  readonly promises: readonly PromiseWorth[];
  /** What the whole text is worth to each party at its table, by the utilities of `lab bargain`. */
  readonly worth: Readonly<Record<string, number>>;
  /** The largest amount by which each party's side would have given more than it got, in size points, in the text's order. */
  readonly exposure: Readonly<Record<string, number>>;
}

/** What a text of history would be worth in a world, whether or not it could be promised at its opening. */
export function textWorth(template: Template, scenario: ResolvedScenario): TextWorth {
  const parties = template.sides.flat();
  const rules = bindRules(scenario, schoolOf(Object.keys(scenario.worldviews)[0] ?? ''));
  const domain = domainOf(rules, parties);
  const worthOf = (giver: string, issue: string, level: string): Record<string, number> => {
    const place = domain.issues.findIndex(({ id }) => id === issue || id === `${issue}/${giver}`);
    const amount = domain.issues[place]?.levels.indexOf(level) ?? -1;
    return Object.fromEntries(domain.parties.map(({ id, evaluations }) => [id, evaluations[place]?.[amount] ?? 0]));
  };
  const promises = template.phases.flatMap(({ clauses }, phase) =>
    clauses.map(({ issue, level, giver }) => ({
      phase: phase + 1,
      giver,
      issue,
      level,
      size: scenario.issues[issue]?.levels[level]?.size ?? 0,
      worth: worthOf(giver, issue, level),
    })),
  );
  const { sequence } = layTemplate(template, () => true);
  const bargain = { sides: template.sides, clauses: promises, sequence };
  const byParty = (of: (party: string) => number) => Object.fromEntries(parties.map((party) => [party, of(party)]));
  return {
    promises,
    worth: byParty((party) => promises.reduce((sum, { worth }) => sum + (worth[party] ?? 0), 0)),
    exposure: byParty((party) => exposureOf(party, bargain, { opener: 'together', grain: 1 })),
  };
}
