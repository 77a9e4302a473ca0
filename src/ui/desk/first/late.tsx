import { signal } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A screen that is no part of the first load: fetched when it is first shown, and drawn when it has come. Where it does
 * not come, drawing it throws, and the page says so; whoever shows it again asks for it again.
 */
export function late<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element | null {
  const arrived = signal<ComponentType<Props> | null>(null);
  return function Late(props) {
    const [trouble, tell] = useState<{ readonly because: unknown } | null>(null);
    useEffect(() => {
      if (arrived.value !== null) return;
      fetch().then(
        (screen) => (isScreen(screen) ? (arrived.value = screen) : tell({ because: new Error(WITHOUT) })),
        (because: unknown) => tell({ because }),
      );
    }, []);
    const Screen = arrived.value;
    if (Screen !== null) return <Screen {...props} />;
    if (trouble !== null) throw trouble.because;
    return null;
  };
}

const WITHOUT = 'A part of this page came without its screen.';

/**
 * A file that was cut on its way, or is just being written anew on the server, can arrive empty: a module without anything in
 * it is no fault for a browser, and a component that is not there would be drawn as the words “[object Object]”.
 */
const isScreen = (screen: unknown): boolean => typeof screen === 'function';
