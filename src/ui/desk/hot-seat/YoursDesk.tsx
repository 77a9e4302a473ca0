import { useMemo } from 'preact/hooks';
import type { FactView } from '#engine';
import { languageNow } from '../../language.ts';
import { beatsOf } from '../../picture/beats.ts';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { useHeading } from '../paper/heading.ts';
import { LesserFacts } from '../reveal/LesserFacts.tsx';
import { orderOf } from '../reveal/order.ts';
import { ReasonList } from '../reveal/ReasonList.tsx';
import { ToldFacts } from '../reveal/ToldFacts.tsx';

type Told = ReturnType<typeof orderOf>;
const NOTHING: Told = { headlines: [], lesser: [] };

/**
 * What this seat has heard and the room has not, before it decides again, apart from what every seat here has heard; and for
 * a seat that is asked nothing, that it is.
 */
export function YoursDesk() {
  const { say, session } = useDesk();
  const heading = useHeading();
  const reveal = session.reveal.value;
  const { party } = session;
  const { ask } = session.view.value;
  const [own, shared] = useMemo(() => {
    const tell = (facts: readonly FactView[]): Told =>
      reveal === null ? NOTHING : orderOf(beatsOf(facts, reveal.before.channels, say), facts, party, false);
    const { facts, shared: common } = reveal ?? { facts: [], shared: undefined };
    const isShared = ({ id }: FactView): boolean => common?.has(id) === true;
    return [tell(facts.filter((fact) => !isShared(fact))), tell(facts.filter(isShared))] as const;
  }, [reveal, say, party, languageNow()]);
  const isOwn = own.headlines.length > 0 || (reveal?.answers.length ?? 0) > 0;
  const isShared = shared.headlines.length > 0;
  const isNews = isOwn || isShared;
  const title = isOwn ? 'ui.hot.yours.title' : isShared ? 'ui.hot.yours.title-shared' : 'ui.hot.yours.title-quiet';
  return (
    <main class="desk reveal" aria-label={say('ui.hot.yours.name')}>
      <header class="reveal-head">
        <p class="label">
          {say(isShared && !isOwn ? 'ui.hot.yours.kicker-shared' : 'ui.hot.yours.kicker', {
            party: shortName(say, party),
          })}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {say(title)}
        </h1>
      </header>
      <div class="reveal-body" role="region" aria-label={say(title)} tabIndex={0}>
        {!isNews && <p>{say('ui.hot.yours.none')}</p>}
        <ToldFacts lines={own.headlines} told={own.headlines.length} />
        <ReasonList answers={reveal?.answers ?? []} />
        <LesserFacts lines={own.lesser} told={own.lesser.length} />
        {isOwn && isShared && <h2>{say('ui.hot.yours.title-shared')}</h2>}
        <ToldFacts lines={shared.headlines} told={shared.headlines.length} />
        <LesserFacts lines={shared.lesser} told={shared.lesser.length} />
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
