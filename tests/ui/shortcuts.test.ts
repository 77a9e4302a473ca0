// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { settings } from '../../src/ui/settings.ts';
import { listenForShortcuts } from '../../src/ui/shortcuts.ts';

const pressed = vi.fn<() => void>();

function key(name: string, init: KeyboardEventInit = {}, from: Element = document.body): void {
  from.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }));
}

beforeAll(() => {
  // happy-dom lays nothing out: everything that stands in the document counts as seen.
  Element.prototype.checkVisibility = () => true;
  listenForShortcuts();
});
beforeEach(() => {
  document.body.innerHTML = '<button aria-keyshortcuts="U">Undo</button><input id="text" />';
  document.querySelector('button')?.addEventListener('click', pressed);
});
afterEach(() => {
  pressed.mockClear();
  settings.keys.value = 'on';
});

test('a key presses the button that carries it, in either case', () => {
  key('u');
  key('U');
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('a key rests while text is typed, while a sheet lies open, with other keys held, and when it was switched off', () => {
  const input = document.querySelector('input');
  if (input === null) throw new Error('The page has no field.');
  key('u', {}, input);
  key('u', { altKey: true });
  key('u', { ctrlKey: true });
  key('u', { repeat: true });
  settings.keys.value = 'off';
  key('u');
  settings.keys.value = 'on';
  document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>');
  key('u');
  expect(pressed).not.toHaveBeenCalled();
});

test('a button that cannot be pressed is not pressed', () => {
  document.querySelector('button')?.setAttribute('disabled', '');
  key('u');
  expect(pressed).not.toHaveBeenCalled();
});
