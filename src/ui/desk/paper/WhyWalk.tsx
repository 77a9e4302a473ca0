import type { FactView } from '#engine';
import { useDesk } from '../desk.ts';
import { factSentence } from '../names.ts';
import { Afterwards } from './Afterwards.tsx';
import { RuleCard } from './RuleCard.tsx';
import { WeighedStep } from './WeighedStep.tsx';

interface Props {
  /** The number of the fact that is asked about. */
  readonly from: number;
}

/**
 * The way back from a fact along its causes: each stretch with its rule, the chart that the rule stands in, the numbers
 * behind it and where they come from; after the end also with chances, draws and what the machines weighed.
 */
export function WhyWalk({ from }: Props) {
  const { say, session } = useDesk();
  const stretches = causesOf(from, session.heard.value);
  return (
    <ol class="why-walk">
      {stretches.map((fact, place) => (
        <li key={fact.id}>
          <p class="why-fact">
            <span class="stamp">{say('ui.debrief.turn', { turn: fact.turn })}</span> {factSentence(say, fact)}
          </p>
          <WeighedStep fact={fact} />
          <Afterwards fact={fact} />
          {fact.rule !== null && fact.rule !== stretches[place - 1]?.rule && (
            <RuleCard rule={fact.rule} words={fact.ruleWords} claims={fact.claims} source={fact.source} />
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
