import type { ComponentChildren } from 'preact';
import type { Card } from '#engine';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';

interface Props {
  readonly card: Card;
  readonly isOwn?: boolean;
  /** What is said of the score beside the figure. */
  readonly children?: ComponentChildren;
}

/** One chair's own aims, each as far as it was reached. Scores of different chairs are not to be compared. */
export function ScoreCard({ card, isOwn = false, children }: Props) {
  const { say } = useDesk();
  const name = shortName(say, card.party);
  return (
    <section class="score-card" data-own={isOwn}>
      <h2>{isOwn ? say('ui.debrief.your-card') : say('ui.debrief.card-of', { name })}</h2>
      <p class="score">
        <span class="score-number">{Math.round(card.score)}</span> {say('ui.debrief.of-hundred')}
      </p>
      {children}
      <ul class="aim-results">
        {card.aims.map(({ aim, weight, share }) => (
          <li key={aim}>
            <span>{say(`aim.${aim}`)}</span>
            <span class="stamp">{say('ui.debrief.earned', { earned: Math.round(weight * share), weight })}</span>
            <span class="aim-ruler" aria-hidden="true">
              <span style={{ width: `${share * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {card.crossed.map((line) => (
        <p key={line} class="notice">
          {say('ui.debrief.crossed', { line: say(`line.${line}`) })}
        </p>
      ))}
    </section>
  );
}
