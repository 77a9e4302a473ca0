import { useEffect } from 'preact/hooks';
import type { Block, CodexPage, DrawnRegion, Line } from '../../codex/entry.ts';
import { regionShape } from '../../picture/chart-of.ts';
import { SHELF } from '../../session/shelf.ts';
import { drawingOf, fetchDrawings } from '../charts/drawings.ts';
import { RegionDrawing } from '../charts/RegionDrawing.tsx';
import { EvidenceLines } from '../paper/Evidence.tsx';
import type { OpenCodex } from './fetched.ts';
import { Term } from './Term.tsx';

interface Props {
  readonly page: CodexPage;
  readonly open: OpenCodex;
  /** What a part's heading is, below that of the title. */
  readonly heading: 'h2' | 'h3';
}

/** What stands on a page, below its title. */
export const CodexParts = ({ page, open, heading: Heading }: Props) => (
  <>
    {page.parts.map(({ title, blocks }, place) => (
      <section key={place} class="codex-part">
        {title !== null && title !== '' && <Heading>{title}</Heading>}
        {blocks.map((block, at) => (
          <BlockShown key={at} block={block} open={open} />
        ))}
      </section>
    ))}
  </>
);

const LineShown = ({ line }: { readonly line: Line }) => (
  <>
    {line.map((run, place) =>
      typeof run === 'string' ? (
        run
      ) : (
        <Term key={place} entry={run.to}>
          {run.text}
        </Term>
      ),
    )}
  </>
);

function BlockShown({ block, open }: { readonly block: Block; readonly open: OpenCodex }) {
  switch (block.is) {
    case 'text':
      return <p class="codex-text">{block.text}</p>;
    case 'note':
      return <p class="help">{block.text}</p>;
    case 'rows':
      return (
        <dl class="codex-rows">
          {block.rows.map(({ name, line }, place) => (
            <div key={place}>
              <dt>{name}</dt>
              <dd>
                <LineShown line={line} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'list':
      return (
        <ul class="codex-list">
          {block.lines.map((line, place) => (
            <li key={place}>
              <LineShown line={line} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableShown block={block} />;
    case 'drawings':
      return (
        <div class="codex-drawings">
          {block.regions.map((drawn) => (
            <Drawing key={drawn.region} party={block.party} drawn={drawn} open={open} />
          ))}
        </div>
      );
    case 'evidence':
      return <EvidenceLines claims={block.claims} source={block.source} scenario={open.scenario} say={open.say} />;
  }
}

/** A wide table slides in its own frame, which the keyboard can reach. */
function TableShown({ block: { name, head, rows } }: { readonly block: Extract<Block, { is: 'table' }> }) {
  return (
    <div class="codex-table" role="region" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, place) => (
            <tr key={place}>
              {cells.map((line, column) => (
                <td key={column}>
                  <LineShown line={line} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DrawingProps {
  readonly party: string;
  readonly drawn: DrawnRegion;
  readonly open: OpenCodex;
}

/** The diagram of a region with nothing lit, and its stances as a list for whoever does not see it. */
function Drawing({ party, drawn: { region, name, stances }, open }: DrawingProps) {
  useEffect(() => void fetchDrawings(), []);
  const scenario = SHELF.get(open.scenario)?.scenario;
  const drawing = drawingOf(open.scenario, `${party}/${region}`);
  return (
    <figure class="codex-drawing">
      {name !== null && (
        <figcaption>
          <LineShown line={name} />
        </figcaption>
      )}
      {scenario !== undefined && drawing !== null && (
        <RegionDrawing region={regionShape(scenario, party, region, open.say)} drawing={drawing} />
      )}
      <ul class="unseen" aria-label={open.say('ui.charts.stances')}>
        {stances.map((stance) => (
          <li key={stance}>{stance}</li>
        ))}
      </ul>
    </figure>
  );
}
