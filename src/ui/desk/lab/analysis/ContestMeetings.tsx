import type { Contested } from '../../../lab/contest.worker.ts';
import type { Say } from '../../../words.ts';
import { FigureView } from '../FigureView.tsx';
import { type GridFigure, tableOf } from '../figures.ts';
import { columnName } from '../lab-words.ts';
import { TableBehind } from '../TableBehind.tsx';
import { agentName } from './names.ts';

interface Props {
  readonly say: Say;
  readonly tournament: Contested['tournament'];
  /** Whose payoffs are told: the place of a chair. */
  readonly at: number;
}

/** What every meeting brought one chair. */
export function ContestMeetings({ say, tournament: { meetings, chairs }, at }: Props) {
  const linesOf = (place: number): readonly string[] =>
    chairs[place]?.standings.map(({ agent }) => agentName(say, agent)) ?? [];
  const nameOf = (place: number): string => say(`party.${chairs[place]?.party ?? ''}.short`);
  const figure: GridFigure = {
    kind: 'matrix',
    title: say('ui.lab.contest.meetings', { name: nameOf(at) }),
    description: say('ui.lab.contest.meetings-help', { rows: nameOf(0), columns: nameOf(1) }),
    rowsLabel: nameOf(0),
    columnsLabel: nameOf(1),
    rows: linesOf(0),
    columns: linesOf(1),
    value: { label: columnName(say, chairs[at]?.column ?? ''), form: { digits: 1 } },
    cells: meetings.flatMap(({ agents: [row = '', column = ''], payoffs }) => {
      const own = payoffs[at];
      if (own === undefined) return [];
      const { mean, low, high } = own;
      return [{ row: agentName(say, row), column: agentName(say, column), value: mean, low, high }];
    }),
  };
  return (
    <FigureView figure={figure}>
      <TableBehind say={say} table={tableOf(figure)} />
    </FigureView>
  );
}
