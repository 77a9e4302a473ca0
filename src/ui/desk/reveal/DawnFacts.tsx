import { beatsOf } from '../../picture/beats.ts';
import type { Motion } from '../../picture/looks.ts';
import { useDesk } from '../desk.ts';
import { GRAVITY } from './gravity.ts';
import { FactLine } from './ToldFacts.tsx';

interface Props {
  /** The turn whose reveal this is. */
  readonly after: number;
}

/** What changes the map for good, where a message does not. */
const ON_THE_MAP: readonly Motion[] = ['line', 'exercise', 'launch', 'flight', 'alarm'];

/** What the calendar brings as the next fortnight begins, so far as the map shows it already: a line that comes up is said. */
export function DawnFacts({ after }: Props) {
  const { say, session } = useDesk();
  const { facts, channels } = session.view.value;
  const dawn = beatsOf(
    facts.filter(({ turn }) => turn > after),
    channels,
    say,
  ).filter(({ motion }) => ON_THE_MAP.includes(motion));
  if (dawn.length === 0) return null;
  return (
    <section class="dawn">
      <h2 class="label">{say('ui.reveal.dawn')}</h2>
      <ol class="told">
        {dawn.map((beat) => (
          <FactLine key={beat.key} line={{ beat, gravity: GRAVITY.news, isResult: false }} />
        ))}
      </ol>
    </section>
  );
}
