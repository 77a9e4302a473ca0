import type { OpenReply } from '../../../lab/reply-now.ts';
import type { Shelved } from '../../../session/shelf.ts';
import { shortName } from '../../names.ts';
import { columnName, isShare } from '../lab-words.ts';
import { FoundReply } from './FoundReply.tsx';
import { ReplyFigure } from './ReplyFigure.tsx';

interface Props {
  readonly shelved: Shelved;
  readonly open: OpenReply;
}

/** What was found so far, line by line in the order in which it was sought; a figure over the lines where there are several. */
export function ReplyView({ shelved, open: { wish, found } }: Props) {
  const { say, scenario } = shelved;
  const [first] = found;
  if (first === undefined) return null;
  const form = isShare(scenario, first.column) ? { digits: 0, times: 100, unit: ' %' } : { digits: 1 };
  return (
    <>
      <p class="help">
        {say('ui.lab.reply.searched', {
          party: shortName(say, wish.party),
          world: say(`worldview.${wish.worldview.physics}.name`),
          column: columnName(say, first.column),
          budget: wish.budget,
          games: first.valuedOn,
        })}
      </p>
      {found.length > 1 && <ReplyFigure say={say} found={found} form={form} />}
      {found.map((one) => (
        <FoundReply key={one.against} shelved={shelved} wish={wish} found={one} form={form} />
      ))}
    </>
  );
}
