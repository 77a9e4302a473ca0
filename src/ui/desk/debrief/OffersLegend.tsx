import type { TablePath } from '../../verdict/offers.worker.ts';
import { useDesk } from '../desk.ts';
import { type TextMark, textMarks, theoryMarks } from './offers-figure.ts';
import { fateTold, textName } from './offers-words.ts';

/** What each number and letter of the figure stands for. */
export function OffersLegend({ table }: { readonly table: TablePath }) {
  const { say } = useDesk();
  const texts = textMarks(table);
  const letters = theoryMarks(table).flatMap(({ theories }) => theories);
  return (
    <>
      {texts.length > 0 && (
        <ol class="offers-texts">
          {texts.map((mark) => (
            <TextLine key={mark.number} mark={mark} />
          ))}
        </ol>
      )}
      <ul class="offers-signs">
        {letters.map((theory) => (
          <li key={theory}>
            <strong>{say(`ui.offers.letter.${theory}`)}</strong> {say(`ui.offers.theory.${theory}`)}
          </li>
        ))}
        <li>{say(table.parties.length === 2 ? 'ui.offers.signs' : 'ui.offers.signs-many')}</li>
      </ul>
    </>
  );
}

/** One text with its number, and for each time that it lay on the table what became of it. */
function TextLine({ mark: { number, offers, isSigned } }: { readonly mark: TextMark }) {
  const { say } = useDesk();
  const names = [...new Set(offers.map((offer) => textName(say, offer)))];
  return (
    <li data-signed={isSigned}>
      <span class="stamp">{number}</span>
      <span>
        {names.join(', ')} <span class="offers-fates">{offers.map((offer) => fateTold(say, offer)).join('; ')}</span>
      </span>
    </li>
  );
}
