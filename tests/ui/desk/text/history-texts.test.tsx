// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { fetchRest } from '../../../../src/ui/language.ts';
import { openSheet } from './editing.tsx';

beforeAll(fetchRest);
afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const line = (name: string) => screen.getByRole('button', { name }).closest('li') as HTMLElement;

test('a text of history lays what can be promised now into the draft, and tells why the rest cannot', () => {
  const { edited } = openSheet('pause-for-exemptions', 'us', true);
  const february = line('Lay out: Initial Actions, February 2007');
  expect(february.textContent).toContain('5 of 6 promises');
  expect(february.textContent).toContain('Talks on normal relations begin (Only after monitors were agreed');
  press('Lay out: Initial Actions, February 2007');
  expect(edited.at(-1)?.clauses?.map(({ issue, level }) => `${issue}/${level}`)).toEqual([
    'yongbyon/paused',
    'monitors/admitted',
    'declaration/the-site',
    'fuel-oil/first-cargo',
    'delisting/begun',
  ]);
  expect(screen.getByText('Initial Actions, February 2007 lies in the draft.')).toBeTruthy();
  press('Undo');
  expect(edited.at(-1)?.clauses).toBeUndefined();
});

test('what a party that sits elsewhere would have given is told as such, and an empty text cannot be laid', () => {
  const { edited } = openSheet('pause-for-exemptions', 'us', true);
  expect(line('Lay out: Draft resolution, December 2019').textContent).toContain('Seoul does not sit at this table.');
  const hanoi = screen.getByRole('button', { name: 'Lay out: Hanoi, Washington’s offer' });
  expect(hanoi.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(hanoi);
  expect(edited).toEqual([]);
});

test('where clauses may not be changed, no text of history is offered', () => {
  openSheet('pause-for-exemptions', 'us');
  expect(document.querySelector('.history-texts')).toBeNull();
});

test('a long list of promises is grouped by its coin and narrowed by what is typed', () => {
  openSheet('pause-for-exemptions', 'us', true);
  const groups = () => [...document.querySelectorAll('.clause-adder')].map((one) => one.querySelectorAll('h4').length);
  const lines = () => document.querySelectorAll('.clause-adder li').length;
  const [before, all] = [groups(), lines()];
  expect(before[0]).toBeGreaterThan(2);
  const [find] = screen.getAllByRole('searchbox', { name: 'Find a promise' });
  fireEvent.input(find as HTMLElement, { target: { value: 'heavy fuel' } });
  expect(lines()).toBeLessThan(all);
  expect(document.querySelectorAll('.clause-adder')[0]?.querySelectorAll('li')).toHaveLength(3);
  expect(screen.getByText('3 promises')).toBeTruthy();
});
