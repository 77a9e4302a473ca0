import { useState } from 'preact/hooks';
import { fetchLaterMachines, type Named } from '../../session/machines-known.ts';
import type { Shelved } from '../../session/shelf.ts';
import { late } from '../first/late.tsx';
import { hasTable } from '../world-parts.ts';

/** The machines that haggle come with the sheet that names them: only who looks needs either. */
const OppositeChairs = late(async () => {
  await fetchLaterMachines();
  return (await import('./OppositeChairs.tsx')).OppositeChairs;
});

interface Props {
  readonly shelved: Shelved;
  /** True for a chair that a person takes: what was chosen for it before plays no part. */
  readonly isTaken: (party: string) => boolean;
  readonly chosen: Named;
  readonly onChoose: (chosen: Named) => void;
}

/** Who sits in the chairs that machines play: the usual ones, for whoever does not unfold this. */
export function Opposite({ shelved, isTaken, chosen, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { say, scenario } = shelved;
  const chairs = Object.keys(scenario.parties).filter((party) => !isTaken(party));
  if (!hasTable(scenario) || chairs.length === 0) return null;
  return (
    <details class="opposite" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('ui.seat.opposite', { count: chairs.filter((party) => chosen[party]).length })}</summary>
      {isOpen && <OppositeChairs scenario={scenario.scenario} chairs={chairs} chosen={chosen} onChoose={onChoose} />}
    </details>
  );
}
