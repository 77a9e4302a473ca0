import type { Say } from '../../../words.ts';
import { FigureView } from '../FigureView.tsx';
import { type BarFigure, tableOf } from '../figures.ts';
import { columnName } from '../lab-words.ts';
import { TableBehind } from '../TableBehind.tsx';
import type { NamedWorld, Sides } from './DuelView.tsx';

interface Props {
  readonly say: Say;
  readonly worlds: readonly NamedWorld[];
  readonly sides: Sides;
  readonly outcome: string;
}

/** In which share of the box of all published ranges either side has more, and which numbers turn it by themselves. */
export function RangesFigure({ say, worlds, sides: [first, second], outcome }: Props) {
  const found = worlds.flatMap(({ name, box }) => {
    const own = box?.[outcome];
    return own === undefined ? [] : [{ name, ...own }];
  });
  const points = found[0]?.shares.points;
  if (points === undefined) return null;
  const label = say('ui.lab.duel.ranges.share');
  const figure: BarFigure = {
    kind: 'bars',
    title: say('ui.lab.duel.ranges.title', { measure: columnName(say, outcome) }),
    description: say('ui.lab.duel.ranges.help', { points }),
    value: { label, form: { digits: 0, times: 100 } },
    entry: say('ui.lab.head.world'),
    series: [first, second, say('ui.lab.duel.ranges.level')],
    words: { mean: label, low: say('ui.lab.head.from'), high: say('ui.lab.head.to') },
    entries: found.map(({ name, shares }) => ({ name, estimates: [shares.first, shares.second, shares.neither] })),
  };
  const turned = found.flatMap(({ name, slopes }) => {
    const names = slopes.filter(({ turnsSign }) => turnsSign).map(({ parameter }) => say(`parameter.${parameter}`));
    return names.length === 0 ? [] : [say('ui.lab.duel.ranges.turned', { name, names: names.join('; ') })];
  });
  return (
    <FigureView figure={figure}>
      {turned.length > 0 && (
        <ul class="lab-told">
          {turned.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <TableBehind say={say} table={tableOf(figure)} />
    </FigureView>
  );
}
