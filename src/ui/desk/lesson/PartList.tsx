import { useState } from 'preact/hooks';
import { copiesOf } from '../../lesson/copies.ts';
import { movedBy, type Part, readerOf } from '../../lesson/parts.ts';
import { shortName } from '../names.ts';
import { usePack } from './pack.ts';
import { partName } from './part-name.ts';
import { sheetsOf } from './sheets.tsx';

interface Props {
  readonly parts: readonly Part[];
  readonly chosen: ReadonlySet<string>;
  readonly onOrder: (parts: readonly Part[]) => void;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** What is printed, in its order. Order is changed with buttons, so that keyboard and finger can do it alike. */
export function PartList({ parts, chosen, onOrder, onChoose }: Props) {
  const { say } = usePack();
  const [moved, setMoved] = useState('');
  const move = (part: Part, by: -1 | 1): void => {
    const after = movedBy(parts, part.id, by);
    onOrder(after);
    setMoved(say('ui.lesson.choose.moved', { part: partName(say, part), place: after.indexOf(part) + 1 }));
  };
  const toggle = ({ id }: Part): void => {
    const after = new Set(chosen);
    if (!after.delete(id)) after.add(id);
    onChoose(after);
  };
  return (
    <>
      <ol class="part-list">
        {parts.map((part, place) => (
          <li key={part.id} data-chosen={chosen.has(part.id)}>
            <label>
              <input type="checkbox" checked={chosen.has(part.id)} onChange={() => toggle(part)} />
              <span>{partName(say, part)}</span>
            </label>
            <About part={part} />
            <span class="part-order">
              <Arrow part={part} by={-1} isEnd={place === 0} onMove={move} />
              <Arrow part={part} by={1} isEnd={place === parts.length - 1} onMove={move} />
            </span>
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {moved}
      </p>
    </>
  );
}

/** For whom a part is, how long, and how often it is needed. */
function About({ part }: { readonly part: Part }) {
  const pack = usePack();
  const { say, seating, scenario } = pack;
  const party = part.party === null ? '' : shortName(say, part.party);
  return (
    <span class="part-about">
      {say(`ui.lesson.reader.${readerOf(part)}`, { party })} ·{' '}
      {say('ui.lesson.choose.count', { pages: sheetsOf(part, pack).length })} ·{' '}
      {say('ui.lesson.choose.copies', { copies: copiesOf(part, seating, scenario.playable) })}
    </span>
  );
}

interface ArrowProps {
  readonly part: Part;
  readonly by: -1 | 1;
  readonly isEnd: boolean;
  readonly onMove: (part: Part, by: -1 | 1) => void;
}

function Arrow({ part, by, isEnd, onMove }: ArrowProps) {
  const { say } = usePack();
  const name = partName(say, part);
  return (
    <button
      type="button"
      class="order-button"
      aria-label={
        by < 0 ? say('ui.lesson.choose.earlier', { part: name }) : say('ui.lesson.choose.later', { part: name })
      }
      aria-disabled={isEnd}
      onClick={() => !isEnd && onMove(part, by)}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={by < 0 ? 'M2 8l4-4 4 4' : 'M2 4l4 4 4-4'} />
      </svg>
    </button>
  );
}
