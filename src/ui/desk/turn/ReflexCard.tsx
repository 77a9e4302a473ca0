import type { OrderView } from '#engine';
import { useDesk } from '../desk.ts';
import { holdReflex } from '../draft.ts';
import { SourceButton } from '../paper/SourceButton.tsx';
import { useDraft } from './draft-context.ts';

interface Props {
  readonly order: OrderView;
}

/** What the own staff will do by itself, and the order that would hold it back. The price is paid only if it fires. */
export function ReflexCard({ order }: Props) {
  const { say } = useDesk();
  const { draft, propose } = useDraft();
  const isHeld = draft.value.restrain.includes(order.reflex);
  const name = say(`reflex.${order.reflex}.name`);
  const set = (held: boolean) => () => propose(holdReflex(draft.value, order.reflex, held));
  return (
    <li class="reflex" data-held={isHeld}>
      <div class="reflex-words">
        <p class="card-name">{name}</p>
        <p class="card-effect">{say(`reflex.${order.reflex}.warning`)}</p>
        <SourceButton title={name} claims={order.claims} source={order.source} entry={`reflex/${order.reflex}`} />
      </div>
      <div class="switch" role="group" aria-label={name}>
        <button type="button" aria-pressed={!isHeld} onClick={set(false)}>
          {say('ui.orders.let')}
        </button>
        <button type="button" aria-pressed={isHeld} onClick={set(true)}>
          {say('ui.orders.hold', { price: order.price })}
        </button>
      </div>
    </li>
  );
}
