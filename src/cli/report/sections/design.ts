import { say } from '#engine';
import { factorsOf, hasOwnLucks, luckCount, type Plan, rowCount, sampleCount, seedOf } from '#lab';
import { worldName } from '../../commands/lab/lab-words.ts';
import { speak } from '../../speak.ts';
import type { MeasureFindings } from '../findings.ts';
import { type Content, paragraph, termsMarkup } from '../markup.ts';
import { agentName } from '../naming.ts';
import type { ReportSubject } from '../subject.ts';

/** What was laid out and played: chairs, worlds, parameters, seeds, games. */
export function designSection(subject: ReportSubject, findings: readonly MeasureFindings[]): Content {
  const { run, table, opened } = subject;
  const { plan } = run;
  const named = (key: string): string => speak(`report.design.${key}`);
  const seats = Object.entries(plan.seats).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const isFull = seats.length === Object.keys(opened.scenario.parties).length;
  const unread = Math.max(0, ...findings.map((one) => one.unread));
  return [
    termsMarkup([
      [named('scenario'), `${say(opened.words, `scenario.${plan.scenario}.title`)} (${plan.scenario})`],
      ...seats.map(([party, names]): readonly [string, Content] => [
        speak('report.design.seats', { party: say(opened.words, `party.${party}.name`) }),
        names.map(agentText).join(', '),
      ]),
      ...(isFull ? [] : [[named('others'), named('by-temper')] as const]),
      [named('worlds'), plan.worldviews.map((world) => worldName(opened, world)).join('; ')],
      [named('off'), plan.off.map((rules) => rules.join(' + ') || named('off-none')).join('; ')],
      [named('turns'), turnsText(subject)],
      [named('parameters'), parametersText(plan)],
      [named('games'), String(plan.games)],
      [
        named('seeds'),
        speak('report.design.seeds-range', {
          first: plan.seed,
          last: seedOf(plan.seed, luckCount(plan) - 1),
          lucks: luckCount(plan),
          games: plan.games,
          isOwn: String(hasOwnLucks(plan)),
        }),
      ],
      [named('rows'), speak('report.design.rows-of', { rows: table.length, total: rowCount(plan) })],
    ]),
    unread === 0 ? [] : paragraph(speak('report.design.unread', { count: unread })),
    paragraph(speak('report.design.units', { kind: plan.design.kind })),
  ];
}

const agentText = (id: string): string => (agentName(id) === id ? id : `${agentName(id)} (${id})`);

const turnsText = ({ run: { plan }, opened }: ReportSubject): string =>
  plan.turns.length === 0
    ? speak('report.design.turns-own', { turns: opened.scenario.turns })
    : speak('report.design.turns-list', { turns: plan.turns.join(', ') });

function parametersText(plan: Plan): string {
  const ids = factorsOf(plan).map(([id]) => id);
  if (ids.length === 0) return speak('report.design.parameters-none');
  const sets = sampleCount(plan);
  return `${ids.join(', ')}: ${speak(`report.design.kind.${plan.design.kind}`, { values: sets, sets })}`;
}
