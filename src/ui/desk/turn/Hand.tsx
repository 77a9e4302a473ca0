import { type HandMove, MOVE_GROUPS } from '#engine';
import { useDesk } from '../desk.ts';
import { cardsOf } from '../draft.ts';
import { MoveCard } from './MoveCard.tsx';

interface Props {
  readonly isOpen: boolean;
}

/** Beat 3: the hand in four fixed groups, in the order of the world file and never sorted by what is best. */
export function Hand({ isOpen }: Props) {
  const { say, session } = useDesk();
  const { hand, movesPerTurn } = session.view.value;
  const cards = cardsOf(hand);
  return (
    <section class="panel hand" data-shown={isOpen} aria-labelledby="hand-title">
      <h2 id="hand-title" class="unseen">
        {say('ui.hand.title', { most: movesPerTurn })}
      </h2>
      <div class="hand-groups">
        {MOVE_GROUPS.map((group) => (
          <Group key={group} group={group} cards={cards.filter(([first]) => first.group === group)} />
        ))}
      </div>
      <p class="help hand-legend">{say('ui.hand.legend')}</p>
    </section>
  );
}

interface GroupProps {
  readonly group: string;
  readonly cards: readonly (readonly [HandMove, ...HandMove[]])[];
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
