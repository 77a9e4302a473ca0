import type { AgreementView } from '#engine';
import { useDesk } from '../desk.ts';
import { AgreementCard } from '../turn/AgreementCard.tsx';

interface Props {
  readonly agreements: readonly AgreementView[];
}

/** What was agreed in this game, step by step as it truly went; nothing where nothing was. */
export function Agreed({ agreements }: Props) {
  const { say } = useDesk();
  if (agreements.length === 0) return null;
  return (
    <section class="agreed">
      <h2>{say('ui.debrief.agreed')}</h2>
      {agreements.map((agreement) => (
        <AgreementCard key={agreement.agreement} agreement={agreement} />
      ))}
    </section>
  );
}
