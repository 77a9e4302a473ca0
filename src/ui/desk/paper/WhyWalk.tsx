import type { FactView } from '#engine';
import { useDesk } from '../desk.ts';
import { factSentence } from '../names.ts';
import { Evidence } from './Evidence.tsx';

interface Props {
  /** The number of the fact that is asked about. */
  readonly from: number;
}

/** The way back from a fact along its causes, with the rule of each stretch and where that rule comes from. */
export function WhyWalk({ from }: Props) {
  const { say, session } = useDesk();
  const stretches = causesOf(from, session.heard.value);
  return (
    <ol class="why-walk">
      {stretches.map((fact, place) => (
        <li key={fact.id}>
          <p class="why-fact">
            <span class="stamp">{say('ui.turn.short', { turn: fact.turn })}</span> {factSentence(say, fact)}
          </p>
          {fact.rule !== null && fact.rule !== stretches[place - 1]?.rule && (
            <>
              {fact.ruleWords !== null && <p class="why-rule">{say(fact.ruleWords)}</p>}
              <Evidence claims={fact.claims} source={fact.source} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The fact and what it goes back to, as far as this seat has heard. */
function causesOf(from: number, heard: ReadonlyMap<number, FactView>): readonly FactView[] {
  const found: FactView[] = [];
  for (let next: number | null = from; next !== null; ) {
    const fact = heard.get(next);
    if (fact === undefined || found.includes(fact)) break;
    found.push(fact);
    next = fact.because;
  }
  return found;
}
