import { CARRIER_KINDS, type Carrier } from '../../../src/cli/carriers.ts';
import type { WorldEvidence } from '../../../src/cli/evidence.ts';
import { BASES, judgedShareOf, tallyOf, totalOf } from '../../../src/cli/judgement.ts';
import { table } from '../markdown.ts';
import { figure, heads, listed, type Speech } from '../speech.ts';

/** Bases in use; a place without any evidence is a fault of the reader's, and needs no column. */
const SHOWN = BASES.filter((basis) => basis !== 'nothing');

export const percent = (share: number): string => `${Math.round(100 * share)} %`;

const row = (name: string, carriers: readonly Carrier[]): string[] => {
  const tally = tallyOf(carriers);
  return [name, figure(totalOf(tally)), ...SHOWN.map((basis) => figure(tally[basis])), percent(judgedShareOf(tally))];
};

/** How many figures rest on what, counted as `you-first sources` counts them. */
export function numberTable({ carriers }: WorldEvidence, speech: Speech): string {
  const { say, word } = speech;
  const kinds = CARRIER_KINDS.map((kind) => [kind, carriers.filter((one) => one.kind === kind)] as const);
  const rows = kinds
    .filter(([, own]) => totalOf(tallyOf(own)) > 0)
    .map(([kind, own]) => row(word(`cli.sources.kind.${kind}`), own));
  const head = [...heads(['part', 'numbers'], speech), ...SHOWN.map((basis) => say(`basis.${basis}`))];
  return table([...head, say('head.share')], [...rows, row(say('basis.all'), carriers)]);
}

/** The claims of each source text, and those that nothing in the model carries. */
export function claimTable({ texts }: WorldEvidence, speech: Speech): string {
  const rows = texts.map(({ source, first, last, claims, carried, missing }) => [
    `\`${source}\``,
    speech.say('value.span', { low: first, high: last }),
    figure(claims),
    figure(carried),
    listed(missing, speech),
  ]);
  return table(heads(['text', 'claims', 'total', 'carried', 'uncarried'], speech), rows);
}
