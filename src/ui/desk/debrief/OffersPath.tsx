import { useSignal } from '@preact/signals';
import '../../style/offers.css';
import type { Asked } from '../../verdict/asking.ts';
import type { TablePath } from '../../verdict/offers.worker.ts';
import { useDesk } from '../desk.ts';
import { partyNames } from '../names.ts';
import { OffersLegend } from './OffersLegend.tsx';
import { OffersParallel } from './OffersParallel.tsx';
import { OffersScatter } from './OffersScatter.tsx';
import { OffersTable } from './OffersTable.tsx';
import { offersSentences } from './offers-words.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly asked: Asked;
}

/** Every offer of the game beside what could have been agreed, a table at a time. */
export function OffersPath({ asked }: Props) {
  const { say } = useDesk();
  const found = useAnswer(asked, 'offers');
  return (
    <section class="offers">
      <h2>{say('ui.offers.title')}</h2>
      {found.is === 'there' ? (
        <Tables tables={found.answer} />
      ) : (
        <p class="help offers-wait" role="status">
          {say(`ui.verdict.${found.is}`)}
        </p>
      )}
    </section>
  );
}

/** At which table the reader should look first: of the own chair's, where something was signed, or else most was offered. */
function firstFor(tables: readonly TablePath[], party: string): number {
  const wishes: readonly ((table: TablePath) => boolean)[] = [
    ({ judged }) => judged?.isSigned === true,
    ({ offers }) => offers.length > 0,
    () => true,
  ];
  const own = wishes.map((isWished) => tables.findIndex((table) => table.parties.includes(party) && isWished(table)));
  return Math.max(0, own.find((place) => place >= 0) ?? 0);
}

function Tables({ tables }: { readonly tables: readonly TablePath[] }) {
  const { say, session } = useDesk();
  const place = useSignal(firstFor(tables, session.party));
  const table = tables[place.value];
  if (table === undefined) return <p>{say('ui.offers.no-table')}</p>;
  return (
    <>
      {tables.length > 1 && (
        <label class="offers-tables">
          <span class="label">{say('ui.offers.table')}</span>
          <select value={place.value} onChange={({ currentTarget }) => (place.value = Number(currentTarget.value))}>
            {tables.map(({ parties, offers }, number) => (
              <option key={parties.join()} value={number} selected={number === place.value}>
                {say('ui.offers.table-of', { names: partyNames(say, parties), count: offers.length })}
              </option>
            ))}
          </select>
        </label>
      )}
      {offersSentences(say, table, session.party).map((sentence) => (
        <p key={sentence} class="offers-line-told">
          {sentence}
        </p>
      ))}
      {table.measures !== null && <Figure table={table} />}
      <p class="help">{say('ui.offers.help')}</p>
    </>
  );
}

function Figure({ table }: { readonly table: TablePath }) {
  const { say } = useDesk();
  return (
    <figure class="offers-figure">
      <div aria-hidden="true">
        {table.parties.length === 2 ? <OffersScatter table={table} /> : <OffersParallel table={table} />}
      </div>
      <figcaption>
        <OffersLegend table={table} />
      </figcaption>
      <details>
        <summary>{say('ui.offers.as-table')}</summary>
        <OffersTable table={table} />
      </details>
    </figure>
  );
}
