import type { Trouble } from '../../../lab/analyst.ts';
import type { Say } from '../../../words.ts';

interface Props {
  readonly say: Say;
  readonly trouble: Trouble | null;
}

/** That an analysis is under way, or why it cannot be made. */
export function Reckoning({ say, trouble }: Props) {
  if (trouble === null)
    return (
      <p class="help" role="status">
        {say('ui.lab.analysis.reckoning')}
      </p>
    );
  return (
    <p class="notice" role="alert">
      {say(`ui.lab.analysis.refused.${trouble.refused ?? 'unforeseen'}`, { file: trouble.file })}
    </p>
  );
}
