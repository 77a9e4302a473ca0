import tables from 'virtual:claims';

type Table = (typeof tables)[string];
type Claim = Table['claims'][string];

/** The claims of a scenario, as a language tells them; author, title and outlet stay as they are printed. */
export function claimsToldIn(scenario: string, language: string): Readonly<Record<string, Claim>> {
  const { claims = {}, told = {} } = tables[scenario] ?? {};
  const own = told[language];
  if (own === undefined) return claims;
  const text = (english: string): string => own.texts[english] ?? english;
  return Object.fromEntries(
    Object.entries(claims).map(([id, claim]) => [
      id,
      {
        ...claim,
        claim: own.claims[id] ?? claim.claim,
        ...(claim.author !== undefined && { author: text(claim.author) }),
        ...(claim.date !== undefined && { date: text(claim.date) }),
      },
    ]),
  );
}

/** What the data say in English, a ground, a unit or a date, as a language tells it; the same where it tells nothing else. */
export const textToldIn = (scenario: string, language: string, english: string): string =>
  tables[scenario]?.told[language]?.texts[english] ?? english;
