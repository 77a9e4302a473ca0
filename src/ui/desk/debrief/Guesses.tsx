import { GUESSES, type GuessResult } from '#engine';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';

interface Props {
  readonly guesses: readonly GuessResult[];
}

/** What the person expected, turn by turn, beside what came. No points. */
export function Guesses({ guesses }: Props) {
  const { say } = useDesk();
  const right = guesses.filter(({ guess, fact }) => guess === fact).length;
  return (
    <section class="guess-results">
      <h2>{say('ui.debrief.guesses')}</h2>
      <p>{say('ui.debrief.guesses-right', { right, all: guesses.length })}</p>
      {GUESSES.map((guess) => {
        const made = guesses.filter((result) => result.guess === guess);
        if (made.length === 0) return null;
        const came = made.filter(({ fact }) => fact === guess).length;
        return <p key={guess}>{say(`ui.guesses.${guess}`, { count: made.length, came })}</p>;
      })}
      <ol>
        {guesses.map(({ turn, about, guess, fact }) => (
          <li key={turn} data-right={guess === fact}>
            <span class="stamp">{say('ui.debrief.turn', { turn })}</span>{' '}
            {say('ui.debrief.guess', {
              other: shortName(say, about),
              guess: say(`ui.guess.${guess}.verb`),
              fact: say(`ui.guess.${fact}.past`),
            })}
          </li>
        ))}
      </ol>
    </section>
  );
}
