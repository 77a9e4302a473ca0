import { luckOf } from '#engine';
import { type BargainingDomain, paretoFrontier } from '#lab';

/** One frontier's time. */
export interface FrontierFigure {
  readonly parties: number;
  /** Outcomes on the frontier, of as many in all. */
  readonly outcomes: number;
  readonly milliseconds: number;
}

const [ISSUES, LEVELS] = [5, 10];

/** A domain in which what one party gains the last one loses, so that no outcome at all can be dropped. */
function opposedDomain(parties: number): BargainingDomain {
  const luck = luckOf('1', 'strategies');
  const issues = Array.from({ length: ISSUES }, (_, at) => ({
    id: `issue-${at}`,
    levels: Array.from({ length: LEVELS }, (__, level) => level),
  }));
  const drawn = Array.from({ length: parties - 1 }, (_, party) =>
    issues.map(({ levels }, issue) => levels.map((level) => luck.draw(0, party, issue, level))),
  );
  const last = issues.map(({ levels }, issue) =>
    levels.map((level) => drawn.reduce((left, own) => left - (own[issue]?.[level] ?? 0), parties - 1)),
  );
  const weights = issues.map(() => 1);
  return {
    issues,
    parties: [...drawn, last].map((evaluations, at) => ({ id: `party-${at}`, weights, evaluations, reservation: 0 })),
    normalisation: 'none',
  };
}

/** How long frontiers take that hold each of 100,000 outcomes, for two, three and four parties; each a second time, since the first compiles. */
export function frontierFigures(): readonly FrontierFigure[] {
  return [2, 3, 4].map((parties) => {
    const domain = opposedDomain(parties);
    paretoFrontier(domain);
    const begun = performance.now();
    const outcomes = paretoFrontier(domain).length;
    return { parties, outcomes, milliseconds: performance.now() - begun };
  });
}
