import { effect, type Signal } from '@preact/signals';

/**
 * Ties a screen to the browser's history: Back brings the screen that was left, as it was left. What an entry of the
 * history showed is kept while the page is open; after a reload `fromAddress` makes it anew from the address.
 */
export interface History<Screen> {
  /** Shows a screen as a new entry. */
  push(screen: Screen, hash: string): void;
  /** Shows it in the place of the entry that is open. */
  replace(screen: Screen, hash: string): void;
}

export function tieHistory<Screen>(
  screen: Signal<Screen>,
  fromAddress: (hash: string) => Screen,
): History<Screen> & { readonly untie: () => void } {
  const shown = new Map<number, Screen>();
  let entry = numberOf(history.state) ?? 0;
  history.replaceState({ entry }, '');
  const stop = effect(() => {
    shown.set(entry, screen.value);
  });
  const go = (event: PopStateEvent) => {
    const to = numberOf(event.state) ?? newEntry();
    if (numberOf(event.state) === null) history.replaceState({ entry: to }, '');
    entry = to;
    screen.value = shown.get(to) ?? fromAddress(location.hash);
  };
  const newEntry = (): number => Math.max(entry, ...shown.keys()) + 1;
  window.addEventListener('popstate', go);
  return {
    push(next, hash) {
      entry = newEntry();
      history.pushState({ entry }, '', hash === '' ? location.pathname + location.search : hash);
      shown.set(entry, next);
      screen.value = next;
    },
    replace(next, hash) {
      history.replaceState({ entry }, '', hash === '' ? location.pathname + location.search : hash);
      screen.value = next;
    },
    untie() {
      window.removeEventListener('popstate', go);
      stop();
    },
  };
}

function numberOf(state: unknown): number | null {
  const entry: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'entry') : null;
  return typeof entry === 'number' ? entry : null;
}
