import { useEffect, useRef } from 'preact/hooks';
import type { Beat } from '../../picture/picture.ts';
import { useDesk } from '../desk.ts';

interface Props {
  readonly beats: readonly Beat[];
  readonly isCalendar: boolean;
}

/** The facts of a stop, all at once or as far as they are told. Each can be asked why. */
export function MomentFacts({ beats, isCalendar }: Props) {
  const { say, ask, stage } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  const told = stage.told.value;
  useEffect(() => {
    if (!stage.isOver.value) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  if (beats.length === 0) return <p class="help">{say(isCalendar ? 'ui.replay.quiet-calendar' : 'ui.replay.quiet')}</p>;
  return (
    <ol class="told" ref={list}>
      {beats.slice(0, told).map((beat) => (
        <li key={beat.key} data-severity={beat.severity}>
          <span>{beat.text}</span>{' '}
          <button
            type="button"
            class="why-button"
            aria-label={say('ui.why.of', { fact: beat.text })}
            onClick={() => ask({ about: 'fact', fact: Number(beat.key.split('/')[1]) })}
          >
            {say('ui.why.button')}
          </button>
        </li>
      ))}
    </ol>
  );
}
