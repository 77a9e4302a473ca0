// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import type { ComponentChildren, ComponentType } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { late } from '../../../src/ui/desk/first/late.tsx';

afterEach(cleanup);

interface Named {
  readonly name: string;
}
const Greeting = ({ name }: Named) => <p>Welcome, {name}</p>;

/** As the page does: a broken screen is told, and can be left. */
function Bounded({ children }: { readonly children: ComponentChildren }) {
  const [trouble] = useErrorBoundary();
  return trouble === undefined ? children : <p role="alert">{String(trouble)}</p>;
}

test('nothing is drawn until a screen has come, and then the screen with what it was given last', async () => {
  const waiting: ((screen: ComponentType<Named>) => void)[] = [];
  const Late = late(() => new Promise<ComponentType<Named>>((resolve) => waiting.push(resolve)));
  const { container, rerender } = render(<Late name="one" />);
  rerender(<Late name="two" />);
  expect(container.textContent).toBe('');
  for (const bring of waiting) bring(Greeting);
  await waitFor(() => expect(container.textContent).toBe('Welcome, two'));
});

test('a screen that was fetched once is there at once, and is fetched no more', async () => {
  let times = 0;
  const Late = late(async () => {
    times += 1;
    return Greeting;
  });
  const first = render(<Late name="one" />);
  await waitFor(() => expect(first.container.textContent).toBe('Welcome, one'));
  cleanup();
  expect(render(<Late name="two" />).container.textContent).toBe('Welcome, two');
  expect(times).toBe(1);
});

test('a file that came without its screen is told as broken, and never drawn as a bare object', async () => {
  const empty = {} as { readonly Greeting: typeof Greeting };
  const Late = late(async () => empty.Greeting);
  const { container } = render(
    <Bounded>
      <Late name="one" />
    </Bounded>,
  );
  await waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).toContain('without its screen'));
  expect(container.textContent).not.toContain('[object');
});

test('a screen that did not come is asked for again when it is shown again', async () => {
  let isCut = true;
  const Late = late(async () => {
    if (isCut) throw new Error('The network is cut.');
    return Greeting;
  });
  const first = render(
    <Bounded>
      <Late name="one" />
    </Bounded>,
  );
  await waitFor(() => expect(first.container.textContent).toBe('Error: The network is cut.'));
  cleanup();
  isCut = false;
  const second = render(
    <Bounded>
      <Late name="two" />
    </Bounded>,
  );
  await waitFor(() => expect(second.container.textContent).toBe('Welcome, two'));
});
