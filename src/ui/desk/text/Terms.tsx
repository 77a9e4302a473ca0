import { partsOf } from '#engine';
import { useDesk } from '../desk.ts';
import { useEditor } from './editor.ts';

const LAPSES = [0, 1, 2, 3, 4] as const;

/** Until when the offer stands, whether it may be countered, and what falls when a promise is broken. */
export function Terms() {
  const { say, session } = useDesk();
  const { draft, edit } = useEditor();
  const { lapse, isFinal, isStrict, isByParts } = draft.value;
  const { turn } = session.view.value;
  const hasDisputes = session.shelved.scenario.table.disputes !== undefined;
  return (
    <section class="terms" aria-labelledby="terms-title">
      <h3 id="terms-title" class="label">
        {say('ui.text.terms')}
      </h3>
      <label class="term-line">
        <span>{say('ui.text.lapse')}</span>
        <select value={lapse} onChange={({ currentTarget }) => edit({ lapse: Number(currentTarget.value) })}>
          {LAPSES.map((turns) => (
            <option key={turns} value={turns} selected={turns === lapse}>
              {say('ui.text.lapse-turns', { turns, last: turn + turns })}
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input type="checkbox" checked={isFinal} onChange={() => edit({ isFinal: !isFinal })} />
        {say('ui.text.final')}
      </label>
      <p class="help">{say('ui.text.final-help')}</p>
      <label class="tick">
        <input type="checkbox" checked={isByParts} onChange={() => edit({ isByParts: !isByParts })} />
        {say('ui.text.by-parts')}
      </label>
      <p class="help">{say(isByParts ? 'ui.text.by-parts-help' : 'ui.text.whole-help')}</p>
      {isByParts && <Parts />}
      {hasDisputes && (
        <>
          <label class="tick">
            <input type="checkbox" checked={isStrict} onChange={() => edit({ isStrict: !isStrict })} />
            {say('ui.text.strict')}
          </label>
          <p class="help">{say('ui.text.strict-help')}</p>
        </>
      )}
    </section>
  );
}

/** What stands against what, a line a part. */
function Parts() {
  const { say } = useDesk();
  const { base, draft } = useEditor();
  const { clauses } = draft.value;
  const parts = partsOf({ sides: base.sides, clauses });
  const named = (part: number, side: readonly string[]): string =>
    clauses
      .filter(({ giver }, place) => parts[place] === part && side.includes(giver))
      .map(({ issue, level }) => say(`level.${issue}.${level}`))
      .join(' · ');
  return (
    <ol class="text-parts help">
      {[...new Set(parts)].map((part) => (
        <li key={part}>
          {say('ui.text.part', { first: named(part, base.sides[0]), second: named(part, base.sides[1]) })}
        </li>
      ))}
    </ol>
  );
}
