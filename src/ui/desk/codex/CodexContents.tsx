import { useSignal } from '@preact/signals';
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { CHAPTERS, type Chapter, type Entry, type Kind } from '../../codex/entry.ts';
import { find } from '../../codex/find.ts';
import type { OpenCodex } from './fetched.ts';
import { Term } from './Term.tsx';

interface Props {
  readonly open: OpenCodex;
  readonly entry: string;
}

/** More than these nobody reads down; another letter finds fewer. */
const MOST_SHOWN = 80;
/** Where codex.css lays contents and page one after the other. */
const NARROW = '(max-width: 56.1875em)';

/** The list of everything, and a field that narrows it while one types. Arrow keys go through it, Enter opens the first. */
export function CodexContents({ open, entry }: Props) {
  const { codex, say } = open;
  const typed = useSignal('');
  const field = useId();
  const found = find(codex.entries, typed.value);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone what was found would lie over the page that was chosen.
    if (matchMedia(NARROW).matches) typed.value = '';
    list.current?.querySelector('[data-here=true]')?.scrollIntoView({ block: 'nearest' });
  }, [entry]);
  const isSearched = typed.value.trim() !== '';
  return (
    <nav
      ref={list}
      class="codex-contents"
      aria-label={say('ui.codex.contents')}
      data-searched={isSearched}
      onKeyDown={walk}
    >
      <div class="codex-search">
        <label class="label" for={field}>
          {say('ui.codex.search')}
        </label>
        <input
          id={field}
          type="search"
          value={typed.value}
          autoComplete="off"
          spellcheck={false}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
        <p class="stamp" role="status">
          {isSearched && say('ui.codex.found', { count: found.length })}
        </p>
      </div>
      {isSearched ? (
        <ul class="codex-found">
          {found.slice(0, MOST_SHOWN).map((one) => (
            <Named key={one.address} entry={one} here={entry} kind={say(`ui.codex.one.${one.kind}`)} />
          ))}
        </ul>
      ) : (
        <div class="codex-kinds">
          {(Object.keys(CHAPTERS) as Chapter[]).map((chapter) => (
            <section key={chapter}>
              <h2 class="label">{say(`ui.codex.chapter.${chapter}`)}</h2>
              {CHAPTERS[chapter].map((kind) => (
                <OfKind key={kind} kind={kind} open={open} entry={entry} />
              ))}
            </section>
          ))}
        </div>
      )}
    </nav>
  );
}

/** One kind, folded unless its page lies open or somebody has opened it. */
function OfKind({ kind, open: { codex, say }, entry }: Props & { readonly kind: Kind }) {
  const own = codex.entries.filter((one) => one.kind === kind);
  const wished = useSignal<boolean | null>(null);
  const isOpen = wished.value ?? (entry === kind || entry.startsWith(`${kind}/`));
  if (own.length === 0) return null;
  const turn = (event: Event): void => {
    event.preventDefault();
    wished.value = !isOpen;
  };
  return (
    <details open={isOpen}>
      <summary onClick={turn}>
        {say(`ui.codex.kind.${kind}`)} <span class="stamp">{own.length}</span>
      </summary>
      {isOpen && (
        <ul>
          {own.map((one) => (
            <Named key={one.address} entry={one} here={entry} />
          ))}
        </ul>
      )}
    </details>
  );
}

interface NamedProps {
  readonly entry: Entry;
  /** The page that lies open. */
  readonly here: string;
  readonly kind?: string;
}

const Named = ({ entry: { address, title, hint }, here, kind }: NamedProps) => (
  <li data-here={address === here}>
    <Term entry={address}>{title}</Term>
    {hint !== '' && <span class="codex-hint">{hint}</span>}
    {kind !== undefined && <span class="stamp">{kind}</span>}
  </li>
);

/** Up and down go from the field through the links; Enter in the field opens the first that was found. */
function walk(event: TargetedKeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('input, summary, a')].filter((one) =>
    one.checkVisibility(),
  );
  if (key === 'Enter' && target instanceof HTMLInputElement) {
    event.preventDefault();
    currentTarget.querySelector<HTMLElement>('.codex-found a')?.click();
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
  event.preventDefault();
  const here = stops.findIndex((one) => one === document.activeElement);
  stops[Math.max(0, here + (key === 'ArrowDown' ? 1 : -1))]?.focus();
}
