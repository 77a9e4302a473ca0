import { Fragment } from 'preact';
import { usePack } from './pack.ts';

interface Props {
  /** A text whose lines are the items. */
  readonly text: string;
  /** `ticks` stand beside what is to be done, numbers beside what has an order. */
  readonly kind?: 'dashes' | 'ticks' | 'numbers';
}

const linesIn = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** A text of several lines as a list. */
export function Items({ text, kind = 'dashes' }: Props) {
  const { say } = usePack();
  const items = linesIn(text).map((line) => (
    <li key={line}>
      {kind === 'ticks' && <span aria-hidden="true">{say('ui.lesson.mark.box')} </span>}
      {line}
    </li>
  ));
  return kind === 'numbers' ? <ol class="items numbers">{items}</ol> : <ul class={`items ${kind}`}>{items}</ul>;
}

/** Empty lines to write on. */
export const Blank = ({ lines }: { readonly lines: number }) => (
  <div class="blank" aria-hidden="true">
    {Array.from({ length: lines }, (_, line) => (
      <div key={line} />
    ))}
  </div>
);

/** Questions, each with room for an answer. */
export const Answers = ({ text, lines }: { readonly text: string; readonly lines: number }) => (
  <ol class="items numbers">
    {linesIn(text).map((line) => (
      <Fragment key={line}>
        <li>
          {line}
          <Blank lines={lines} />
        </li>
      </Fragment>
    ))}
  </ol>
);
