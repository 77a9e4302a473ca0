import type { Closely } from '../../../lab/duel.worker.ts';
import type { OpenDuel } from '../../../lab/duel-now.ts';
import { wishesFor } from '../../../lab/lab-now.ts';
import type { Shelved } from '../../../session/shelf.ts';
import { columnName, settingName, sideNames } from '../lab-words.ts';
import { CounterExamples } from './CounterExamples.tsx';
import { PartingsFigure } from './PartingsFigure.tsx';
import { Picked } from './Picked.tsx';
import { RangesFigure } from './RangesFigure.tsx';

interface Props {
  readonly shelved: Shelved;
  readonly open: OpenDuel;
  readonly closely: readonly Closely[];
}

/** One world of a comparison with its name. */
export interface NamedWorld extends Closely {
  readonly name: string;
}

/** The names of the two sides. */
export type Sides = readonly [first: string, second: string];

/** When the two part, who has more where, and the first game that goes the other way; world by world. */
export function DuelView({ shelved, open, closely }: Props) {
  const { say } = shelved;
  const { plan, split } = open.swept;
  const chosen = wishesFor(shelved);
  const { outcome } = chosen.value;
  const sides: Sides = sideNames(say, open.wishes.question, split);
  const worlds = closely.map((one): NamedWorld => ({ ...one, name: settingName(say, one, split, plan.turns) }));
  return (
    <>
      <p class="help">
        {say('ui.lab.duel.played', { first: sides[0], second: sides[1], games: plan.games, seed: plan.seed })}
      </p>
      <PartingsFigure say={say} worlds={worlds} hasOthers={split.by === 'seat'} />
      <div class="duel-piece">
        <div class="lab-measure">
          <Picked
            label={say('ui.lab.measure')}
            ids={plan.measures}
            chosen={outcome}
            onChoose={(id) => (chosen.value = { ...chosen.value, outcome: id })}
          >
            {(id) => columnName(say, id)}
          </Picked>
        </div>
        <RangesFigure say={say} worlds={worlds} sides={sides} outcome={outcome} />
      </div>
      <CounterExamples shelved={shelved} open={open} worlds={worlds} sides={sides} outcome={outcome} />
    </>
  );
}
