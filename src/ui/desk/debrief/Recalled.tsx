import type { Debrief, FactView } from '#engine';
import { LAUNCH_FACTS, motionOf } from '../../picture/looks.ts';
import { useDesk } from '../desk.ts';
import { factSentence } from '../names.ts';

interface Props {
  readonly debrief: Debrief;
}

const STRIKING: ReadonlySet<string> = new Set(['launch', 'exercise', 'line', 'alarm', 'seal']);

/** What a map would show of a turn: launches, drills, lines, shots, signatures. Nothing twice. */
export const strikingIn = (facts: readonly FactView[]): readonly FactView[] =>
  facts.filter(({ fact, by, about }) => LAUNCH_FACTS.has(fact) || STRIKING.has(motionOf(fact, by, about)));

/** The turn in which the first joint occasion was held: what came of it, and the question that opens a debrief. */
export function Recalled({ debrief }: Props) {
  const { say, session } = useDesk();
  const [occasion] = session.shelved.scenario.joint;
  const turn = Math.min(occasion?.heldOn ?? 1, debrief.turn);
  const sentences = new Set(strikingIn(debrief.timeline[turn] ?? []).map((fact) => factSentence(say, fact)));
  return (
    <section class="recalled">
      <h2>{say('ui.recalled.title', { turn })}</h2>
      <p class="label">{say(`turn.${turn}.headline`)}</p>
      {sentences.size === 0 && <p>{say('ui.recalled.quiet')}</p>}
      <ul class="recalled-facts">
        {[...sentences].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="staff-question">{say('ui.recalled.question')}</p>
    </section>
  );
}
