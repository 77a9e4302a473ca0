import { useLayoutEffect, useMemo } from 'preact/hooks';
import { languageNow } from '../../language.ts';
import { beatsOf } from '../../picture/beats.ts';
import { isStill, settings } from '../../settings.ts';
import { useDesk } from '../desk.ts';
import { LessonNote } from '../first/LessonNote.tsx';
import { span } from '../names.ts';
import { useHeading } from '../paper/heading.ts';
import { tellAll, tellBeats } from '../stage.ts';
import { DawnFacts } from './DawnFacts.tsx';
import { LesserFacts } from './LesserFacts.tsx';
import { orderOf } from './order.ts';
import { ReasonList } from './ReasonList.tsx';
import { SealedMoves } from './SealedMoves.tsx';
import { ToldFacts } from './ToldFacts.tsx';

/** Beat 7: everything that was sealed is opened at once and told in order, beside the board or as text. */
export function RevealDesk() {
  const { say, session, stage } = useDesk();
  const heading = useHeading();
  const reveal = session.reveal.value;
  const { party } = session;
  const told = useMemo(() => {
    if (reveal === null) return { headlines: [], lesser: [] };
    const all = beatsOf(reveal.facts, reveal.before.channels, say);
    return orderOf(all, reveal.facts, party, reveal.before.ask === 'answers');
  }, [reveal, say, party, languageNow()]);
  const beats = useMemo(() => [...told.headlines, ...told.lesser].map(({ beat }) => beat), [told]);
  useLayoutEffect(() => {
    let isGone = false;
    stage.isSlow.value = settings.reveal.value === 'slow';
    if (isStill() || settings.reveal.value === 'at-once') tellAll(stage, beats.length);
    else void tellBeats(stage, beats, () => isGone);
    return () => {
      isGone = true;
      tellAll(stage, 0);
    };
  }, [beats]);
  if (reveal === null) return null;
  const isOver = stage.isOver.value;
  const isOfMoves = reveal.facts.some(({ fact }) => fact === 'move-made') || reveal.before.ask === 'moves';
  return (
    <main class="desk reveal" aria-label={say('ui.reveal.desk')}>
      <header class="reveal-head">
        <p class="label">{span(reveal.before.from, reveal.before.to)}</p>
        <h1 ref={heading} tabIndex={-1}>
          {say(isOfMoves ? 'ui.reveal.title' : 'ui.reveal.table')}
        </h1>
      </header>
      <div class="reveal-body">
        <SealedMoves facts={reveal.facts} />
        {beats.length === 0 && <p class="help">{say('ui.reveal.quiet')}</p>}
        <ToldFacts lines={told.headlines} told={stage.told.value} />
        {isOver && <ReasonList answers={reveal.answers} />}
        <LesserFacts lines={told.lesser} told={stage.told.value - told.headlines.length} />
        {isOver && <DawnFacts after={reveal.turn} />}
      </div>
      {isOver && <LessonNote draft={null} />}
      <footer class="reveal-foot">
        <button type="button" class="plain-button" disabled={isOver} onClick={() => tellAll(stage, beats.length)}>
          {say('ui.reveal.skip')}
        </button>
        <button
          type="button"
          class="plain-button"
          aria-pressed={stage.isSlow.value}
          onClick={() => (stage.isSlow.value = !stage.isSlow.value)}
        >
          {say('ui.reveal.slower')}
        </button>
        <button type="button" class="main-button" aria-keyshortcuts="N" onClick={() => session.proceed()}>
          {say('ui.reveal.go-on')}
        </button>
      </footer>
    </main>
  );
}
