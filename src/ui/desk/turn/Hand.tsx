import { type HandMove, MOVE_GROUPS } from '#engine';
import { useDesk } from '../desk.ts';
import { cardsOf } from '../draft.ts';
import { hasPurse } from '../world-parts.ts';
import { MoveCard } from './MoveCard.tsx';

interface Props {
  readonly isOpen: boolean;
}

/**
 * Beat 3: the hand in four fixed groups, in the order of the world file and never sorted by what is best. Cards of which no
 * way is open lie folded below.
 */
export function Hand({ isOpen }: Props) {
  const { say, session } = useDesk();
  const { hand, movesPerTurn } = session.view.value;
  const cards = cardsOf(hand);
  const closed = cards.filter((card) => card.every(({ refusal }) => refusal !== null));
  return (
    <section class="panel hand" data-shown={isOpen} aria-labelledby="hand-title">
      <h2 id="hand-title" class="unseen">
        {say('ui.hand.title', { most: movesPerTurn })}
      </h2>
      <Groups cards={cards.filter((card) => !closed.includes(card))} />
      {closed.length > 0 && (
        <details class="closed-cards">
          <summary>{say('ui.hand.closed', { count: closed.length })}</summary>
          <Groups cards={closed} />
        </details>
      )}
      {hasPurse(session.shelved.scenario) && <p class="help hand-legend">{say('ui.hand.legend')}</p>}
    </section>
  );
}

type Cards = readonly (readonly [HandMove, ...HandMove[]])[];

const Groups = ({ cards }: { readonly cards: Cards }) => (
  <div class="hand-groups">
    {MOVE_GROUPS.map((group) => (
      <Group key={group} group={group} cards={cards.filter(([first]) => first.group === group)} />
    ))}
  </div>
);

interface GroupProps {
  readonly group: string;
  readonly cards: Cards;
}

function Group({ group, cards }: GroupProps) {
  const { say } = useDesk();
  if (cards.length === 0) return null;
  return (
    <div class="hand-group" data-group={group}>
      <h3 class="label">{say(`ui.hand.group.${group}`)}</h3>
      <ul>
        {cards.map((card) => (
          <MoveCard key={card[0].move} card={card} />
        ))}
      </ul>
    </div>
  );
}
