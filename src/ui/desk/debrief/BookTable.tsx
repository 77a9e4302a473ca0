import type { BookEntry, Card } from '#engine';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';

/** One deed with its price in each book; 0 where a book does not count it. */
export interface BookRow {
  readonly key: string;
  readonly entry: BookEntry;
  readonly prices: number[];
}

interface Props {
  readonly cards: readonly Card[];
  readonly rows: readonly BookRow[];
}

/** Every deed of the game, line by line, and what each chair wrote beside it. */
export function BookTable({ cards, rows }: Props) {
  const { say } = useDesk();
  return (
    <div class="table-frame">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('ui.debrief.deed')}</th>
            {cards.map((card) => (
              <th key={card.party} scope="col">
                {shortName(say, card.party)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, entry, prices }) => (
            <tr key={key}>
              <th scope="row">
                {entry.turn > 0 && <span class="stamp">{say('ui.debrief.turn', { turn: entry.turn })} </span>}
                {say('ui.debrief.deed-of', {
                  name: shortName(say, entry.giver),
                  deed: entry.deedWords === null ? '' : say(entry.deedWords),
                })}
              </th>
              {prices.map((price, place) => (
                <td key={cards[place]?.party}>{price === 0 ? '·' : say('ui.debrief.price', { price })}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
