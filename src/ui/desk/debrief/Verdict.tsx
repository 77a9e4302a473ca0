import type { Card } from '#engine';
import type { Asked } from '../../verdict/asking.ts';
import type { AgentScore } from '../../verdict/chair.ts';
import { beatenBy } from '../../verdict/compare.ts';
import { useDesk } from '../desk.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly card: Card;
  readonly asked: Asked;
  readonly isTakenOver: boolean;
}

/** The place of a score among agents that held the same chair with the same luck. A crossed line caps it. */
export function Verdict({ card, asked, isTakenOver }: Props) {
  const { say } = useDesk();
  if (isTakenOver) return <p class="verdict help">{say('ui.verdict.taken-over')}</p>;
  return <Place card={card} asked={asked} />;
}

function Place({ card, asked }: Pick<Props, 'card' | 'asked'>) {
  const { say } = useDesk();
  const found = useAnswer(asked, 'scores');
  if (found.is !== 'there')
    return (
      <p class="verdict help" role="status">
        {say(`ui.verdict.${found.is}`)}
      </p>
    );
  const isRecalled = card.crossed.length > 0;
  const beaten = Math.floor(beatenBy(card.score, found.answer));
  return (
    <div class="verdict" role="status">
      <p class="verdict-line">
        {isRecalled ? say('ui.verdict.recalled') : say('ui.verdict.place', { beaten, count: found.answer.length })}
      </p>
      <Agents agents={found.answer} />
    </div>
  );
}

function Agents({ agents }: { readonly agents: readonly AgentScore[] }) {
  const { say } = useDesk();
  return (
    <details>
      <summary>{say('ui.verdict.agents')}</summary>
      <ol class="verdict-agents">
        {agents
          .toSorted((a, b) => b.score - a.score)
          .map(({ strategy, score }) => (
            <li key={strategy}>
              <span>{say(`strategy.${strategy}.name`)}</span>
              <span class="stamp">{Math.round(score)}</span>
            </li>
          ))}
      </ol>
    </details>
  );
}
