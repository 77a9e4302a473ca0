import { type ClauseView, GRAINS, type Grain } from '#engine';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { Weight } from '../paper/Clauses.tsx';
import { useEditor } from './editor.ts';
import { dropClause, split } from './order.ts';
import { refusedClause, useRefusalWords } from './refused.ts';

interface Props {
  readonly clause: number;
  readonly promise: ClauseView;
  readonly isShared: boolean;
}

/** One clause: what is promised and how heavily, in how many instalments; and where clauses may be changed, how much of it. */
export function LaneHead({ clause, promise, isShared }: Props) {
  const { say } = useDesk();
  const { draft, options, refusals, edit, held } = useEditor();
  const sentence = useRefusalWords();
  const { clauses, sequence } = draft.value;
  const { giver, issue, level, size } = promise;
  const levels = options.filter((one) => one.issue === issue && one.giver === giver);
  const parts = sequence.filter((planned) => planned.clause === clause).length;
  const name = say(`issue.${issue}`);
  const refused = refusals.value.filter((refusal) => refusedClause(refusal) === clause);
  const setLevel = (id: string) => {
    const chosen = levels.find((one) => one.level === id);
    if (chosen !== undefined) edit({ clauses: clauses.with(clause, chosen) });
  };
  const remove = () => {
    held.value = null;
    edit({ clauses: clauses.toSpliced(clause, 1), sequence: dropClause(sequence, clause) });
  };
  return (
    <div class="lane-head" data-open={options.length > 0} data-refused={refused.length > 0}>
      <p class="lane-name">
        <Weight size={size} />
        {levels.length > 1 ? (
          <label>
            <span class="unseen">{say('ui.text.level-of', { name })}</span>
            <select value={level} onChange={({ currentTarget }) => setLevel(currentTarget.value)}>
              {levels.map((one) => (
                <option
                  key={one.level}
                  value={one.level}
                  selected={one.level === level}
                  disabled={!one.canPromise && one.level !== level}
                >
                  {say(`level.${issue}.${one.level}`)}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <span>
            {isShared
              ? say('ui.table.promise', { name: shortName(say, giver), what: say(`level.${issue}.${level}`) })
              : say(`level.${issue}.${level}`)}
          </span>
        )}
      </p>
      <span class="lane-tools">
        <label>
          <span class="unseen">{say('ui.text.parts-of', { name })}</span>
          <select
            value={parts}
            onChange={({ currentTarget }) => {
              const wished = GRAINS.find((grain) => grain === Number(currentTarget.value)) as Grain;
              edit({ sequence: split(sequence, clause, wished) });
            }}
          >
            {GRAINS.map((grain) => (
              <option key={grain} value={grain} selected={grain === parts}>
                {say('ui.text.parts', { parts: grain })}
              </option>
            ))}
          </select>
        </label>
        {options.length > 0 && (
          <button
            type="button"
            class="quiet-button"
            aria-label={say('ui.text.remove-of', { what: say(`level.${issue}.${level}`) })}
            onClick={remove}
          >
            {say('ui.text.remove')}
          </button>
        )}
      </span>
      {refused.map((refusal) => (
        <p key={refusal.code} class="text-refusal">
          {sentence(refusal)}
        </p>
      ))}
    </div>
  );
}
