import type { ReplyFound } from '../../../lab/reply.worker.ts';
import type { Say } from '../../../words.ts';
import { FigureView } from '../FigureView.tsx';
import { type IntervalFigure, type NumberForm, numberText, tableOf } from '../figures.ts';
import { TableBehind } from '../TableBehind.tsx';

interface Props {
  readonly say: Say;
  readonly found: readonly ReplyFound[];
  readonly form: NumberForm;
}

/** By how much each reply does better than the usual line, against every line that was met. */
export function ReplyFigure({ say, found, form }: Props) {
  const label = say('ui.lab.reply.axis');
  const figure: IntervalFigure = {
    kind: 'intervals',
    title: say('ui.lab.reply.figure'),
    description: say('ui.lab.reply.figure-help'),
    value: { label, form: { ...form, isSigned: true } },
    group: say('ui.lab.reply.head.met'),
    reference: 0,
    words: { mean: label, low: say('ui.lab.head.from'), high: say('ui.lab.head.to') },
    beside: [say('ui.lab.reply.head.reply'), say('ui.lab.reply.head.worth')],
    estimates: found.map(({ against, reply, table, gain: { mean, low, high }, value }) => ({
      group: say(`strategy.${against}.name`),
      mean,
      low,
      high,
      beside: [
        table === null ? say(`strategy.${reply}.name`) : say('ui.lab.reply.head.table'),
        numberText(value.mean, form),
      ],
    })),
  };
  return (
    <FigureView figure={figure}>
      <TableBehind say={say} table={tableOf(figure)} />
    </FigureView>
  );
}
