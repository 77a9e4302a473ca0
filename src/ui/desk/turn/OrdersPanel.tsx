import { useDesk } from '../desk.ts';
import { late } from '../first/late.tsx';
import { KeyCard } from './KeyCard.tsx';
import { ReflexCard } from './ReflexCard.tsx';
import { StepsDue } from './StepsDue.tsx';

/** Seldom is anybody accused: it loads when somebody is. */
const Accusations = late<object>(async () => (await import('./Accusations.tsx')).Accusations);

interface Props {
  readonly isOpen: boolean;
}

/** Beat 5 and the two keys: joint decisions, what the staff will do unless held back, and promises that fall due. */
export function OrdersPanel({ isOpen }: Props) {
  const { say, session } = useDesk();
  const { keys, orders, agreements } = session.view.value;
  const steps = agreements.flatMap((agreement) => agreement.steps);
  const due = steps.some((step) => step.choices.length > 0);
  const isAccused = steps.some(({ alleged }) => (alleged?.showing ?? null) !== null);
  return (
    <section class="panel orders" data-shown={isOpen} aria-labelledby="orders-title">
      <h2 id="orders-title" class="unseen">
        {say('ui.panel.orders')}
      </h2>
      {isAccused && <Accusations />}
      <StepsDue />
      {keys.map((key) => (
        <KeyCard key={key.occasion} keyView={key} />
      ))}
      {orders.length > 0 && (
        <section class="reflexes">
          <h3 class="label">{say('ui.orders.title')}</h3>
          <p class="help">{say('ui.orders.help')}</p>
          <ul>
            {orders.map((order) => (
              <ReflexCard key={order.reflex} order={order} />
            ))}
          </ul>
        </section>
      )}
      {keys.length === 0 && orders.length === 0 && !due && !isAccused && <p class="help">{say('ui.orders.nothing')}</p>}
    </section>
  );
}
