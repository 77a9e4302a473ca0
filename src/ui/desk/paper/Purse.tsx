import { useDesk } from '../desk.ts';

interface Props {
  readonly held: number;
  readonly cap: number;
  /** How much of it the draft takes. */
  readonly taken: number;
}

/** Political capital as coins: left, taken by the draft, missing. */
export function Purse({ held, cap, taken }: Props) {
  const { say } = useDesk();
  const places = Array.from({ length: Math.max(cap, held) }, (_, place) =>
    place < held - taken ? 'left' : place < held ? 'taken' : 'empty',
  );
  return (
    <div class="purse">
      <span class="label">{say('ui.purse.name')}</span>
      <span class="coins" aria-hidden="true">
        {places.map((state, place) => (
          <span key={place} class="coin" data-state={state} />
        ))}
      </span>
      <span class="purse-words">{say('ui.purse.left', { left: held - taken, held })}</span>
    </div>
  );
}
