import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Place } from '../../flow.ts';
import { languageNow } from '../../language.ts';
import { beatsOf } from '../../picture/beats.ts';
import type { Watch } from '../../session/watch.ts';
import { BoardPane } from '../BoardPane.tsx';
import { type Desk, DeskContext, type Question } from '../desk.ts';
import { QuestionSheet } from '../paper/QuestionSheet.tsx';
import { openStage } from '../stage.ts';
import { voiceOf } from '../voice.ts';
import { MomentDesk } from './MomentDesk.tsx';
import { usePlaying } from './playing.ts';
import { ReplayBar } from './ReplayBar.tsx';
import { forgiving } from './replay-words.ts';
import { Transport } from './Transport.tsx';
import { sessionOf } from './watch-session.ts';

interface Props {
  readonly watch: Watch;
  readonly place: Place;
}

/** A game that is looked at again: the same board and gauges, the facts of the moment, and the whole game as a line under them. */
export function ReplayScreen({ watch, place }: Props) {
  const question = useSignal<Question | null>(null);
  const here = useSignal(place);
  here.value = place;
  const isPlaying = useSignal(false);
  const desk = useMemo<Desk>(
    () => ({
      session: sessionOf(watch, here),
      say: forgiving(voiceOf(watch.shelved, () => watch.look(here.value.stop, here.value.seat)?.view.stances ?? [])),
      stage: openStage(),
      ask: (asked) => {
        isPlaying.value = false;
        question.value = asked;
      },
    }),
    [watch],
  );
  const { stop, seat } = place;
  const beats = useMemo(() => {
    const channels = watch.look(stop, seat)?.reveal.before.channels ?? [];
    return beatsOf(watch.facts(stop, seat), channels, desk.say);
  }, [watch, stop, seat, languageNow()]);
  usePlaying({ stage: desk.stage, place, last: watch.stops.length - 1, beats, isPlaying });
  return (
    <DeskContext.Provider value={desk}>
      <div class="sitting replay" data-told={watch.standing !== 'equal'}>
        <ReplayBar watch={watch} place={place} />
        {watch.standing === 'equal' && <BoardPane />}
        <MomentDesk watch={watch} place={place} beats={beats} />
        <Transport watch={watch} place={place} isPlaying={isPlaying} />
      </div>
      {question.value !== null && <QuestionSheet question={question.value} onClose={() => (question.value = null)} />}
    </DeskContext.Provider>
  );
}
