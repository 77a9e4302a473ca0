// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { marksOf } from '../../../src/ui/picture/picture.ts';
import { pictureOf } from '../../../src/ui/picture/picture-of.ts';
import { Twin } from '../../../src/ui/picture/Twin.tsx';
import { pins, say, view } from './view.ts';

afterEach(cleanup);

test('everything on the board can be read', () => {
  const picture = pictureOf(view, pins, say);
  render(<Twin picture={picture} say={say} />);
  const text = screen.getByRole('region', { name: 'ui.picture.title' }).textContent ?? '';
  for (const mark of marksOf(picture)) expect(text).toContain('sentence' in mark ? mark.sentence : mark.label);
  for (const step of picture.agreements.flatMap(({ steps }) => steps)) expect(text).toContain(step.sentence);
});

test('the lines are a table with the state of each', () => {
  render(<Twin picture={pictureOf(view, pins, say)} say={say} />);
  const row = within(screen.getByRole('table', { name: 'ui.picture.lines' })).getByRole('row', {
    name: /inter-korean/,
  });
  expect(row.textContent).toContain('ui.picture.line.open');
});

test('an empty table is said to be empty', () => {
  render(<Twin picture={pictureOf({ ...view, offers: [], agreements: [], keys: [] }, pins, say)} say={say} />);
  for (const words of ['table-sentence(0)', 'no-agreements', 'no-exercises', 'no-launches']) {
    expect(screen.getByText(`ui.picture.${words}`)).toBeTruthy();
  }
});
