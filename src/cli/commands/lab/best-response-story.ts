import { type RuleTable, type TableTest, tableNamed } from '#lab';
import { speak } from '../../speak.ts';
import type { ReplyFound } from './best-response.ts';
import { changeCell, changeSpanCell, columnName, spanCell, unitOf, valueCell, worldName } from './lab-words.ts';
import type { LabWork } from './lab-work.ts';

/** How replies are told: world by world, each strategy with what does best against it, and how sure that is. */
export function bestResponseStory(work: LabWork, replies: readonly ReplyFound[], budget: number): readonly string[] {
  const worlds = [...new Set(replies.map(({ worldview }) => worldName(work.opened, worldview)))];
  const [first] = replies;
  const column = first === undefined ? '' : (columnName(work.opened, first.column) ?? first.column);
  return [
    speak('lab.best-response.title', { party: first?.party ?? '', column, goal: first?.goal ?? 'best', budget }),
    ...worlds.flatMap((world) => [
      '',
      world,
      ...replies
        .filter(({ worldview }) => worldName(work.opened, worldview) === world)
        .flatMap((reply) => replyLines(work, reply)),
    ]),
    '',
    speak('lab.best-response.caution'),
  ];
}

const isTable = (name: string): boolean => name.startsWith('table:');

function replyLines(work: LabWork, found: ReplyFound): readonly string[] {
  const { against, reply, gain, value, instead, searches } = found;
  const unit = unitOf(work.scenario, found.column);
  return [
    '',
    speak('lab.best-response.reply', {
      agent: against.agent,
      goal: found.goal,
      reply: isTable(reply) ? speak('lab.best-response.a-table') : reply,
      value: valueCell(unit, value.mean),
      span: spanCell(unit, value),
      gain: changeCell(unit, gain.mean),
      gainSpan: changeSpanCell(unit, gain),
      instead,
    }),
    ...(isTable(reply) ? tableText(tableNamed(reply)) : []),
    ...searches.map((search) => `  ${searchText(search)}`),
    `  ${speak('lab.best-response.exact', { exact: sureness(found), games: found.games })}`,
  ];
}

/** How sure an answer is: exact, or not although every sequence was played, since luck has a part, or a search. */
const sureness = ({ isExact, searches }: ReplyFound): string =>
  isExact ? 'true' : searches.some(({ method }) => method === 'every-sequence') ? 'luck' : 'false';

const searchText = ({ method, tried, beginnings }: ReplyFound['searches'][number]): string =>
  speak('lab.best-response.search', { every: String(method === 'every-sequence'), tried, beginnings });

/** A table row by row, in the order in which it is read. */
function tableText({ rows }: RuleTable): readonly string[] {
  return rows.map(({ when, do: choices, keys = {}, answer }) => {
    const does = [
      ...choices,
      ...Object.entries(keys).map(([slot, position]) => `${slot}/${position}`),
      ...(answer === undefined ? [] : [speak('lab.best-response.answers', { answer })]),
    ];
    const deeds = does.length === 0 ? speak('lab.best-response.nothing') : does.join(', ');
    const tests = when.map(testText).join(speak('lab.best-response.and'));
    return `    ${speak('lab.best-response.row', { count: when.length, tests, deeds })}`;
  });
}

/** What a test asks, with the ids of the scenario. */
function testText(test: TableTest): string {
  const { not, see, ...params } = test;
  const texts = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
  return speak(`lab.best-response.test.${see}`, {
    ...DEFAULTS,
    ...texts,
    span: spanOf(test),
    not: String(not === true),
  });
}

/** Whether a test of turns means one turn, all from one on, or some. */
function spanOf(test: TableTest): 'one' | 'open' | 'some' {
  if (test.see !== 'turn' || test.to === undefined) return 'open';
  return test.from === test.to ? 'one' : 'some';
}

/** What a test leaves open. */
const DEFAULTS = { from: 1, to: 0, by: 'nobody', within: 0, of: 'nobody' } as const;
