import { estimateOf, outlookOf, ownBalanceOf } from '#strategies';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { TextAtOwnHome } from '../turn/AtHome.tsx';
import { choiceOf } from './draft-text.ts';
import { useEditor } from './editor.ts';

const rounded = (points: number): number => Math.round(points * 10) / 10 + 0;

/** The text as it stands, valued for the own side and guessed for the others. */
function useValued() {
  const { session } = useDesk();
  const { draft, base, isPublic } = useEditor();
  const { party, stances } = session.view.value;
  const stanceOf = (of: string, region: string): string | null =>
    stances.find((one) => one.party === of && one.region === region)?.stance ?? null;
  const { clauses, sequence } = draft.value;
  const text = choiceOf(draft.value, base);
  const proposal = { ...text, sides: base.sides, clauses, sequence, isPublic, from: party };
  const others = base.sides.flat().filter((one) => one !== party);
  const asRead = { sides: base.sides, clauses, dials: text, sequence };
  return {
    text: asRead,
    own: { ...ownBalanceOf(proposal, party), home: 0 - (session.atHome?.(asRead)?.price ?? 0) },
    others: others.map((other) => ({
      party: other,
      outlook: outlookOf(proposal, other, stanceOf),
      points: estimateOf(proposal, other, stanceOf),
    })),
  };
}

/** The same in a line, for the foot of the sheet: always in sight while blocks are moved. */
export function AtAGlance() {
  const { say } = useDesk();
  const { own, others } = useValued();
  return (
    <p class="at-a-glance">
      <span>
        {say('ui.text.thoughts.us')} <Figure points={own.gains - own.costs + own.home} isSum />
      </span>
      <span>
        {say('ui.text.thoughts.risk')} <Figure points={0 - own.exposure} isSum />
      </span>
      {others.map(({ party, outlook }) => (
        <span key={party}>{say(`ui.table.outlook.${outlook}`, { party: shortName(say, party) })}</span>
      ))}
    </p>
  );
}

/** What the text holds for the own side, exactly, and what the staff guess of the others: nothing here reads a secret. */
export function Thoughts() {
  const { say } = useDesk();
  const { own, others, text } = useValued();
  const lines = [
    ['gains', own.gains],
    ['costs', 0 - own.costs],
    ['home', own.home],
  ] as const;
  return (
    <section class="thoughts" role="status" aria-labelledby="thoughts-title">
      <h3 id="thoughts-title" class="label">
        {say('ui.text.thoughts.title')}
      </h3>
      <p class="thought">
        <span class="card-name">{say('ui.text.thoughts.own')}</span>{' '}
        <Figure points={own.gains - own.costs + own.home} isSum />
      </p>
      <ul class="thought-lines">
        {lines
          .filter(([, points]) => points !== 0)
          .map(([line, points]) => (
            <li key={line}>
              <Figure points={points} /> {say(`ui.text.thoughts.${line}`)}
            </li>
          ))}
        <li>
          <Figure points={0 - own.exposure} /> {say('ui.text.thoughts.at-risk')}
        </li>
      </ul>
      <TextAtOwnHome text={text} />
      {others.map(({ party, outlook, points }) => (
        <p key={party} class="thought">
          {say(`ui.table.outlook.${outlook}`, { party: shortName(say, party) })}{' '}
          <span class="help">{say('ui.text.thoughts.estimate')}</span> <Figure points={points} isSum />
        </p>
      ))}
    </section>
  );
}

function Figure({ points, isSum = false }: { readonly points: number; readonly isSum?: boolean }) {
  const { say } = useDesk();
  return (
    <span class="thought-figure" data-sum={isSum}>
      {say('ui.reveal.figure', { figure: rounded(points) })}
    </span>
  );
}
