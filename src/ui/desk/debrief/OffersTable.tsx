import type { TablePath } from '../../verdict/offers.worker.ts';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { textMarks, theoryMarks } from './offers-figure.ts';
import { fateTold, textName } from './offers-words.ts';

/** The figure as a table: every offer in its turn, then what the theories choose, with their worth to each party. */
export function OffersTable({ table }: { readonly table: TablePath }) {
  const { say } = useDesk();
  const texts = textMarks(table);
  const rows = table.offers.map((offer) => ({
    key: `${offer.offer}`,
    number: texts.find(({ offers }) => offers.includes(offer))?.number ?? 0,
    name: textName(say, offer),
    fate: fateTold(say, offer),
    worths: offer.utilities,
  }));
  const chosen = theoryMarks(table).map(({ theories, utilities }) => ({
    key: theories.join(),
    number: 0,
    name: theories.map((theory) => say(`ui.offers.theory.${theory}`)).join(', '),
    fate: '',
    worths: utilities,
  }));
  return (
    <div class="table-frame">
      <table class="offers-rows">
        <thead>
          <tr>
            <th scope="col">{say('ui.offers.column.number')}</th>
            <th scope="col">{say('ui.offers.column.text')}</th>
            <th scope="col">{say('ui.offers.column.fate')}</th>
            {table.parties.map((party) => (
              <th key={party} scope="col">
                {shortName(say, party)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, ...chosen].map(({ key, number, name, fate, worths }) => (
            <tr key={key}>
              <td>{number > 0 && number}</td>
              <th scope="row">{name}</th>
              <td>{fate}</td>
              {worths.map((worth, party) => (
                <td key={table.parties[party]}>{say('ui.offers.tick', { points: worth })}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
