import { useSignal } from '@preact/signals';
import type { Closely, Whose } from '../../../lab/duel.worker.ts';
import type { Say } from '../../../words.ts';
import { Choice } from '../../paper/Choice.tsx';
import { FigureView } from '../FigureView.tsx';
import { type GridCell, type GridFigure, tableOf } from '../figures.ts';
import { TableBehind } from '../TableBehind.tsx';
import type { NamedWorld } from './DuelView.tsx';

interface Props {
  readonly say: Say;
  readonly worlds: readonly NamedWorld[];
  /** True where what others do can be told from what the two sides do themselves. */
  readonly hasOthers: boolean;
}

/** What others do is looked at first: two lines in a chair mostly part at once in what they do themselves. */
const WHOSE: readonly Whose[] = ['others', 'all'];

/** In which turn two games on the same luck part. */
export function PartingsFigure({ say, worlds, hasOthers }: Props) {
  const chosen = useSignal<Whose>('others');
  const whose = hasOthers ? chosen.value : 'all';
  const laid = worlds[0]?.laid ?? 0;
  if (laid === 0) return null;
  const last = Math.max(0, ...worlds.map((world) => lastParting(world, whose)));
  const never = say('ui.lab.duel.parting.never');
  const turns = Array.from({ length: last }, (_, at) => String(at + 1));
  const figure: GridFigure = {
    kind: 'matrix',
    title: say(`ui.lab.duel.parting.title.${whose}`),
    description: say(`ui.lab.duel.parting.help.${whose}`, { laid }),
    rowsLabel: say('ui.lab.head.world'),
    columnsLabel: say('ui.lab.duel.parting.turn'),
    rows: worlds.map(({ name }) => name),
    columns: [...turns, never],
    value: { label: say('ui.lab.duel.parting.share'), form: { digits: 0, times: 100 } },
    cells: worlds.flatMap((world) => cellsOf(world, whose, turns, never)),
  };
  return (
    <div class="duel-piece">
      {hasOthers && (
        <fieldset class="lab-counted">
          <legend class="unseen">{say('ui.lab.duel.parting.whose')}</legend>
          {WHOSE.map((id) => (
            <Choice key={id} name="lab-whose" value={id} chosen={whose === id} onChoose={() => (chosen.value = id)}>
              {say(`ui.lab.duel.parting.${id}`)}
            </Choice>
          ))}
        </fieldset>
      )}
      <FigureView figure={figure}>
        <TableBehind say={say} table={tableOf(figure)} />
      </FigureView>
    </div>
  );
}

/** The last turn in which any pair parts; 0 where none does. */
const lastParting = ({ parted }: Closely, whose: Whose): number =>
  (parted?.[whose].byTurn.findLastIndex(({ mean }) => mean > 0) ?? -1) + 1;

function cellsOf(
  { name, parted }: NamedWorld,
  whose: Whose,
  turns: readonly string[],
  never: string,
): readonly GridCell[] {
  const own = parted?.[whose];
  if (own === undefined) return [];
  const estimates = [
    ...turns.map((column, at) => ({ column, estimate: own.byTurn[at] })),
    { column: never, estimate: own.never },
  ];
  // A game of another world may be too short for a turn.
  return estimates.flatMap(({ column, estimate }) =>
    estimate === undefined ? [] : [{ row: name, column, value: estimate.mean, low: estimate.low, high: estimate.high }],
  );
}
