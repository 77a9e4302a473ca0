import '../../../style/lab-duel.css';
import { beginDuel, endDuel, openDuel } from '../../../lab/duel-now.ts';
import { isStale, takeBack, wishesFor } from '../../../lab/lab-now.ts';
import { sweptBy } from '../../../lab/swept-by.ts';
import { whyNot } from '../../../lab/wishes.ts';
import type { Shelved } from '../../../session/shelf.ts';
import type { Say } from '../../../words.ts';
import { gamesOfPair, usualSizes } from '../figures.ts';
import { sideNames } from '../lab-words.ts';
import { DuelProgress } from './DuelProgress.tsx';
import { DuelView } from './DuelView.tsx';

/** From so many games on nobody should expect it within a minute on a slow device. */
const LONG = 10_000;

/** The two sides that the plan holds, looked at closely: played here, with its cost said before. */
export function DuelPart({ shelved }: { readonly shelved: Shelved }) {
  const { say, scenario } = shelved;
  const wishes = wishesFor(shelved).value;
  const trouble = whyNot(wishes);
  const { plan, split, points } = sweptBy(shelved, wishes);
  const [first, second] = sideNames(say, wishes.question, split);
  const sizes = usualSizes(scenario, plan.games);
  const games = (points.length / 2) * gamesOfPair(plan.games, sizes);
  const open = openDuel.value;
  const isPlaying = open?.state === 'playing';
  const { partings: laid, box } = sizes;
  const cost = { games, pairs: plan.games, laid, points: box.points, each: box.games };
  const begin = () => {
    if (trouble === null) beginDuel(shelved, wishes, games);
  };
  return (
    <section class="lab-part lab-duel">
      <h2>{say('ui.lab.duel.title')}</h2>
      <p class="help">{say('ui.lab.duel.about')}</p>
      <p class="duel-sides">{say('ui.lab.against', { first, second })}</p>
      <p class="help">
        {trouble === null
          ? say('ui.lab.duel.cost', { ...cost, long: games < LONG ? 'no' : 'yes' })
          : say(`ui.lab.trouble.${trouble}`)}
      </p>
      <p class="lab-buttons">
        <button
          type="button"
          class="plain-button"
          aria-disabled={!isPlaying && trouble !== null}
          onClick={isPlaying ? endDuel : begin}
        >
          {say(isPlaying ? 'ui.lab.stop' : 'ui.lab.duel.begin')}
        </button>
      </p>
      <DuelProgress say={say} open={open} />
      {open !== null && isStale(open) && <OfBefore say={say} takeBack={() => takeBack(open)} />}
      {open !== null && open.closely !== null && <DuelView shelved={shelved} open={open} closely={open.closely} />}
    </section>
  );
}

/** Says that what lies there is of what was chosen before, and leads back to those settings. */
function OfBefore({ say, takeBack }: { readonly say: Say; readonly takeBack: () => void }) {
  return (
    <div class="duel-stale" role="status">
      <p>{say('ui.lab.changed')}</p>
      <button type="button" class="quiet-button" onClick={takeBack}>
        {say('ui.lab.take-back')}
      </button>
    </div>
  );
}
