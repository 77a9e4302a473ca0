import { imposed } from '../../lesson/imposition.ts';
import { readerOf } from '../../lesson/parts.ts';
import { shortName } from '../names.ts';
import { usePack } from './pack.ts';
import { partName } from './part-name.ts';
import type { Sheet } from './sheets.tsx';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly isBothSides: boolean;
}

/** The pages as they will come out of the printer. */
export function Pages({ sheets, isBothSides }: Props) {
  const { say } = usePack();
  const pages = imposed(sheets, isBothSides);
  return (
    <section class="lesson-pages" aria-label={say('ui.lesson.pages')}>
      {pages.map((page, place) => {
        const sheet = page === 'empty' ? undefined : sheets[page.sheet];
        return sheet === undefined ? (
          <article key={`empty.${place}`} class="lesson-page empty-page">
            <p class="help">{say('ui.lesson.sheet.empty')}</p>
          </article>
        ) : (
          <Page key={sheet.key} sheet={sheet} page={place + 1} pages={pages.length} />
        );
      })}
    </section>
  );
}

interface PageProps {
  readonly sheet: Sheet;
  readonly page: number;
  readonly pages: number;
}

/** One page: what it belongs to, for whom it is, and its number stand over it. */
function Page({ sheet: { part, body, secretOf }, page, pages }: PageProps) {
  const { say, scenario } = usePack();
  const reader = secretOf === null && part.party !== null ? 'class' : readerOf(part);
  const party = part.party === null ? '' : shortName(say, part.party);
  return (
    <article
      class="lesson-page"
      data-kind={part.kind}
      data-secret={secretOf ?? undefined}
      aria-label={partName(say, part)}
    >
      <header class="page-head">
        <p>
          {say('ui.lesson.sheet.title', {
            game: say('ui.title.name'),
            scenario: say(`scenario.${scenario.scenario}.title`),
          })}
        </p>
        <p>{partName(say, part)}</p>
        <p>
          {say(`ui.lesson.reader.${reader}`, { party })}{' '}
          <span class="page-number">{say('ui.lesson.sheet.number', { page, pages })}</span>
        </p>
      </header>
      {secretOf !== null && (
        <p class="secret-band">
          <strong>{say('ui.lesson.sheet.secret', { party })}</strong> {say('ui.lesson.sheet.secret-help')}
        </p>
      )}
      <div class="page-body">{body}</div>
    </article>
  );
}
