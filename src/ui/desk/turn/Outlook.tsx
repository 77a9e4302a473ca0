import type { DialSettings, PackageView } from '#engine';
import { outlookOf } from '#strategies';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';

interface Props {
  readonly offered: PackageView;
  readonly dials: DialSettings;
  readonly isPublic: boolean;
}

/** How the others would likely answer, from what everybody knows of them: nothing here reads a secret. */
export function Outlook({ offered, dials, isPublic }: Props) {
  const { say, session } = useDesk();
  const { party, stances } = session.view.value;
  const stanceOf = (of: string, region: string): string | null =>
    stances.find((one) => one.party === of && one.region === region)?.stance ?? null;
  const { sides, clauses } = offered;
  const proposal = { sides, clauses, ...dials, isPublic, from: party };
  const others = sides.flat().filter((one) => one !== party);
  return (
    <p class="outlook" role="status">
      <span class="label">{say('ui.table.outlook.title')}</span>{' '}
      {others
        .map((other) =>
          say(`ui.table.outlook.${outlookOf(proposal, other, stanceOf)}`, { party: shortName(say, other) }),
        )
        .join(' ')}
    </p>
  );
}
