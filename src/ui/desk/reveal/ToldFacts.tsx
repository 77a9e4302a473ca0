import { useEffect, useRef } from 'preact/hooks';
import type { Beat } from '../../picture/picture.ts';
import { useDesk } from '../desk.ts';

interface Props {
  readonly beats: readonly Beat[];
  /** How many of them have been told so far. */
  readonly told: number;
}

/** What happened, line by line; each line can be asked why. A screen reader hears each as it is told. */
export function ToldFacts({ beats, told }: Props) {
  const { say, ask } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' }), [told]);
  if (beats.length === 0) return <p class="help">{say('ui.reveal.quiet')}</p>;
  return (
    <ol class="told" ref={list} aria-live="polite" aria-relevant="additions">
      {beats.slice(0, told).map((beat) => (
        <li key={beat.key} data-severity={beat.severity}>
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
      ))}
    </ol>
  );
}

const numberOf = (beat: Beat): number => Number(beat.key.split('/')[1]);
