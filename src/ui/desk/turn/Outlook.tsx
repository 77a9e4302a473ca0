import type { PackageView, TextChoice } from '#engine';
import { outlookOf } from '#strategies';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { clausesOfText } from './text-clauses.ts';

interface Props {
  readonly offered: PackageView;
  readonly text: TextChoice;
  readonly isPublic: boolean;
}

/** How the others would likely answer, from what everybody knows of them: nothing here reads a secret. */
export function Outlook({ offered, text, isPublic }: Props) {
  const { say, session } = useDesk();
  const { party, stances, clauses: options } = session.view.value;
  const stanceOf = (of: string, region: string): string | null =>
    stances.find((one) => one.party === of && one.region === region)?.stance ?? null;
  const { sides } = offered;
  const proposal = { ...text, sides, clauses: clausesOfText(text, offered.clauses, options), isPublic, from: party };
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
