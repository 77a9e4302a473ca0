import type { BookEntry, Card } from '#engine';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';

interface Props {
  readonly cards: readonly Card[];
}

/** The same deeds in every chair's own book, side by side: what each thinks that it is owed. */
export function Books({ cards }: Props) {
  const { say } = useDesk();
  const rows = rowsOf(cards);
  return (
    <section class="books">
      <h2>{say('ui.debrief.books')}</h2>
      <p class="help">{say('ui.debrief.books-help')}</p>
      <div class="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('ui.debrief.deed')}</th>
              {cards.map((card) => (
                <th key={card.party} scope="col">
                  {say('ui.debrief.book-of', { name: shortName(say, card.party) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, entry, prices }) => (
              <tr key={key}>
                <th scope="row">
                  {entry.turn > 0 && <span class="stamp">{say('ui.turn.short', { turn: entry.turn })} </span>}
                  {shortName(say, entry.giver)}: {entry.deedWords === null ? '' : say(entry.deedWords)}
                </th>
                {prices.map((price, place) => (
                  <td key={cards[place]?.party}>{price === 0 ? '·' : say('ui.debrief.price', { price })}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('ui.debrief.owed')}</th>
              {cards.map((card) => (
                <td key={card.party}>{say('ui.debrief.price', { price: card.owed })}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

interface Row {
  readonly key: string;
  readonly entry: BookEntry;
  readonly prices: number[];
}

/** One row a deed. A deed done twice in one turn has two rows: the second of one book meets the second of the others. */
function rowsOf(cards: readonly Card[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const [place, { book }] of cards.entries()) {
    const times = new Map<string, number>();
    for (const entry of book) {
      const deed = `${entry.turn}/${entry.giver}/${entry.deed}`;
      const time = (times.get(deed) ?? 0) + 1;
      times.set(deed, time);
      const key = `${deed}/${time}`;
      const row = rows.get(key) ?? { key, entry, prices: cards.map(() => 0) };
      row.prices[place] = entry.price;
      rows.set(key, row);
    }
  }
  return [...rows.values()].toSorted((one, other) => one.entry.turn - other.entry.turn);
}
