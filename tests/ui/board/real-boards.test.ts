import { beforeAll, expect, test } from 'vitest';
import { overlap, placeLabels } from '../../../src/ui/board/label-places.ts';
import { linesOf } from '../../../src/ui/board/labels.ts';
import { layOut } from '../../../src/ui/board/layout.ts';
import { FOOT, type Gaze, HOME, type Viewport, viewportOf } from '../../../src/ui/board/viewport.ts';
import { bodyOf, obstaclesOf, wishesOf } from '../../../src/ui/board/wishes.ts';
import { marksOf, type Picture } from '../../../src/ui/picture/picture.ts';
import { type Box, standingOf } from '../../../src/ui/picture/projection.ts';
import { realPictures } from './real-pictures.ts';

const SEOUL = standingOf([126.98, 37.57]).at;
const FRAMES = [
  [505, 580],
  [390, 538],
  [390, 304],
  [861, 520],
] as const;
const GAZES: readonly Gaze[] = [HOME, { zoom: 1.7, centre: SEOUL }, { zoom: 4, centre: { x: 760, y: 560 } }];

let pictures: readonly Picture[] = [];
beforeAll(() => {
  pictures = realPictures(10);
});

/** About as wide as the page sets it: the fonts of a machine differ, and so should what is tested. */
function sizeIn(picture: Picture, isNarrow: boolean) {
  const texts = new Map(marksOf(picture).map((mark) => [mark.key, { kind: mark.kind, lines: linesOf(mark) }]));
  return (key: string) => {
    const { kind, lines } = texts.get(key) ?? { kind: 'place', lines: ['', ''] as const };
    const [name, word] = [isNarrow && kind === 'line' ? '' : lines[0], lines[1]];
    const wide = (text: string, each: number): number => text.length * each;
    const width = Math.min(176, Math.max(wide(name, 7.3), wide(word, 6.1))) + 4;
    const rows = Math.ceil(wide(name, 7.3) / 172) * 16 + Math.ceil(wide(word, 6.1) / 172) * 13.5;
    return { width, height: rows };
  };
}

function wordsIn(picture: Picture, viewport: Viewport): readonly (Box & { readonly key: string })[] {
  const layout = layOut(picture, viewport);
  const frame = { x: 4, y: 4, width: viewport.width - 8, height: viewport.height - FOOT - 4 };
  const wishes = wishesOf(picture, layout, viewport, sizeIn(picture, viewport.width < 560));
  const places = placeLabels(wishes, obstaclesOf(picture, layout, viewport), frame);
  return wishes.flatMap(({ key, width, height }) => {
    const at = places.get(key);
    return at === undefined ? [] : [{ key, ...at, width, height }];
  });
}

const everywhere = (check: (picture: Picture, viewport: Viewport) => void): void => {
  expect(pictures.length).toBeGreaterThan(150);
  for (const [width, height] of FRAMES)
    for (const gaze of GAZES) for (const picture of pictures) check(picture, viewportOf(width, height, gaze));
};

test('on every board of ten real games, near and far, no word hides another word or a mark', () => {
  everywhere((picture, viewport) => {
    const words = wordsIn(picture, viewport);
    const layout = layOut(picture, viewport);
    const bodies = marksOf(picture)
      .filter(({ kind }) => kind !== 'line')
      .map((mark) => bodyOf(mark, layout, viewport));
    for (const [index, word] of words.entries()) {
      const others = [...words.slice(index + 1), ...bodies.filter((body) => body !== null)];
      const hidden = others.filter((other) => overlap(word, other) > 0);
      expect({ word: word.key, viewport: viewport.gaze, hidden }).toEqual({
        word: word.key,
        viewport: viewport.gaze,
        hidden: [],
      });
    }
  });
});

test('on every board each party keeps its name, and no word leaves the frame', () => {
  everywhere((picture, viewport) => {
    const words = wordsIn(picture, viewport);
    const named = new Set(words.map(({ key }) => key));
    expect(picture.places.filter(({ key }) => !named.has(key))).toEqual([]);
    for (const { x, y, width, height } of words) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
      expect(x + width).toBeLessThanOrEqual(viewport.width - 4);
      expect(y + height).toBeLessThanOrEqual(viewport.height - FOOT);
    }
  });
});

test('on the boards of both usual screens nearly every line, agreement and drill has its word', () => {
  let [asked, found] = [0, 0];
  for (const [width, height] of FRAMES.slice(0, 2))
    for (const picture of pictures) {
      const words = new Set(wordsIn(picture, viewportOf(width, height)).map(({ key }) => key));
      const marks = [...picture.lines, ...picture.agreements, ...picture.exercises];
      asked += marks.length;
      found += marks.filter(({ key }) => words.has(key)).length;
    }
  expect(found / asked).toBeGreaterThan(0.97);
});

test('no mark hides another on a board that is seen whole', () => {
  let [pairs, hidden] = [0, 0];
  for (const [width, height] of FRAMES)
    for (const picture of pictures) {
      const viewport = viewportOf(width, height);
      const layout = layOut(picture, viewport);
      const bodies = marksOf(picture)
        .filter(({ kind }) => kind !== 'line' && kind !== 'offer' && kind !== 'launch')
        .flatMap((mark) => bodyOf(mark, layout, viewport) ?? []);
      for (const [index, body] of bodies.entries())
        for (const other of bodies.slice(index + 1)) {
          pairs += 1;
          if (overlap(body, other) > 1) hidden += 1;
        }
    }
  expect(pairs).toBeGreaterThan(1000);
  expect(hidden / pairs).toBeLessThan(0.002);
});
