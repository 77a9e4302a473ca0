import tables from 'virtual:claims';
import { useMemo, useRef } from 'preact/hooks';
import { languageNow } from '../../language.ts';
import type { Say } from '../../words.ts';
import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';
import { claimSentence, stretchesOf } from './cited.ts';
import { claimsToldIn, textToldIn } from './told.ts';

interface Props {
  readonly claims: readonly string[];
  readonly source: string | null;
}

/** Where a rule or a number comes from: claims of the source texts, a citation, or the plain word that it was judged. */
export function Evidence(props: Props) {
  const { say, session } = useDesk();
  return <EvidenceLines {...props} scenario={session.shelved.scenario.scenario} say={say} />;
}

/** The same, away from any desk. A code in a citation leads to its line below it. */
export function EvidenceLines(props: Props & { readonly scenario: string; readonly say: Say }) {
  const { claims: named, source, scenario, say } = props;
  const list = useRef<HTMLUListElement>(null);
  const language = languageNow();
  const claims = useMemo(() => claimsToldIn(scenario, language), [scenario, language]);
  const { episodes = {} } = tables[scenario] ?? {};
  const stretches =
    source === null || source === 'judgement' ? [] : stretchesOf(textToldIn(scenario, language, source));
  const cited = stretches.flatMap((stretch) => (stretch.is === 'claim' ? [stretch.id] : []));
  const told = [...new Set([...named, ...cited])].filter((id) => claims[id] !== undefined);
  const happened = [
    ...new Set(stretches.flatMap((stretch) => (stretch.is === 'episode' && episodes[stretch.id] ? [stretch.id] : []))),
  ];
  const lead = (code: string) => () => list.current?.querySelector<HTMLElement>(`[data-code="${code}"]`)?.focus();
  return (
    <ul class="evidence" ref={list}>
      {told.map((id) => (
        <li key={id} data-code={id} tabIndex={-1}>
          {claimSentence(claims, id)}
          <cite>
            {[claims[id]?.author, claims[id]?.title, claims[id]?.date].filter((part) => part !== undefined).join(', ')}{' '}
            <span class="stamp">
              <Term entry={`claim/${id}`}>{say('ui.source.claim', { id })}</Term>
            </span>
          </cite>
        </li>
      ))}
      {source === 'judgement' && <li>{say('ui.why.judgement')}</li>}
      {stretches.length > 0 && (
        <li>
          {stretches.map((stretch, place) =>
            stretch.is === 'text' ? (
              stretch.text
            ) : (
              <button key={place} type="button" class="code-button" onClick={lead(stretch.id)}>
                {stretch.is === 'claim'
                  ? say('ui.source.claim', { id: stretch.id })
                  : say('ui.source.episode', { id: stretch.id })}
              </button>
            ),
          )}
        </li>
      )}
      {happened.map((id) => (
        <li key={id} data-code={id} tabIndex={-1}>
          {episodes[id]?.[language]} <span class="stamp">{say('ui.source.episode', { id })}</span>
        </li>
      ))}
      {named.length === 0 && source === null && <li>{say('ui.why.no-source')}</li>}
    </ul>
  );
}
