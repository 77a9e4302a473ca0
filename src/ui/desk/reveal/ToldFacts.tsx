import { useEffect, useRef } from 'preact/hooks';
import type { Beat } from '../../picture/picture.ts';
import { useDesk } from '../desk.ts';
import type { Line } from './order.ts';

interface Props {
  readonly lines: readonly Line[];
  /** How many of them have been told so far. */
  readonly told: number;
}

/** What happened, line by line, the weightier the larger; each can be asked why. A screen reader hears each as it is told. */
export function ToldFacts({ lines, told }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (told <= lines.length) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  return (
    <ol class="told" ref={list} aria-live="polite" aria-relevant="additions">
      {lines.slice(0, told).map((line) => (
        <FactLine key={line.beat.key} line={line} />
      ))}
    </ol>
  );
}

/** One thing that happened, and its why. */
export function FactLine({ line: { beat, gravity, isResult } }: { readonly line: Line }) {
  const { say, ask } = useDesk();
  return (
    <li data-severity={beat.severity} data-gravity={gravity} data-result={isResult}>
      <span>{beat.text}</span>{' '}
      <button
        type="button"
        class="why-button"
        aria-label={say('ui.why.of', { fact: beat.text })}
        onClick={() => ask({ about: 'fact', fact: numberOf(beat) })}
      >
        {say('ui.why.button')}
      </button>
    </li>
  );
}

const numberOf = (beat: Beat): number => Number(beat.key.split('/')[1]);
