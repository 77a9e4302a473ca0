import { useEffect, useMemo } from 'preact/hooks';
import '../../style/bill.css';
import '../../style/course.css';
import { askAbout } from '../../verdict/asking.ts';
import { useDesk } from '../desk.ts';
import { DebriefFoot } from '../replay/DebriefFoot.tsx';
import { Agreed } from './Agreed.tsx';
import { Books } from './Books.tsx';
import { CourseFigure } from './CourseFigure.tsx';
import { Guesses } from './Guesses.tsx';
import { Head } from './Head.tsx';
import { Measures } from './Measures.tsx';
import { Missing } from './Missing.tsx';
import { Readings } from './Readings.tsx';
import { RealPath } from './RealPath.tsx';
import { Recalled } from './Recalled.tsx';
import { Revealed } from './Revealed.tsx';
import { ScoreCard } from './ScoreCard.tsx';
import { Timeline } from './Timeline.tsx';
import { Turning } from './Turning.tsx';
import { Verdict } from './Verdict.tsx';

/** The reading of a finished game, in the order of GAME 5.3: what was felt, owed, expected, hidden; what mattered; how it is read. */
export function DebriefSheet() {
  const { session } = useDesk();
  const debrief = useMemo(() => session.debrief(), [session]);
  const replay = useMemo(() => session.replay(), [session]);
  const asked = useMemo(
    () => askAbout({ scenario: session.shelved.scenario, replay, party: session.party }),
    [session, replay],
  );
  useEffect(() => () => asked.end(), [asked]);
  const own = debrief.cards.find((card) => card.party === session.party);
  const others = debrief.cards.filter((card) => card !== own);
  return (
    <main class="debrief">
      <Head debrief={debrief} />
      <div class="debrief-columns">
        <Recalled debrief={debrief} />
        <Books cards={debrief.cards} />
        <Guesses guesses={debrief.guesses.filter((guess) => guess.party === session.party)} />
        <Revealed debrief={debrief} asked={asked}>
          {others.map((card) => (
            <ScoreCard key={card.party} card={card} />
          ))}
        </Revealed>
        <Agreed agreements={debrief.agreements} />
        <CourseFigure debrief={debrief} asked={asked} />
        <Turning asked={asked} replay={replay} />
        {own !== undefined && (
          <ScoreCard card={own} isOwn>
            <Verdict card={own} asked={asked} isTakenOver={replay.fork !== undefined} />
          </ScoreCard>
        )}
        <Readings readings={debrief.readings} />
        <RealPath debrief={debrief} />
        <Missing />
        <Measures measures={debrief.measures} />
        <Timeline timeline={debrief.timeline} />
      </div>
      <DebriefFoot />
    </main>
  );
}
