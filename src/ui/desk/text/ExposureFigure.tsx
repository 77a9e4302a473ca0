import { useDesk } from '../desk.ts';
import { partyNames } from '../names.ts';
import { calendarOf } from './calendar.ts';
import { useEditor } from './editor.ts';
import { balancesOf, type Peak, peaksOf } from './exposure-course.ts';
import { usePartyColour } from './party-colour.ts';

/** How much more each side would have delivered than received after each phase, and the worst moment of each. */
export function ExposureFigure({ phases }: { readonly phases: number }) {
  const { say, session } = useDesk();
  const { draft, base } = useEditor();
  const { gate, clauses, sequence } = draft.value;
  const calendar = calendarOf(say, session, gate);
  const colourOf = usePartyColour();
  const balances = balancesOf({ sides: base.sides, clauses, sequence });
  const peaks = peaksOf(balances);
  const most = Math.max(1, ...balances.map((balance) => Math.abs(balance)));
  const told = (side: 0 | 1, peak: Peak | null): string => {
    const names = partyNames(say, base.sides[side]);
    if (peak === null) return say('ui.text.exposure.never', { names });
    return say('ui.text.exposure.peak', { names, points: peak.points, when: calendar.when(peak.phase) });
  };
  return (
    <section class="exposure" aria-labelledby="exposure-title">
      <div class="exposure-head">
        <h3 id="exposure-title" class="label">
          {say('ui.text.exposure.title')}
        </h3>
        {peaks.map((peak, side) => (
          <p key={side} class="exposure-peak" data-colour={colourOf(base.sides[side === 0 ? 0 : 1][0])}>
            {told(side === 0 ? 0 : 1, peak)}
          </p>
        ))}
      </div>
      <div class="exposure-course" aria-hidden="true">
        {Array.from({ length: phases }, (_, phase) => {
          const balance = balances[phase] ?? balances.at(-1) ?? 0;
          const side = balance >= 0 ? 0 : 1;
          const isPeak = balance !== 0 && peaks[side]?.phase === phase;
          return (
            <span key={phase} class="exposure-cell" data-past={phase >= balances.length}>
              {balance !== 0 && (
                <span
                  class="exposure-bar"
                  data-side={side}
                  data-peak={isPeak}
                  data-colour={colourOf(base.sides[side][0])}
                  style={{ '--height': Math.abs(balance) / most }}
                >
                  <span class="exposure-points">{say('ui.text.exposure.points', { points: Math.abs(balance) })}</span>
                </span>
              )}
            </span>
          );
        })}
      </div>
    </section>
  );
}
