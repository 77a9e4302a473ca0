import { isSeed } from '#engine';
import { begin, isStale, openSweep, wishesFor } from '../../lab/lab-now.ts';
import { playedPoints } from '../../lab/moved.ts';
import { LAB_QUESTIONS } from '../../lab/questions.ts';
import { asking, GAMES, type Hindrance, type LabWishes, planOf, whyNot } from '../../lab/wishes.ts';
import type { Shelved } from '../../session/shelf.ts';
import { Choice } from '../paper/Choice.tsx';
import { OwnPairing } from './OwnPairing.tsx';
import { Sliders } from './Sliders.tsx';
import { WorldBoxes } from './WorldBoxes.tsx';

/** What every part of the plan is given: the scenario, what is chosen, and how to choose otherwise. */
export interface PlanProps {
  readonly shelved: Shelved;
  readonly wishes: LabWishes;
  readonly wish: (wishes: LabWishes) => void;
}

/** Where each hindrance is mended: whoever presses Play in spite of it is led there. */
const MENDED_AT: Readonly<Record<Hindrance, string>> = {
  'no-world': '.lab-school input',
  'no-expectation': '.lab-expect input',
  'same-lines': '.lab-pairing select',
  'bad-seed': '.lab-size input',
};

/** What is asked, what is expected and what is assumed: said before it is played. */
export function LabPlan({ shelved }: Pick<PlanProps, 'shelved'>) {
  const { say } = shelved;
  const chosen = wishesFor(shelved);
  const wishes = chosen.value;
  const props: PlanProps = { shelved, wishes, wish: (other) => (chosen.value = other) };
  const trouble = whyNot(wishes);
  const play = (event: Event) => {
    event.preventDefault();
    if (trouble === null) begin(shelved);
    else document.querySelector<HTMLElement>(`.lab-plan :is(${MENDED_AT[trouble]})`)?.focus();
  };
  return (
    <form class="lab-plan" aria-label={say('ui.lab.plan')} onSubmit={play}>
      <div class="lab-choices">
        <Questions {...props} />
        <Stated {...props} />
        {wishes.question === 'own' && <OwnPairing {...props} />}
        <WorldBoxes {...props} />
        <Sliders {...props} />
        <Size {...props} />
      </div>
      <div class="lab-begin">
        <button type="submit" class="main-button" aria-disabled={trouble !== null} aria-describedby="lab-trouble">
          {say(openSweep.value === null ? 'ui.lab.begin' : 'ui.lab.begin-anew')}
        </button>
        <p id="lab-trouble" class="help">
          {openSweep.value !== null && isStale(openSweep.value) && <strong>{say('ui.lab.old-below')} </strong>}
          {trouble === null ? say('ui.lab.total', { games: totalOf(props) }) : say(`ui.lab.trouble.${trouble}`)}
        </p>
      </div>
    </form>
  );
}

const totalOf = ({ shelved: { scenario, say }, wishes }: PlanProps): number => {
  const plan = planOf(scenario, wishes, say);
  return playedPoints(plan, wishes.parameters).length * plan.games;
};

function Questions({ shelved: { say }, wishes, wish }: PlanProps) {
  return (
    <fieldset class="lab-questions">
      <legend class="label">{say('ui.lab.questions')}</legend>
      {LAB_QUESTIONS.map((id) => (
        <Choice
          key={id}
          name="lab-question"
          value={id}
          chosen={wishes.question === id}
          onChoose={() => wish(asking(wishes, id))}
        >
          <span class="choice-name">{say(`ui.lab.question.${id}.title`)}</span>
        </Choice>
      ))}
    </fieldset>
  );
}

/** The question in full, what is expected of it, and what would change the mind. */
function Stated({ shelved: { say }, wishes: { question } }: PlanProps) {
  return (
    <section class="lab-stated">
      <h2>{say(`ui.lab.question.${question}.asks`)}</h2>
      <dl>
        {question !== 'own' && (
          <div>
            <dt class="label">{say('ui.lab.expected')}</dt>
            <dd>{say(`ui.lab.question.${question}.expects`)}</dd>
          </div>
        )}
        <div>
          <dt class="label">{say('ui.lab.overturned')}</dt>
          <dd>{say(`ui.lab.question.${question}.overturned`)}</dd>
        </div>
      </dl>
    </section>
  );
}

/** How many games of every setting, and from which luck on. */
function Size({ shelved: { say }, wishes, wish }: PlanProps) {
  return (
    <div class="lab-size">
      <label>
        <span class="label">{say('ui.lab.games')}</span>
        <select
          value={wishes.games}
          onChange={({ currentTarget }) => wish({ ...wishes, games: Number(currentTarget.value) })}
        >
          {GAMES.map((games) => (
            <option key={games} value={games}>
              {say('ui.lab.games-each', { games })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="label">{say('ui.lab.seed')}</span>
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={wishes.seed}
          aria-invalid={!isSeed(wishes.seed)}
          onInput={({ currentTarget }) => wish({ ...wishes, seed: currentTarget.value.trim() })}
        />
      </label>
    </div>
  );
}
