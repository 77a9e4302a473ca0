import { effectText, figure, whenText } from '#engine';
import type { Line } from '../entry.ts';
import { evidenceOf, listed, type Making, note, type PageMaker, part, partIf, rows, text } from '../making.ts';
import { numbers } from './moves.ts';

/** A prepared offer: who gives what. */
export const packages: PageMaker = {
  ids: ({ scenario }) => Object.keys(scenario.packages),
  title: (id, { say }) => say(`package.${id}.name`),
  parts(id, making) {
    const { scenario, say, link, speech } = making;
    const bargain = scenario.packages[id];
    if (bargain === undefined) return [];
    const head = ['gives', 'clause', 'size'].map((column) => say(`ui.codex.head.${column}`));
    const clauses = bargain.clauses.map(({ issue, level, giver }): readonly Line[] => [
      [link(`party/${giver}`, say(`party.${giver}.short`))],
      [link(`issue/${issue}`, say(`level.${issue}.${level}`))],
      [figure(scenario.issues[issue]?.levels[level]?.size ?? 0)],
    ]);
    return [
      part(
        null,
        text(say(`package.${id}.remark`)),
        rows([say('ui.codex.row.open'), bargain.needs === undefined ? null : whenText(bargain.needs, speech)]),
        { is: 'table', name: say('ui.codex.clauses'), head, rows: clauses },
        note(say('ui.codex.size-note')),
      ),
      part(say('ui.codex.rests'), evidenceOf(bargain)),
    ];
  },
};

/** What is bargained over: each level with its weight and what keeping it does. What it is worth to whom, each seat keeps to itself. */
export const issues: PageMaker = {
  ids: ({ scenario }) => Object.keys(scenario.issues),
  title: (id, { say }) => say(`issue.${id}`),
  parts(id, making) {
    const { scenario, say, link, speech } = making;
    const issue = scenario.issues[id];
    if (issue === undefined) return [];
    const packs = Object.entries(scenario.packages).filter(([, { clauses }]) =>
      clauses.some((one) => one.issue === id),
    );
    return [
      part(
        null,
        rows(
          [say('ui.codex.row.gives'), listed(issue.givers.map((party) => link(`party/${party}`)))],
          [say('ui.codex.row.coin'), say(`coin.${issue.coin}`)],
          [say('ui.codex.row.open'), issue.needs === undefined ? null : whenText(issue.needs, speech)],
          [say('ui.codex.kind.package'), listed(packs.map(([one]) => link(`package/${one}`)))],
        ),
      ),
      ...Object.keys(issue.levels).map((level) => levelPart(id, level, making)),
      ...numbers(issue, making),
      part(say('ui.codex.rests'), evidenceOf(issue)),
    ];
  },
};

function levelPart(id: string, level: string, making: Making) {
  const { scenario, say, speech } = making;
  const data = scenario.issues[id]?.levels[level];
  if (data === undefined) return part(null);
  const kept = partIf(
    '',
    (data.do ?? []).map((effect) => [effectText(effect, speech)]),
  );
  return part(
    say(`level.${id}.${level}`),
    rows(
      [say('ui.codex.row.size'), figure(data.size)],
      [say('ui.codex.row.open'), data.needs === undefined ? null : whenText(data.needs, speech)],
      [say('ui.codex.row.cheated'), data.cheat === undefined ? say('ui.codex.no-cheating') : null],
    ),
    ...kept.flatMap(({ blocks }) => blocks),
  );
}
