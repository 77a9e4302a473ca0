/** A page as it comes out of the printer: one of the sheets by its place, or one that is left empty. */
export type Page = { readonly sheet: number } | 'empty';

/**
 * Lays sheets of one page each on paper. Printed on both sides, a sheet that must stand `apart` begins a leaf and has nothing
 * on its back: so no leaf bears the secrets of two parties, nor a secret behind what everybody may read.
 */
export function imposed(sheets: readonly { readonly isApart: boolean }[], isBothSides: boolean): readonly Page[] {
  const pages: Page[] = [];
  const fillLeaf = (): void => {
    if (isBothSides && pages.length % 2 === 1) pages.push('empty');
  };
  for (const [sheet, { isApart }] of sheets.entries()) {
    if (isApart || sheets[sheet - 1]?.isApart === true) fillLeaf();
    pages.push({ sheet });
  }
  return pages;
}
