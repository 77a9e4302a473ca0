import { useDesk } from '../desk.ts';
import { useEditor } from './editor.ts';

const LAPSES = [0, 1, 2, 3, 4] as const;

/** Until when the offer stands, and whether it may be countered. */
export function Terms() {
  const { say, session } = useDesk();
  const { draft, edit } = useEditor();
  const { lapse, isFinal } = draft.value;
  const { turn } = session.view.value;
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
    </section>
  );
}
