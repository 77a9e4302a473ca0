import { useSignal } from '@preact/signals';
import type { PackageView, TableAct, TextChoice } from '#engine';
import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';
import { EVEN_DIALS } from '../draft.ts';
import { Clauses } from '../paper/Clauses.tsx';
import { Dials } from '../paper/Dials.tsx';
import { refusalSentence } from '../refusals.ts';
import { WriteText } from '../text/WriteText.tsx';
import { PackageAtHome } from './AtHome.tsx';
import { FormatLine } from './agreed-terms.tsx';
import { useDraft } from './draft-context.ts';
import { Outlook } from './Outlook.tsx';
import { clausesOfText } from './text-clauses.ts';
import { redialled, shownDials, textOf } from './text-dials.ts';

interface Props {
  readonly offered: PackageView;
}

/** One package in full: who gives what, in which order, in how many steps, in public or not; or a text of one's own from it. */
export function PackageSheet({ offered }: Props) {
  const { say, session } = useDesk();
  const { draft, propose } = useDraft();
  const drafted = draft.value.table;
  const isDrafted = drafted?.act === 'table' && drafted.package === offered.package;
  const text = useSignal<TextChoice>(isDrafted ? textOf(drafted) : EVEN_DIALS);
  const hasNoChannel = offered.quietRefusal !== null;
  const isPublic = useSignal(isDrafted ? drafted.public : hasNoChannel);
  const options = session.view.value.clauses;
  const isOwn = text.value.sequence !== undefined || text.value.clauses !== undefined;
  // What the package prepares may have been agreed, and another text begun from it can still be written.
  const canTable = offered.refusal === null || isOwn;
  const canWrite = canTable || (offered.refusal?.code === 'package-not-available' && options.length > 0);
  const actOf = (written: TextChoice): TableAct => ({
    act: 'table',
    package: offered.package,
    ...written,
    public: isPublic.value,
  });
  const label = isDrafted ? say('ui.table.change') : say('ui.table.table', { cost: offered.cost });
  const table = (written: TextChoice) => propose({ ...draft.value, table: actOf(written) });
  const lift = () => propose({ ...draft.value, table: null });
  const edit = (written: TextChoice) => {
    text.value = written;
  };
  return (
    <article class="package-sheet" data-drafted={isDrafted}>
      <header class="package-head">
        <h3>
          <Term entry={`package/${offered.package}`}>{say(`package.${offered.package}.name`)}</Term>
        </h3>
        {canWrite && (
          <WriteText
            base={{ ...offered, lapseTurns: session.shelved.scenario.table.lapseTurns }}
            text={text.value}
            options={options}
            isPublic={isPublic.value}
            isOwn={isOwn}
            label={label}
            judge={(written) => session.refusals({ ...draft.value, table: actOf(written) })}
            onEdit={edit}
            onTake={table}
          />
        )}
      </header>
      <p class="help">{say(`package.${offered.package}.remark`)}</p>
      <FormatLine of={offered} />
      <Clauses sides={offered.sides} clauses={clausesOfText(text.value, offered.clauses, options)} />
      <p class="help">{say('ui.table.legend')}</p>
      {!canTable && offered.refusal !== null && <p class="card-refusal">{refusalSentence(say, offered.refusal)}</p>}
      {canWrite && (
        <>
          {canTable && (
            <Dials
              sides={offered.sides}
              dials={shownDials(text.value)}
              onTurn={(turned) => edit(redialled(text.value, turned))}
            />
          )}
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
          <PackageAtHome offered={offered} text={text.value} />
          <div class="package-foot">
            <Outlook offered={offered} text={text.value} isPublic={isPublic.value} />
            {canTable && (
              <button
                type="button"
                class={isDrafted ? 'plain-button' : 'main-button'}
                onClick={() => table(text.value)}
              >
                {label}
              </button>
            )}
            {isDrafted && (
              <button type="button" class="plain-button" onClick={lift}>
                {say('ui.table.lift')}
              </button>
            )}
          </div>
        </>
      )}
    </article>
  );
}
