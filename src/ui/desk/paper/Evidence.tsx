import tables from 'virtual:claims';
import { useDesk } from '../desk.ts';

interface Props {
  readonly claims: readonly string[];
  readonly source: string | null;
}

/** Where a rule or a number comes from: claims of the source texts, a citation, or the plain word that it was judged. */
export function Evidence({ claims, source }: Props) {
  const { say, session } = useDesk();
  return (
    <ul class="evidence">
      {claims.map((id) => {
        const claim = tables[session.shelved.scenario.scenario]?.[id];
        if (claim === undefined) return null;
        return (
          <li key={id}>
            <span class="stamp">{id}</span> {claim.claim}
            <cite>{[claim.author, claim.title, claim.date].filter((part) => part !== undefined).join(', ')}</cite>
          </li>
        );
      })}
      {source !== null && <li>{source === 'judgement' ? say('ui.why.judgement') : source}</li>}
      {claims.length === 0 && source === null && <li>{say('ui.why.no-source')}</li>}
    </ul>
  );
}
