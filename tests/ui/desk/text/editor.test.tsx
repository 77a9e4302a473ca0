// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { fetchRest } from '../../../../src/ui/language.ts';
import { openSheet } from './editing.tsx';

beforeAll(fetchRest);
afterEach(cleanup);

const blocks = () => [...document.querySelectorAll<HTMLButtonElement>('.step-block')];
const sentences = () =>
  [...document.querySelectorAll('.agreement-text li > p:first-of-type')].map((p) => p.textContent);
const block = (name: RegExp) => screen.getByRole('button', { name });
const exposed = () => [...document.querySelectorAll('.exposure-peak')].map((p) => p.textContent);
const choose = (select: HTMLElement, value: string) => fireEvent.change(select, { target: { value } });
const inText = () => within(document.querySelector('.agreement-text') as HTMLElement);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('the arrow keys move a block by a phase, its place is read out, and the text says the same', () => {
  const { edited } = openSheet('calm-for-calm');
  const halt = block(/^4 Halt of tests 2 of 2/);
  halt.focus();
  fireEvent.keyDown(halt, { key: 'ArrowRight' });
  const place = 'Step 4: Halt of tests, part 2 of 2, in turn 4 (23 Aug – 5 Sept)';
  expect(screen.getByText(place).getAttribute('aria-live')).toBe('polite');
  expect(document.activeElement).toBe(block(/^4 Halt of tests 2 of 2\s+in turn 4/));
  expect(sentences().at(-1)).toBe(
    'In turn 4 (23 Aug – 5 Sept), Pyongyang: A written halt of nuclear and long-range tests (part 2 of 2).',
  );
  expect(edited.at(-1)?.sequence?.at(-1)).toEqual({ clause: 1, phase: 2 });
});

test('at the edge a block stays, and that is said', () => {
  const { edited } = openSheet('calm-for-calm');
  fireEvent.keyDown(block(/^1 The spring drill/), { key: 'ArrowLeft' });
  expect(screen.getByText('Step 1: The spring drill, part 1 of 2 cannot go further.')).toBeTruthy();
  expect(edited).toEqual([]);
});

test('a block that passes another of its clause keeps the focus where it went', () => {
  openSheet('calm-for-calm');
  const first = block(/^1 The spring drill/);
  first.focus();
  fireEvent.keyDown(first, { key: 'ArrowRight' });
  expect(document.activeElement?.textContent).toMatch(/^4 The spring drill 2 of 2\s+in turn 4/);
});

test('buttons do what dragging does', () => {
  openSheet('calm-for-calm');
  fireEvent.focus(block(/^2 Halt/));
  press('Later');
  expect(document.querySelector('.held-step .card-name')?.textContent).toBe('Step 4: Halt of tests, part 2 of 2');
  press('Earlier');
  expect(sentences()[1]).toMatch(/^In turn 2 .*Pyongyang.*part 1 of 2/);
});

test('sentence and blocks are one text: what is changed in the one stands in the other', () => {
  openSheet('calm-for-calm');
  choose(inText().getByLabelText('When: step 2'), '5');
  expect(blocks().map((one) => one.style.gridColumn)).toEqual(['1', '2', '2', '6']);
  choose(inText().getByLabelText('Waits for: step 4'), '0');
  expect(block(/^4 Halt of tests 2 of 2 after 1\s+in turn 7/)).toBeTruthy();
  expect(sentences()[3]).toMatch(/^Once step 1 is verified, and not before turn 7/);
});

test('a step can be let wait only for steps of an earlier phase, and one that is moved behind them is refused in place', () => {
  const { taken } = openSheet('calm-for-calm');
  const waits = inText().getByLabelText('Waits for: step 3');
  expect([...waits.querySelectorAll('option')].map(({ value }) => value)).toEqual(['none', '0', '1']);
  choose(waits, '1');
  choose(inText().getByLabelText('When: step 2'), '3');
  expect(document.querySelector('.agreement-text [data-refused=true]')?.textContent).toContain('cannot stand there');
  expect(document.querySelectorAll('.step-block[data-refused=true]')).toHaveLength(1);
  press('Take it');
  expect(taken).toEqual([]);
  press('Undo');
  press('Take it');
  expect(taken).toHaveLength(1);
});

test('what stands exposed follows every change, its worst moment is named, and so does what it is worth', () => {
  openSheet('calm-for-calm');
  expect(exposed()).toEqual([
    'Washington and Seoul: never more given than got.',
    'Pyongyang: never more given than got.',
  ]);
  const guess = () => [...document.querySelectorAll('.thought')].map((line) => line.textContent);
  const before = guess();
  fireEvent.click(screen.getByLabelText('Pyongyang first'));
  expect(exposed()[1]).toBe('Pyongyang: at most 1 more given than got, in turn 2 (26 Jul – 8 Aug).');
  expect(document.querySelectorAll('.exposure-bar[data-peak=true]')).toHaveLength(1);
  expect(guess()).not.toEqual(before);
});

test('one clause is split by itself; a quick order lays all anew, and undo brings the own order back', () => {
  const { edited } = openSheet('calm-for-calm');
  choose(screen.getByLabelText('In how many parts: The spring drill'), '4');
  expect(blocks()).toHaveLength(6);
  expect(edited.at(-1)?.sequence).toHaveLength(6);
  expect(screen.getByText(/It has an order of its own/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText('1 step'));
  expect(edited.at(-1)).toEqual({ opener: 'together', grain: 1, gate: 'before-talks' });
  press('Undo');
  expect(blocks()).toHaveLength(6);
});

test('inside talks nothing has a date before they are held', () => {
  openSheet('calm-for-calm');
  fireEvent.click(screen.getByLabelText('inside talks'));
  expect(sentences()[0]).toMatch(/^In turn 1 of the talks, Washington/);
});

test('while the parties do not talk only the order can be changed, and that is said', () => {
  openSheet('calm-for-calm');
  expect(screen.getByText(/can be changed only once the parties talk/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
});

test('while they talk clauses are added and taken out, and what cannot be promised says why', () => {
  const { edited } = openSheet('pause-for-exemptions', 'us', true);
  fireEvent.click(screen.getByRole('button', { name: 'A written halt of nuclear and long-range tests' }));
  expect(edited.at(-1)?.clauses).toHaveLength(6);
  expect(edited.at(-1)?.sequence?.at(-1)).toMatchObject({ clause: 5 });
  press('Remove: A written halt of nuclear and long-range tests');
  expect(edited.at(-1)?.clauses).toBeUndefined();
  choose(screen.getByLabelText('How much: Yongbyon'), 'closed');
  expect(edited.at(-1)?.clauses?.[3]).toEqual({ issue: 'yongbyon', level: 'closed', giver: 'dprk' });
  for (const what of ['Yongbyon is closed', 'Monitors are let in at Yongbyon']) press(`Remove: ${what}`);
  expect(screen.getByText('Each side must promise something.')).toBeTruthy();
});

test('what cannot be promised now stands greyed, with what it needs', () => {
  openSheet('declaration-for-halt', 'rok', true);
  const closed = [...document.querySelectorAll('.clause-adder li')].filter(
    (line) => line.querySelector('[aria-disabled=true]') !== null,
  );
  for (const line of closed) expect(line.querySelector('.card-refusal')?.textContent).toMatch(/[.]$/);
  expect(document.querySelector('.lane-head[data-refused=true] .text-refusal, .text-refusals p')).not.toBeNull();
});

test('how long it stands and whether it may be countered are said with the text', () => {
  const { edited } = openSheet('calm-for-calm');
  choose(screen.getByLabelText('It stands'), '0');
  fireEvent.click(screen.getByLabelText('As an ultimatum'));
  expect(edited.at(-1)).toEqual({ opener: 'together', grain: 2, gate: 'before-talks', lapse: 0, final: true });
});

test('whether it stands by parts and whether it ends at an accusation are terms of the text, and its parts are shown', () => {
  const { edited } = openSheet('calm-for-calm');
  expect(screen.getByText(/^Nothing is agreed until everything is agreed/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText('By parts'));
  expect(document.querySelector('.text-parts')?.textContent).toMatch(/ against /);
  fireEvent.click(screen.getByLabelText('Ends at the first accusation'));
  expect(edited.at(-1)).toMatchObject({ byParts: true, strict: true });
});

test('a block that is dragged stands where the pointer lets go of it, and nowhere else until then', () => {
  const { edited } = openSheet('calm-for-calm');
  const halt = block(/^4 Halt of tests/);
  const track = halt.parentElement as HTMLElement;
  track.getBoundingClientRect = () => new DOMRect(100, 0, 500, 40);
  halt.setPointerCapture = () => {};
  fireEvent(halt, new PointerEvent('pointerdown', { clientX: 250, pointerId: 1 }));
  fireEvent(halt, new PointerEvent('pointermove', { clientX: 420, pointerId: 1 }));
  expect(halt.style.gridColumn).toBe('4');
  expect(edited).toEqual([]);
  fireEvent(halt, new PointerEvent('pointerup', { clientX: 420, pointerId: 1 }));
  expect(edited.at(-1)?.sequence?.at(-1)).toEqual({ clause: 1, phase: 3 });
  expect(edited).toHaveLength(1);
});
