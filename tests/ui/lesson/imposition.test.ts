import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imposed, type Page } from '../../../src/ui/lesson/imposition.ts';

const SHEETS = fc.array(fc.record({ isApart: fc.boolean() }), { maxLength: 30 });
const sheetsIn = (pages: readonly Page[]): readonly number[] =>
  pages.flatMap((page) => (page === 'empty' ? [] : [page.sheet]));

test('on both sides, a sheet that stands apart has its leaf for itself', () => {
  fc.assert(
    fc.property(SHEETS, (sheets) => {
      const pages = imposed(sheets, true);
      const leaves = pages.flatMap((_, place) => (place % 2 === 0 ? [sheetsIn(pages.slice(place, place + 2))] : []));
      const crowded = leaves.filter((leaf) => leaf.length > 1 && leaf.some((place) => sheets[place]?.isApart));
      expect(crowded).toEqual([]);
    }),
  );
  expect(imposed([{ isApart: false }, { isApart: true }], true)).toEqual([{ sheet: 0 }, 'empty', { sheet: 1 }]);
});

test('every sheet comes out once and in its order, and no more sides are left empty than need be', () => {
  fc.assert(
    fc.property(SHEETS, (sheets) => {
      const pages = imposed(sheets, true);
      expect(sheetsIn(pages)).toEqual([...sheets.keys()]);
      expect(pages.at(-1)).not.toBe('empty');
      expect(pages.some((page, place) => page === 'empty' && pages[place + 1] === 'empty')).toBe(false);
    }),
  );
  expect(imposed([], true)).toEqual([]);
});

test('on one side, nothing is left empty', () => {
  fc.assert(
    fc.property(SHEETS, (sheets) => {
      expect(imposed(sheets, false)).toEqual(sheets.map((_, sheet) => ({ sheet })));
    }),
  );
  expect(imposed([{ isApart: true }, { isApart: true }], false)).toHaveLength(2);
});
