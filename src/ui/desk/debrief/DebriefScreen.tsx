import { useMemo } from 'preact/hooks';
import { toTitle } from '../../flow.ts';
import { useDesk } from '../desk.ts';
import { useHeading } from '../paper/heading.ts';
import { Books } from './Books.tsx';
import { Guesses } from './Guesses.tsx';
import { Measures } from './Measures.tsx';
import { Revealed } from './Revealed.tsx';
import { ScoreCard } from './ScoreCard.tsx';
import { saveReplay } from './save-replay.ts';
import { Timeline } from './Timeline.tsx';

/** The reading of a finished game: how it ended, what each made of it, what was hidden, and everything that happened. */
export function DebriefScreen() {
  const { say, session } = useDesk();
  const heading = useHeading();
  const debrief = useMemo(() => session.debrief(), [session]);
  const own = debrief.cards.find((card) => card.party === session.party);
  const others = debrief.cards.filter((card) => card !== own);
  return (
    <main class="debrief">
      <header class="debrief-head">
        <p class="label">{say('ui.debrief.kicker', { turn: debrief.turn })}</p>
        <h1 ref={heading} tabIndex={-1}>
          {say(`ending.${debrief.ending}.title`)}
        </h1>
        <p class="standfirst">{say(`ending.${debrief.ending}.text`)}</p>
        <p class="otherwise">{say(`ending.${debrief.ending}.otherwise`)}</p>
        {debrief.tags.length > 0 && (
          <ul class="chips">
            {debrief.tags.map((tag) => (
              <li key={tag}>{say(`tag.${tag}`)}</li>
            ))}
          </ul>
        )}
      </header>
      <div class="debrief-columns">
        {own !== undefined && <ScoreCard card={own} isOwn />}
        <Books cards={debrief.cards} />
        <Guesses guesses={debrief.guesses.filter((guess) => guess.party === session.party)} />
        <Revealed debrief={debrief}>
          {others.map((card) => (
            <ScoreCard key={card.party} card={card} />
          ))}
        </Revealed>
        <Measures measures={debrief.measures} />
        <Timeline timeline={debrief.timeline} />
      </div>
      <footer class="debrief-foot">
        <p class="help">{say('ui.debrief.missing')}</p>
        <button type="button" class="plain-button" onClick={() => saveReplay(session.replay())}>
          {say('ui.debrief.download')}
        </button>
        <button type="button" class="main-button" onClick={toTitle}>
          {say('ui.debrief.again')}
        </button>
      </footer>
    </main>
  );
}
