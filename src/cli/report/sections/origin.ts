import { numbersOf } from '#lab';
import { typed } from '../../called.ts';
import { speak } from '../../speak.ts';
import { type Content, element, paragraph, termsMarkup } from '../markup.ts';
import type { ReportSubject } from '../subject.ts';

const code = (text: string): Content => element('code', {}, text);

/** How a row is opened as a game. */
export function gamesSection({ folder, table }: ReportSubject): Content {
  const row = numbersOf(table, 'row')[0] ?? 0;
  return [
    paragraph(speak('report.games.say')),
    paragraph(code(typed(`replay ${folder}:${row}`))),
    paragraph(speak('report.games.for-example', { row })),
  ];
}

/** By what the whole can be checked and made again. */
export function originSection({ run, table }: ReportSubject): Content {
  const named = (key: string): string => speak(`report.origin.${key}`);
  return termsMarkup([
    [named('plan'), code(run.plan.plan)],
    [named('plan-hash'), code(run.planHash)],
    [named('rules-hash'), code(run.rulesHash)],
    [named('rules-version'), code(run.rulesVersion)],
    [named('version'), code(run.version)],
    [named('rows'), String(table.length)],
  ]);
}
