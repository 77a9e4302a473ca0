import type { Month } from 'virtual:codex';
import type { Line } from '../entry.ts';
import { evidenceOf, type Matter, note, type PageMaker, part, text } from '../making.ts';

const OPENING = 'opening';

/** Months that were over when the scenario opens. What came after is told in the debrief alone. */
const monthsBefore = ({ months, scenario }: Matter): readonly Month[] =>
  months.filter(({ month }) => month < scenario.opens.slice(0, 'YYYY-MM'.length));

const yearOf = ({ month }: Month): string => month.slice(0, 'YYYY'.length);

/** What had happened when the scenario opens: the deeds that lie in the books, and the months before, year by year. */
export const history: PageMaker = {
  ids: (matter) => [OPENING, ...new Set(monthsBefore(matter).map(yearOf))],
  title: (id, { say }) => (id === OPENING ? say('ui.codex.opening') : id),
  parts(id, matter) {
    const { scenario, say, link } = matter;
    if (id !== OPENING) return year(id, matter);
    return [
      part(null, text(say('ui.codex.opening-text')), note(say('ui.codex.history-note'))),
      ...scenario.ledger.map((entry) =>
        part(
          say(`deed.${entry.deed}`),
          { is: 'rows', rows: [{ name: say('ui.codex.row.by'), line: [link(`party/${entry.giver}`)] }] },
          evidenceOf(entry),
        ),
      ),
    ];
  },
};

const COLUMNS = ['month', 'launch-days', 'long-range', 'drill-days', 'hotline', 'test-halt', 'border-pact', 'reactor'];

function year(id: string, matter: Matter) {
  const { say } = matter;
  // The table's own words are ids for ours.
  const state = (word: string): string => say(`ui.codex.state.${word.replaceAll(' ', '-')}`);
  const lines = monthsBefore(matter)
    .filter((month) => yearOf(month) === id)
    .map((month): readonly Line[] => [
      // A month is not broken over two lines.
      [month.month.replace('-', '\u2011')],
      [String(month.launchDays)],
      [String(month.longRange)],
      [String(month.drillDays)],
      [state(month.hotline)],
      [state(month.testHalt)],
      [state(month.borderPact)],
      [state(month.reactor)],
    ]);
  const head = COLUMNS.map((column) => say(`ui.codex.head.${column}`));
  return [
    part(
      null,
      { is: 'table', name: say('ui.codex.months', { year: id }), head, rows: lines },
      note(say('ui.codex.months-note')),
    ),
  ];
}
