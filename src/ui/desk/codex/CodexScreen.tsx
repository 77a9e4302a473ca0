import '../../style/codex.css';
import { codexHash } from '../../address.ts';
import { CHAPTERS, type Chapter, KINDS, type Kind } from '../../codex/entry.ts';
import { leaveCodex, toTitle } from '../../flow.ts';
import { firstOnShelf, type Shelved } from '../../session/shelf.ts';
import { useHeading } from '../paper/heading.ts';
import { SettingsButton } from '../paper/SettingsButton.tsx';
import { CodexContents } from './CodexContents.tsx';
import { CodexParts } from './CodexParts.tsx';
import { type OpenCodex, useCodex } from './fetched.ts';
import { CodexWayContext, Term } from './Term.tsx';

interface Props {
  readonly shelved: Shelved;
  /** The page's address; a kind for all of its pages, nothing for the front. */
  readonly entry: string;
  /** True where a game lies beneath. */
  readonly hasGame: boolean;
}

/** The codex as a screen of its own: contents and search beside one page. */
export function CodexScreen({ shelved, entry, hasGame }: Props) {
  const open = useCodex(shelved);
  if (open === null) return null;
  const { say, scenario } = open;
  return (
    <CodexWayContext.Provider value={{ scenario, open: null }}>
      <div class="codex" data-front={entry === ''}>
        <header class="codex-bar">
          <a class="codex-name" href={addressOf('', scenario)}>
            {say('ui.codex.title')}
          </a>
          <div class="codex-tools">
            {hasGame && (
              <button type="button" class="plain-button" onClick={leaveCodex}>
                {say('ui.codex.back')}
              </button>
            )}
            <button type="button" class="quiet-button" onClick={toTitle}>
              {say('ui.codex.to-title')}
            </button>
            <SettingsButton say={say} />
          </div>
        </header>
        <CodexContents open={open} entry={entry} />
        <main class="codex-page">
          <Shown key={entry} open={open} entry={entry} />
        </main>
      </div>
    </CodexWayContext.Provider>
  );
}

const addressOf = (entry: string, scenario: string): string =>
  codexHash({ entry, scenario: scenario === firstOnShelf().scenario.scenario ? null : scenario });

function Shown({ open, entry }: { readonly open: OpenCodex; readonly entry: string }) {
  const { codex, say } = open;
  const heading = useHeading();
  const kind = KINDS.find((one) => one === entry);
  const page = codex.page(entry);
  if (entry === '') return <Front open={open} heading={heading} />;
  if (kind !== undefined) return <AllOf kind={kind} open={open} heading={heading} />;
  return (
    <article class="codex-article">
      <p class="label">
        {page === null ? say('ui.codex.title') : <Term entry={page.kind}>{say(`ui.codex.kind.${page.kind}`)}</Term>}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {page?.title ?? say('ui.codex.missing')}
      </h1>
      {page !== null && <CodexParts page={page} open={open} heading="h2" />}
    </article>
  );
}

interface Headed {
  readonly open: OpenCodex;
  readonly heading: ReturnType<typeof useHeading>;
}

/** What there is, chapter by chapter. */
function Front({ open: { codex, say }, heading }: Headed) {
  const count = (kind: Kind): number => codex.entries.filter((entry) => entry.kind === kind).length;
  return (
    <article class="codex-front">
      <h1 ref={heading} tabIndex={-1}>
        {say('ui.codex.title')}
      </h1>
      <p class="standfirst">{say('ui.codex.lead')}</p>
      <div class="codex-chapters">
        {(Object.keys(CHAPTERS) as Chapter[]).map((chapter) => (
          <section key={chapter}>
            <h2>{say(`ui.codex.chapter.${chapter}`)}</h2>
            <ul>
              {CHAPTERS[chapter].map((kind) =>
                count(kind) === 0 ? null : (
                  <li key={kind}>
                    <Term entry={kind}>{say(`ui.codex.kind.${kind}`)}</Term> <span class="stamp">{count(kind)}</span>
                  </li>
                ),
              )}
            </ul>
          </section>
        ))}
      </div>
    </article>
  );
}

/** All pages of one kind. */
function AllOf({ kind, open: { codex, say }, heading }: Headed & { readonly kind: Kind }) {
  const entries = codex.entries.filter((entry) => entry.kind === kind);
  return (
    <article class="codex-article">
      <p class="label">{say('ui.codex.count', { count: entries.length })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {say(`ui.codex.kind.${kind}`)}
      </h1>
      <ul class="codex-all">
        {entries.map(({ address, title, hint }) => (
          <li key={address}>
            <Term entry={address}>{title}</Term> {hint !== '' && <span class="help">{hint}</span>}
          </li>
        ))}
      </ul>
    </article>
  );
}
