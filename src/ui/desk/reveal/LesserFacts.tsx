import { useDesk } from '../desk.ts';
import type { Line } from './order.ts';
import { FactLine } from './ToldFacts.tsx';

interface Props {
  readonly lines: readonly Line[];
  /** How many of them have been told so far; none where it is 0 or less. */
  readonly told: number;
}

/** Kept promises and other routine, as one line that opens. While it is being told the latest stands beside the count. */
export function LesserFacts({ lines, told }: Props) {
  const { say, stage } = useDesk();
  const shown = lines.slice(0, Math.max(0, told));
  if (shown.length === 0) return null;
  return (
    <details class="lesser">
      <summary>
        {say('ui.reveal.lesser', { count: shown.length })}
        {!stage.isOver.value && <span class="lesser-now"> {shown.at(-1)?.beat.text}</span>}
      </summary>
      <ol class="told">
        {shown.map((line) => (
          <FactLine key={line.beat.key} line={line} />
        ))}
      </ol>
    </details>
  );
}
