import type { ClauseView } from '#engine';
import { useDesk } from '../desk.ts';
import { partyNames, shortName } from '../names.ts';

interface Props {
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly clauses: readonly ClauseView[];
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
                  <span class="size" role="img" aria-label={say('ui.table.size', { size: clause.size })}>
                    {Array.from({ length: clause.size }, (_, point) => (
                      <span key={point} class="size-point" />
                    ))}
                  </span>
                  <span>
                    {side.length > 1 && <span class="label">{shortName(say, clause.giver)} </span>}
                    {say(`level.${clause.issue}.${clause.level}`)}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
