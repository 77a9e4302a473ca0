import type { ClauseOption } from '#engine';
import { useDesk } from '../desk.ts';
import { partyNames, shortName } from '../names.ts';
import { Weight } from '../paper/Clauses.tsx';
import { useEditor } from './editor.ts';
import { addClause } from './order.ts';

interface Props {
  readonly side: readonly string[];
}

/** What else one side could promise; what it cannot promise now stands there with its reason. */
export function ClauseAdder({ side }: Props) {
  const { say, session } = useDesk();
  const { draft, options, edit, steps } = useEditor();
  const { clauses, sequence } = draft.value;
  const { issues } = session.shelved.scenario;
  const { agreements } = session.view.value;
  const isThere = (one: ClauseOption): boolean =>
    clauses.some(({ issue, giver }) => issue === one.issue && giver === one.giver);
  const more = options.filter((one) => side.includes(one.giver) && !isThere(one));
  if (more.length === 0) return null;
  const isPromised = ({ issue }: ClauseOption): boolean =>
    agreements.some((held) => held.state !== 'collapsed' && held.steps.some((step) => step.issue === issue));
  const whyNot = (one: ClauseOption): string =>
    issues[one.issue]?.needs === undefined || isPromised(one)
      ? say('ui.text.promised')
      : say(`clause.${one.issue}.needs`);
  const add = (promise: ClauseOption) => {
    const own = steps.value.filter((one) => side.includes(one.promise.giver)).map(({ phase }) => phase);
    edit({
      clauses: [...clauses, promise],
      sequence: addClause(sequence, clauses.length, own.length === 0 ? 0 : Math.max(...own)),
    });
  };
  return (
    <details class="clause-adder">
      <summary>{say('ui.text.add', { names: partyNames(say, side) })}</summary>
      <ul>
        {more.map((one) => {
          const what = say(`level.${one.issue}.${one.level}`);
          const named = side.length > 1 ? say('ui.table.promise', { name: shortName(say, one.giver), what }) : what;
          return (
            <li key={`${one.giver}/${one.issue}/${one.level}`}>
              <button
                type="button"
                class="quiet-button"
                aria-disabled={!one.canPromise}
                onClick={() => one.canPromise && add(one)}
              >
                {named}
              </button>
              <Weight size={one.size} />
              {!one.canPromise && <span class="card-refusal">{whyNot(one)}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
