import { type Signal, signal } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { useEffect } from 'preact/hooks';

type Arrived<Props> = { readonly screen: ComponentType<Props> } | { readonly trouble: unknown } | null;

/**
 * A screen that is no part of the first load: fetched when it is first shown, and drawn when it has come. Where it does
 * not come, drawing it throws, and the page says so.
 */
export function late<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element | null {
  const arrived: Signal<Arrived<Props>> = signal(null);
  return function Late(props) {
    useEffect(() => {
      if (arrived.value !== null) return;
      fetch().then(
        (screen) => (arrived.value = { screen }),
        (trouble: unknown) => (arrived.value = { trouble }),
      );
    }, []);
    const now = arrived.value;
    if (now === null) return null;
    if ('trouble' in now) throw now.trouble;
    return <now.screen {...props} />;
  };
}
