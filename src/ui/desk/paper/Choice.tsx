import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly chosen: boolean;
  readonly isDisabled?: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

/** One of several: a radio button that looks like paper. */
export function Choice({ name, value, chosen, isDisabled = false, onChoose, children }: Props) {
  return (
    <label class="choice" data-chosen={chosen}>
      <input type="radio" name={name} value={value} checked={chosen} disabled={isDisabled} onChange={onChoose} />
      <span class="choice-face">{children}</span>
    </label>
  );
}
