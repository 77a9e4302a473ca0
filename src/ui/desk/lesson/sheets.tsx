import type { JSX } from 'preact';
import { type Part, readerOf } from '../../lesson/parts.ts';
import { termPages } from '../../lesson/term-pages.ts';
import { BooksSheet, LedgerSheet } from './BookSheets.tsx';
import { EndingSheet, MeasureSheet, QuestionSheet } from './DebriefSheets.tsx';
import { PredictSheet, ReviseSheet } from './MemoSheets.tsx';
import { NoteSheet } from './NoteSheet.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import { PrepareSheet } from './PrepareSheet.tsx';
import type { Pack } from './pack.ts';
import { PublicSheet, SecretSheet } from './RoleSheets.tsx';
import { RubricSheet } from './RubricSheet.tsx';
import { RulesSheet } from './RulesSheet.tsx';
import { SourcesSheet } from './SourcesSheet.tsx';
import { GlossarySheet, VocabularySheet } from './WordSheets.tsx';

/** What fills one page of paper. */
export interface Sheet {
  readonly key: string;
  readonly part: Part;
  readonly body: JSX.Element;
  /** Whose secret stands on it; null where there is none. */
  readonly secretOf: string | null;
  /** Must have its paper for itself. */
  readonly isApart: boolean;
}

/** The sheets of a part, each of one page. */
export const sheetsOf = (part: Part, pack: Pick<Pack, 'terms' | 'language'>): readonly Sheet[] =>
  bodiesOf(part, pack).map((body, place) => ({
    key: `${part.id}.${place}`,
    part,
    body,
    secretOf: part.kind === 'role' && place > 0 ? part.party : null,
    isApart: readerOf(part) === 'seat',
  }));

function bodiesOf({ kind, party, length }: Part, { terms, language }: Pick<Pack, 'terms' | 'language'>): JSX.Element[] {
  switch (kind) {
    case 'content-note':
      return [<NoteSheet />];
    case 'prepare':
      return [<PrepareSheet />];
    case 'plan':
      return length === null ? [] : [<PlanSheet length={length} />];
    case 'rules':
      return [<RulesSheet />];
    case 'role':
      return party === null ? [] : [<PublicSheet party={party} />, <SecretSheet party={party} />];
    case 'books':
      return [<BooksSheet />, <LedgerSheet />];
    case 'memo':
      return [<PredictSheet />, <ReviseSheet />];
    case 'vocabulary':
      return [<VocabularySheet />];
    case 'glossary': {
      const pages = termPages(terms.map((term) => ({ term, text: term.notes[language] ?? '' })));
      const lists = pages.length === 0 ? [[]] : pages.map((page) => page.map(({ term }) => term));
      return lists.map((list, place) => <GlossarySheet key={list[0]?.id} terms={list} isFirst={place === 0} />);
    }
    case 'debrief':
      return [<QuestionSheet />, <MeasureSheet />, <EndingSheet />];
    case 'rubric':
      return [<RubricSheet />];
    case 'sources':
      return [<SourcesSheet />];
  }
}
