import type { FactView } from '#engine';
import { useDesk } from '../desk.ts';
import { factSentence } from '../names.ts';

interface Props {
  readonly fact: FactView;
}

/** One fact with its turn and its why, as an item of a list. */
export function DatedFact({ fact }: Props) {
  const { say } = useDesk();
  const told = factSentence(say, fact);
  return (
    <li>
      <span class="stamp">{say('ui.debrief.turn', { turn: fact.turn })}</span> <span>{told}</span>{' '}
      <WhyButton fact={fact.id} told={told} />
    </li>
  );
}

/** The handle that asks why a fact happened; `told` is what it is called. */
export function WhyButton({ fact, told }: { readonly fact: number; readonly told: string }) {
  const { say, ask } = useDesk();
  return (
    <button
      type="button"
      class="why-button"
      aria-label={say('ui.why.of', { fact: told })}
      onClick={() => ask({ about: 'fact', fact })}
    >
      {say('ui.why.button')}
    </button>
  );
}
