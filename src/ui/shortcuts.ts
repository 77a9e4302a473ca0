import { settings } from './settings.ts';

const TYPED_INTO = 'input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]';

const keyOf = ({ key, ctrlKey, metaKey }: KeyboardEvent): string =>
  (ctrlKey || metaKey ? 'Control+' : '') + (key.length === 1 ? key.toUpperCase() : key);

/** The button that says of itself that this key presses it, if it can be seen and pressed. */
function buttonFor(key: string): HTMLElement | undefined {
  const named = document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts~="${CSS.escape(key)}"]`);
  return [...named].find((button) => button.checkVisibility() && !button.matches(':disabled'));
}

/**
 * Lets keys press the buttons that carry them in `aria-keyshortcuts`, so that what a screen reader announces and what
 * happens cannot part. Keys rest while text is typed or a sheet lies over the desk, and can be switched off (WCAG 2.1.4).
 */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (settings.keys.value === 'off' || event.altKey || event.repeat || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(TYPED_INTO) !== null) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const button = buttonFor(keyOf(event));
    if (button === undefined) return;
    event.preventDefault();
    button.click();
  });
}
