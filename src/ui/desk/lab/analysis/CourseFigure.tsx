import type { CoursePoint } from '../../../lab/contest.worker.ts';
import type { Say } from '../../../words.ts';
import { FigureView } from '../FigureView.tsx';
import { type LineFigure, tableOf } from '../figures.ts';
import { TableBehind } from '../TableBehind.tsx';
import { TOLD_SHARE } from './mixture.ts';
import { agentName } from './names.ts';

interface Props {
  readonly say: Say;
  readonly kind: 'replicator' | 'alike' | 'ecological';
  readonly side: string;
  readonly lines: readonly string[];
  /** From which place on the shares of these lines stand. */
  readonly from: number;
  readonly course: readonly CoursePoint[];
}

/** How the shares of the lines that are left at the end grew out of even ones. */
export function CourseFigure({ say, kind, side, lines, from, course }: Props) {
  const last = course.at(-1);
  const figure: LineFigure = {
    kind: 'lines',
    title: say('ui.lab.contest.spread.figure', { name: side }),
    description: say('ui.lab.contest.spread.figure-help'),
    x: {
      label: say(kind === 'ecological' ? 'ui.lab.contest.spread.generations' : 'ui.lab.contest.spread.steps'),
      form: { digits: 0 },
    },
    y: { label: say('ui.lab.contest.spread.share'), form: { digits: 1, times: 100 } },
    series: say('ui.lab.head.line'),
    reference: null,
    words: {
      mean: say('ui.lab.contest.spread.share'),
      low: say('ui.lab.contest.spread.least'),
      high: say('ui.lab.contest.spread.most'),
    },
    lines: lines.flatMap((line, at) =>
      (last?.shares[from + at] ?? 0) < TOLD_SHARE
        ? []
        : [
            {
              name: agentName(say, line),
              points: course.map(({ step, shares, low, high }) => ({
                x: step,
                mean: shares[from + at] ?? 0,
                low: low[from + at] ?? 0,
                high: high[from + at] ?? 0,
              })),
            },
          ],
    ),
  };
  return (
    <FigureView figure={figure}>
      <TableBehind say={say} table={tableOf(figure)} />
    </FigureView>
  );
}
