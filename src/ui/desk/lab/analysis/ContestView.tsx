import type { ChairResult, Contest, Contested } from '../../../lab/contest.worker.ts';
import type { Shelved } from '../../../session/shelf.ts';
import { FigureView } from '../FigureView.tsx';
import { type GridFigure, type IntervalFigure, tableOf } from '../figures.ts';
import { columnName } from '../lab-words.ts';
import { TableBehind } from '../TableBehind.tsx';
import { agentName } from './names.ts';

interface Props {
  readonly shelved: Shelved;
  readonly contest: Contest;
  readonly contested: Contested;
}

/** The level at which two lines count as apart. */
const LEVEL = 0.05;
const FORM = { digits: 1 };

/** What came of a tournament, chair by chair: standings with intervals, what of their order is settled, and every meeting. */
export function ContestView({ shelved, contest, contested: { tournament } }: Props) {
  const { say } = shelved;
  return (
    <>
      <p class="help">
        {say('ui.lab.contest.played', {
          name: say(`worldview.${contest.worldview.physics}.name`),
          games: contest.games,
        })}
      </p>
      {tournament.chairs.map((chair) => (
        <Chair key={chair.party} shelved={shelved} chair={chair} />
      ))}
      {tournament.chairs.map((chair, at) => (
        <Meetings key={chair.party} shelved={shelved} tournament={tournament} at={at} />
      ))}
    </>
  );
}

function Chair({ shelved: { say }, chair }: Pick<Props, 'shelved'> & { readonly chair: ChairResult }) {
  const { party, column, standings, ranking, pairs } = chair;
  const names = ranking.places.slice(0, ranking.settled).map(({ id }) => agentName(say, id));
  const apart = pairs.filter(({ holm }) => holm <= LEVEL).length;
  const figure: IntervalFigure = {
    kind: 'intervals',
    title: say('ui.lab.contest.chair', { name: say(`party.${party}.short`) }),
    description: say('ui.lab.contest.order', { settled: names.length, names: names.join(', ') }),
    value: { label: columnName(say, column), form: FORM },
    group: say('ui.lab.head.line'),
    reference: null,
    words: { mean: columnName(say, column), low: say('ui.lab.head.from'), high: say('ui.lab.head.to') },
    beside: [say('ui.lab.contest.regret')],
    estimates: standings.map(({ agent, mean, regret }) => ({
      group: agentName(say, agent),
      ...mean,
      beside: [regret.mean.toFixed(1)],
    })),
  };
  return (
    <FigureView figure={figure}>
      <p class="help">{say('ui.lab.contest.apart', { apart, pairs: pairs.length })}</p>
      <TableBehind say={say} table={tableOf(figure)} />
    </FigureView>
  );
}

interface MeetingsProps extends Pick<Props, 'shelved'> {
  readonly tournament: Contested['tournament'];
  /** Whose payoffs are told: the place of a chair. */
  readonly at: number;
}

function Meetings({ shelved: { say }, tournament: { meetings, chairs }, at }: MeetingsProps) {
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
    value: { label: columnName(say, chairs[at]?.column ?? ''), form: FORM },
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
