import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: string;
  readonly kind: string;
  readonly children: ComponentChildren;
}

/** A table that needs the width of paper: on a small screen it is pushed sideways in a frame that the keyboard reaches. */
export const WideTable = ({ name, kind, children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that can be pushed sideways has to be reached by keyboard.
  <section class="wide-frame" aria-label={name} tabIndex={0}>
    <table class={kind}>{children}</table>
  </section>
);
