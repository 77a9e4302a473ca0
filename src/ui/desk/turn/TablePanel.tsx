import { useSignal } from '@preact/signals';
import type { PackageView } from '#engine';
import { useDesk } from '../desk.ts';
import { AgreementCard } from './AgreementCard.tsx';
import { useDraft } from './draft-context.ts';
import { OfferCard } from './OfferCard.tsx';
import { PackageList } from './PackageList.tsx';
import { PackageSheet } from './PackageSheet.tsx';

interface Props {
  readonly isOpen: boolean;
}

/** Beat 4: what stands on the table, and what could be put there. */
export function TablePanel({ isOpen }: Props) {
  const { say, session } = useDesk();
  const { draft, propose } = useDraft();
  const { packages, offers, agreements, party } = session.view.value;
  const opened = useSignal(draft.value.table?.act === 'table' ? draft.value.table.package : firstOpen(packages));
  const shown = packages.find((offered) => offered.package === opened.value);
  const standing = offers.filter((offer) => offer.state === 'tabled');
  const withdraw = (offer: number) => () => {
    const { table } = draft.value;
    const isDrafted = table?.act === 'withdraw' && table.offer === offer;
    propose({ ...draft.value, table: isDrafted ? null : { act: 'withdraw', offer } });
  };
  return (
    <section class="panel table" data-shown={isOpen} aria-labelledby="table-title">
      <h2 id="table-title" class="unseen">
        {say('ui.panel.table')}
      </h2>
      <div class="standing">
        <h3 class="label">{say('ui.table.standing')}</h3>
        {standing.length === 0 && <p class="help">{say('ui.table.nothing')}</p>}
        {standing.map((offer) => (
          <OfferCard key={offer.offer} offer={offer}>
            {offer.from === party && (
              <button
                type="button"
                class="plain-button"
                aria-pressed={draft.value.table?.act === 'withdraw' && draft.value.table.offer === offer.offer}
                onClick={withdraw(offer.offer)}
              >
                {say('ui.table.withdraw')}
              </button>
            )}
          </OfferCard>
        ))}
        <h3 class="label">{say('ui.table.packages')}</h3>
        <PackageList packages={packages} opened={opened} />
        {agreements.length > 0 && <h3 class="label">{say('ui.table.agreed')}</h3>}
        {agreements.map((agreement) => (
          <AgreementCard key={agreement.agreement} agreement={agreement} />
        ))}
      </div>
      {shown !== undefined && <PackageSheet key={shown.package} offered={shown} />}
    </section>
  );
}

/** What lies open at first: a package that can be tabled, or the first. */
const firstOpen = (packages: readonly PackageView[]): string =>
  (packages.find(({ refusal }) => refusal === null) ?? packages[0])?.package ?? '';
