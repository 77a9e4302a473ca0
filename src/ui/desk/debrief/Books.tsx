import type { Card } from '#engine';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { type BookRow, BookTable } from './BookTable.tsx';

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
      <dl class="book-sums">
        {cards.map((card) => (
          <div key={card.party}>
            <dt class="label">{say('ui.debrief.book-of', { name: shortName(say, card.party) })}</dt>
            <dd>{say('ui.debrief.price', { price: card.owed })}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{say('ui.debrief.entries', { count: rows.length })}</summary>
        <BookTable cards={cards} rows={rows} />
      </details>
    </section>
  );
}

/** One row a deed. A deed done twice in one turn has two rows: the second of one book meets the second of the others. */
function rowsOf(cards: readonly Card[]): readonly BookRow[] {
  const rows = new Map<string, BookRow>();
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
