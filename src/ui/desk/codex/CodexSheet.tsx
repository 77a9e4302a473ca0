import '../../style/codex.css';
import { useSignal } from '@preact/signals';
import { codexHash } from '../../address.ts';
import { firstOnShelf } from '../../session/shelf.ts';
import { useDesk } from '../desk.ts';
import { Dialog } from '../paper/Dialog.tsx';
import { CodexParts } from './CodexParts.tsx';
import { useCodex } from './fetched.ts';
import { CodexWayContext } from './Term.tsx';

interface Props {
  readonly entry: string;
  readonly onClose: () => void;
}

/** A page of the codex laid over the desk: the game stays where it is. Links turn the page within the sheet. */
export function CodexSheet({ entry, onClose }: Props) {
  const { session } = useDesk();
  const open = useCodex(session.shelved);
  const trail = useSignal<readonly string[]>([entry]);
  if (open === null) return null;
  const { codex, say, scenario } = open;
  const [now = entry, before] = trail.value.toReversed();
  const page = codex.page(now);
  const turn = (to: string): void => {
    trail.value = [...trail.value, to];
  };
  const back = before === undefined ? null : codex.page(before);
  const isFirst = scenario === firstOnShelf().scenario.scenario;
  return (
    <Dialog key={now} title={page?.title ?? say('ui.codex.title')} onClose={onClose}>
      <CodexWayContext.Provider value={{ scenario, open: turn }}>
        <article class="codex-article">
          {page === null ? (
            <p>{say('ui.codex.missing')}</p>
          ) : (
            <>
              <p class="label">{say(`ui.codex.one.${page.kind}`)}</p>
              <CodexParts page={page} open={open} heading="h3" />
            </>
          )}
        </article>
      </CodexWayContext.Provider>
      <footer class="codex-foot">
        {back !== null && (
          <button type="button" class="quiet-button" onClick={() => (trail.value = trail.value.slice(0, -1))}>
            {say('ui.codex.before', { title: back.title })}
          </button>
        )}
        <a class="quiet-button" href={codexHash({ entry: now, scenario: isFirst ? null : scenario })}>
          {say('ui.codex.whole')}
        </a>
      </footer>
    </Dialog>
  );
}
