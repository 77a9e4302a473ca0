import type { ClauseView } from '#engine';
import type { Say } from '../../words.ts';
import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';
import { partyNames, shortName } from '../names.ts';

interface Props {
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly clauses: readonly ClauseView[];
}

/** A clause in words, with its giver where more than one could be meant. */
function promise(say: Say, { issue, level, giver }: ClauseView, isShared: boolean): string {
  const what = say(`level.${issue}.${level}`);
  return isShared ? say('ui.table.promise', { name: shortName(say, giver), what }) : what;
}

/** How heavy a promise is: one bar a point. */
export function Weight({ size }: { readonly size: number }) {
  const { say } = useDesk();
  return (
    <span class="size" role="img" aria-label={say('ui.table.size', { size })}>
      {Array.from({ length: size }, (_, point) => (
        <span key={point} class="size-point" />
      ))}
    </span>
  );
}

/** Two columns, one a side: what each would give, and how heavy it is. */
export function Clauses({ sides, clauses }: Props) {
  const { say } = useDesk();
  return (
    <div class="clauses">
      {sides.map((side) => (
        <section key={side.join()}>
          <h4 class="label">{say('ui.table.gives', { names: partyNames(say, side), count: side.length })}</h4>
          <ul>
            {clauses
              .filter((clause) => side.includes(clause.giver))
              .map((clause) => (
                <li key={`${clause.giver}/${clause.issue}`}>
                  <Weight size={clause.size} />
                  <span>
                    <Term entry={`issue/${clause.issue}`}>{promise(say, clause, side.length > 1)}</Term>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
