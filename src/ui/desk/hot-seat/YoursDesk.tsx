import { useMemo } from 'preact/hooks';
import { beatsOf } from '../../picture/beats.ts';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { useHeading } from '../paper/heading.ts';
import { LesserFacts } from '../reveal/LesserFacts.tsx';
import { orderOf } from '../reveal/order.ts';
import { ReasonList } from '../reveal/ReasonList.tsx';
import { ToldFacts } from '../reveal/ToldFacts.tsx';

/** What this seat has heard and the room has not, before it decides again; and for a seat that is asked nothing, that it is. */
export function YoursDesk() {
  const { say, session } = useDesk();
  const heading = useHeading();
  const reveal = session.reveal.value;
  const { party } = session;
  const { ask } = session.view.value;
  const told = useMemo(
    () =>
      reveal === null
        ? { headlines: [], lesser: [] }
        : orderOf(beatsOf(reveal.facts, reveal.before.channels, say), reveal.facts, party, false),
    [reveal, say, party],
  );
  const isNews = told.headlines.length > 0 || (reveal?.answers.length ?? 0) > 0;
  return (
    <main class="desk reveal" aria-label={say('ui.hot.yours.title')}>
      <header class="reveal-head">
        <p class="label">{say('ui.hot.yours.kicker', { party: shortName(say, party) })}</p>
        <h1 ref={heading} tabIndex={-1}>
          {say(ask === null && !isNews ? 'ui.hot.yours.title-quiet' : 'ui.hot.yours.title')}
        </h1>
      </header>
      <div class="reveal-body" role="region" aria-label={say('ui.hot.yours.title')} tabIndex={0}>
        {!isNews && <p>{say('ui.hot.yours.none')}</p>}
        <ToldFacts lines={told.headlines} told={told.headlines.length} />
        <ReasonList answers={reveal?.answers ?? []} />
        <LesserFacts lines={told.lesser} told={told.lesser.length} />
        {ask === null && <p>{say('ui.hot.yours.quiet')}</p>}
      </div>
      <footer class="reveal-foot">
        <button type="button" class="main-button" aria-keyshortcuts="N" onClick={() => session.proceed()}>
          {ask === null && say('ui.hot.yours.done')}
          {ask === 'moves' && say('ui.hot.yours.go-on')}
          {ask === 'answers' && say('ui.hot.yours.answers')}
        </button>
      </footer>
    </main>
  );
}
