import { Window } from 'happy-dom';
import { render } from 'preact';
import { beforeAll, expect, test } from 'vitest';
import { type Mark, marksOf, type Picture } from '../../../src/ui/picture/picture.ts';
import { Twin } from '../../../src/ui/picture/Twin.tsx';
import { realPictures, realSay } from '../board/real-pictures.ts';

// Games are read from files, which a test that runs in happy-dom cannot find: the document alone is borrowed.
const { document } = new Window() as unknown as { document: Document };
Object.assign(globalThis, { document });

let pictures: readonly Picture[] = [];
beforeAll(() => {
  pictures = realPictures(3);
});

const wordsOf = (mark: Mark): readonly string[] => {
  if ('sentence' in mark) return [mark.sentence];
  return mark.kind === 'line' ? [mark.label, mark.stateLabel] : [mark.label];
};

test('on every board of three real games each mark has one line in the twin, with its words, and nothing else has', () => {
  const kinds = new Set(pictures.flatMap((picture) => marksOf(picture).map(({ kind }) => kind)));
  for (const kind of ['place', 'line', 'table', 'offer', 'exercise', 'launch']) expect(kinds).toContain(kind);
  for (const picture of pictures) {
    const root = document.createElement('div');
    render(<Twin picture={picture} say={realSay()} />, root);
    const lines = [...root.querySelectorAll<HTMLElement>('[data-mark]')];
    const marks = marksOf(picture);
    expect(lines).toHaveLength(marks.length);
    for (const mark of marks) {
      const line = lines.find(({ dataset }) => dataset['mark'] === mark.key);
      for (const words of wordsOf(mark)) expect(line?.textContent).toContain(words);
    }
    render(null, root);
  }
});
