import type { ActDebrief } from '../../session/first.ts';
import { useDesk } from '../desk.ts';
import { partyNames, shortName } from '../names.ts';

interface Props {
  readonly act: ActDebrief;
}

/** The own book to the last line, and of the other's what this chair may know: which of the own steps it wrote down. */
export function ActBooks({ act }: Props) {
  const { say, session } = useDesk();
  // A joint step stands in the book under the name of one of those who hold a key, and not under each.
  const given = act.given.filter(({ fact }) => fact.by === session.party);
  const receivers = [...new Set(given.map(({ fact }) => fact.about ?? act.watched.party))];
  const written = given.filter(({ hasCounted }) => hasCounted);
  const sizes = (steps: ActDebrief['given']): number => steps.reduce((sum, { fact }) => sum + fact.size, 0);
  return (
    <section class="act-books">
      <h2>{say('ui.debrief.books')}</h2>
      <dl class="act-book">
        <dt class="label">{say('ui.debrief.book-of', { name: shortName(say, session.party) })}</dt>
        <dd>
          <p>
            {say('ui.first.act.own-book', {
              owed: act.owed,
              side: act.owed > 0 ? 'owed' : 'owes',
              points: Math.abs(act.owed),
            })}
          </p>
          <ul class="book-lines">
            {act.book.map((entry, line) => (
              <li key={line}>
                <span>
                  {say('ui.debrief.deed-of', {
                    name: shortName(say, entry.giver),
                    deed: entry.deedWords === null ? '' : say(entry.deedWords),
                  })}
                </span>
                <span class="stamp">{say('ui.debrief.price', { price: entry.price })}</span>
              </li>
            ))}
          </ul>
        </dd>
        {given.length > 0 && (
          <>
            <dt class="label">{say('ui.debrief.book-of', { name: partyNames(say, receivers) })}</dt>
            <dd>{say('ui.first.act.other-book', { given: sizes(given), written: sizes(written) })}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
