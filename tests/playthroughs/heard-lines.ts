import { type FactView, factViews, type Game } from '#engine';

/** A fact as a seat hears it; its cause is named by what it was, since each seat numbers for itself. */
function factLine(fact: FactView, heard: ReadonlyMap<number, FactView>): string {
  const because = fact.because === null ? undefined : heard.get(fact.because)?.fact;
  return [
    fact.fact,
    fact.by === null ? '' : `by ${fact.by}`,
    fact.about === null ? '' : `about ${fact.about}`,
    fact.severity === 0 ? '' : `severity ${fact.severity}`,
    fact.size === 0 ? '' : `size ${fact.size}`,
    fact.coin === null ? '' : `in ${fact.coin}`,
    fact.deed === null ? '' : `(${fact.deed})`,
    because === undefined ? '' : `after ${because}`,
    `by rule ${fact.rule ?? 'unknown'}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What was told since fact number `from` of the record: once where all hear the same, else as each seat hears it. */
export function heardLines(game: Game, from: number): string[] {
  const { rules, facts } = game;
  const parties = rules.index.parties.ids;
  const told = facts.slice(from).map(() => new Map<string, string[]>());
  for (const [handle, party] of parties.entries()) {
    const views = factViews(rules, handle, facts);
    const byId = new Map(views.map((view) => [view.id, view]));
    // The views stand in the order of the facts that this party hears.
    const places = [...facts.keys()].filter((place) => ((facts[place]?.audience ?? 0) & (1 << handle)) !== 0);
    for (const [i, place] of places.entries()) {
      const view = views[i];
      const lines = told[place - from];
      if (view === undefined || lines === undefined) continue;
      const text = factLine(view, byId);
      lines.set(text, [...(lines.get(text) ?? []), party]);
    }
  }
  return told.flatMap((lines) =>
    [...lines].map(([text, who]) => `  ${who.length === parties.length ? 'all' : who.toSorted().join(' ')}: ${text}`),
  );
}
