import type { HandMove } from '#engine';
import { useDesk } from '../desk.ts';
import { SourceButton } from '../paper/SourceButton.tsx';
import { useDraft } from './draft-context.ts';
import { WayButton } from './WayButton.tsx';

interface Props {
  /** The ways of making one move; a plain move has one. */
  readonly card: readonly [HandMove, ...HandMove[]];
}

/** One move of the hand: what it is, what it costs, what it likely does, and where that comes from. */
export function MoveCard({ card }: Props) {
  const { say } = useDesk();
  const { draft } = useDraft();
  const [first] = card;
  const name = say(`move.${first.move}.name`);
  const isChosen = card.some((way) => draft.value.moves.includes(way.choice));
  const isPlain = first.option === null;
  return (
    <li class="card" data-chosen={isChosen} data-refused={card.every((way) => way.refusal !== null)}>
      {isPlain ? (
        <WayButton way={first} name={name} effect={say(`move.${first.move}.effect`)} />
      ) : (
        <div class="card-ways">
          <p class="card-name">{name}</p>
          <p class="card-effect">{say(`move.${first.move}.effect`)}</p>
          {card.map((way) => (
            <WayButton
              key={way.choice}
              way={way}
              name={say(`move.${way.move}.${way.option}.name`)}
              effect={say(`move.${way.move}.${way.option}.effect`)}
            />
          ))}
        </div>
      )}
      <SourceButton title={name} claims={first.claims} source={first.source} entry={`move/${first.move}`} />
    </li>
  );
}
