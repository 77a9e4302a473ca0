/** One stretch of a source: plain text, or the code of a claim or an episode that is told beneath it. */
export type Stretch =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'claim'; readonly id: string }
  | { readonly is: 'episode'; readonly id: string };

const CODE = /\b(C\d{3}|E\d{1,2})\b/;

/** A source's text, parted at the codes in it. */
export const stretchesOf = (source: string): readonly Stretch[] =>
  source
    .split(CODE)
    .filter((text) => text !== '')
    .map((text): Stretch => {
      if (/^C\d{3}$/.test(text)) return { is: 'claim', id: text };
      return /^E\d{1,2}$/.test(text) ? { is: 'episode', id: text } : { is: 'text', text };
    });

/** The sentence of a claim. One that goes on from the row before, with three dots, is told together with it. */
export function claimSentence(claims: Readonly<Record<string, { readonly claim: string }>>, id: string): string {
  const { claim } = claims[id] ?? { claim: '' };
  if (!claim.startsWith('...')) return claim;
  const before = `C${String(Number(id.slice(1)) - 1).padStart(3, '0')}`;
  return `${claims[before]?.claim.replace(/[.]$/, '') ?? ''} ${claim.slice(3).trim()}`.trim();
}
