import { GUESSES } from '#engine';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { Choice } from '../paper/Choice.tsx';
import { useDraft } from './draft-context.ts';

interface Props {
  readonly isOpen: boolean;
}

/** Beat 6: what will the other side do? It changes nothing in the world and comes back in the debrief. */
export function GuessPanel({ isOpen }: Props) {
  const { say, session } = useDesk();
  const { draft, propose } = useDraft();
  const watched = session.shelved.scenario.parties[session.party]?.watches;
  if (watched === undefined) return null;
  const other = shortName(say, watched);
  const { guess } = draft.value;
  return (
    <section class="panel guess" data-shown={isOpen} aria-labelledby="guess-title">
      <h2 id="guess-title">{say('ui.guess.question', { other })}</h2>
      <p class="help">{say('ui.guess.help')}</p>
      <fieldset class="guesses">
        <legend class="unseen">{say('ui.guess.question', { other })}</legend>
        {[...GUESSES, null].map((answer) => (
          <Choice
            key={answer ?? 'skip'}
            name="guess"
            value={answer ?? 'skip'}
            chosen={guess === answer}
            onChoose={() => propose({ ...draft.value, guess: answer })}
          >
            <span class="choice-name">{say(`ui.guess.${answer ?? 'skip'}.name`)}</span>
            <span class="card-effect">{say(`ui.guess.${answer ?? 'skip'}.help`, { other })}</span>
          </Choice>
        ))}
      </fieldset>
    </section>
  );
}
