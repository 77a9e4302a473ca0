import { useSignal } from '@preact/signals';
import type { DialSettings, PackageView } from '#engine';
import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';
import { EVEN_DIALS } from '../draft.ts';
import { Clauses } from '../paper/Clauses.tsx';
import { Dials } from '../paper/Dials.tsx';
import { refusalSentence } from '../refusals.ts';
import { useDraft } from './draft-context.ts';
import { Outlook } from './Outlook.tsx';

interface Props {
  readonly offered: PackageView;
}

/** One package in full: who gives what, in which order, in how many steps, in public or not. */
export function PackageSheet({ offered }: Props) {
  const { say } = useDesk();
  const { draft, propose } = useDraft();
  const drafted = draft.value.table;
  const isDrafted = drafted?.act === 'table' && drafted.package === offered.package;
  const dials = useSignal<DialSettings>(isDrafted ? drafted : EVEN_DIALS);
  const hasNoChannel = offered.quietRefusal !== null;
  const isPublic = useSignal(isDrafted ? drafted.public : hasNoChannel);
  const table = () => {
    const { opener, grain, gate } = dials.value;
    const act = { act: 'table', package: offered.package, opener, grain, gate, public: isPublic.value } as const;
    propose({ ...draft.value, table: act });
  };
  const lift = () => propose({ ...draft.value, table: null });
  return (
    <article class="package-sheet" data-drafted={isDrafted}>
      <h3>
        <Term entry={`package/${offered.package}`}>{say(`package.${offered.package}.name`)}</Term>
      </h3>
      <p class="help">{say(`package.${offered.package}.remark`)}</p>
      <Clauses sides={offered.sides} clauses={offered.clauses} />
      <p class="help">{say('ui.table.legend')}</p>
      {offered.refusal === null ? (
        <>
          <Dials sides={offered.sides} dials={dials.value} onTurn={(turned) => (dials.value = turned)} />
          <label class="tick">
            <input
              type="checkbox"
              checked={isPublic.value}
              disabled={hasNoChannel && isPublic.value}
              onChange={() => (isPublic.value = !isPublic.value)}
            />
            {say('ui.table.public')}
          </label>
          {offered.quietRefusal !== null && <p class="help">{refusalSentence(say, offered.quietRefusal)}</p>}
          <div class="package-foot">
            <Outlook offered={offered} dials={dials.value} isPublic={isPublic.value} />
            <button type="button" class={isDrafted ? 'plain-button' : 'main-button'} onClick={table}>
              {isDrafted ? say('ui.table.change') : say('ui.table.table', { cost: offered.cost })}
            </button>
            {isDrafted && (
              <button type="button" class="plain-button" onClick={lift}>
                {say('ui.table.lift')}
              </button>
            )}
          </div>
        </>
      ) : (
        <p class="card-refusal">{refusalSentence(say, offered.refusal)}</p>
      )}
    </article>
  );
}
