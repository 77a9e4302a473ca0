import { useEffect, useMemo } from 'preact/hooks';
import '../../style/bill.css';
import '../../style/course.css';
import { askAbout } from '../../verdict/asking.ts';
import { useDesk } from '../desk.ts';
import { DebriefFoot } from '../replay/DebriefFoot.tsx';
import { hasBooks, hasRivalWorlds, hasTable } from '../world-parts.ts';
import { Agreed } from './Agreed.tsx';
import { Books } from './Books.tsx';
import { CourseFigure } from './CourseFigure.tsx';
import { isCourseDrawn } from './course-marks.ts';
import { Guesses } from './Guesses.tsx';
import { Head } from './Head.tsx';
import { Measures } from './Measures.tsx';
import { Missing } from './Missing.tsx';
import { OffersPath } from './OffersPath.tsx';
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
  const { scenario } = session.shelved;
  const asked = useMemo(() => askAbout({ scenario, replay, party: session.party }), [session, replay]);
  useEffect(() => () => asked.end(), [asked]);
  const own = debrief.cards.find((card) => card.party === session.party);
  const others = debrief.cards.filter((card) => card !== own);
  return (
    <main class="debrief">
      <Head debrief={debrief} />
      <div class="debrief-columns">
        {scenario.joint.length > 0 && <Recalled debrief={debrief} />}
        {hasBooks(scenario) && <Books cards={debrief.cards} />}
        <Guesses guesses={debrief.guesses.filter((guess) => guess.party === session.party)} />
        <Revealed debrief={debrief} asked={asked}>
          {others.map((card) => (
            <ScoreCard key={card.party} card={card} />
          ))}
        </Revealed>
        <Agreed agreements={debrief.agreements} />
        {hasTable(scenario) && <OffersPath asked={asked} />}
        {isCourseDrawn(scenario) && <CourseFigure debrief={debrief} asked={asked} />}
        <Turning asked={asked} replay={replay} />
        {own !== undefined && (
          <ScoreCard card={own} isOwn>
            <Verdict card={own} asked={asked} isTakenOver={replay.fork !== undefined} />
          </ScoreCard>
        )}
        {hasRivalWorlds(scenario) && <Readings readings={debrief.readings} />}
        <RealPath debrief={debrief} />
        {scenario.warmUp === undefined && <Missing />}
        <Measures measures={debrief.measures} />
        <Timeline timeline={debrief.timeline} />
      </div>
      <DebriefFoot />
    </main>
  );
}
