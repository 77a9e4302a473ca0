import type { LaidTheory } from '../../../lab/theory.worker.ts';
import type { Shelved } from '../../../session/shelf.ts';
import { FigureView } from '../FigureView.tsx';
import { type TellTheory, tableOf, theoryFigure, theoryFindings } from '../figures.ts';
import { TableBehind } from '../TableBehind.tsx';

interface Props {
  readonly shelved: Shelved;
  readonly laid: LaidTheory;
}

/** A formula over what was found by playing, how far the two lie apart, and every number of it. */
export function TheoryView({ shelved: { say }, laid }: Props) {
  const tell: TellTheory = (key, told) => say(`ui.lab.theory.${key}`, told);
  const figure = theoryFigure(laid, tell);
  return (
    <FigureView figure={figure}>
      <ul class="lab-told">
        {theoryFindings(laid, tell).map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      <TableBehind say={say} table={tableOf(figure)} />
    </FigureView>
  );
}
