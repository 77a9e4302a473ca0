import { useDesk } from '../desk.ts';
import { partyNames } from '../names.ts';
import { ClauseAdder } from './ClauseAdder.tsx';
import { calendarOf } from './calendar.ts';
import { ExposureFigure } from './ExposureFigure.tsx';
import { useEditor } from './editor.ts';
import { HeldStep } from './HeldStep.tsx';
import { LaneHead } from './LaneHead.tsx';
import { MOST_PHASES } from './order.ts';
import { StepBlock } from './StepBlock.tsx';

/** Columns that stand at least, so that there is room to move a block to. */
const FEWEST = 5;

/** The order as blocks on a time line: columns are phases, lanes are clauses by side, and under them who stands exposed when. */
export function TimeLine() {
  const { say, session } = useDesk();
  const { draft, steps, base, said } = useEditor();
  const { clauses, gate } = draft.value;
  const calendar = calendarOf(say, session, gate);
  const last = Math.max(0, ...steps.value.map(({ phase }) => phase));
  const phases = Math.min(MOST_PHASES, Math.max(FEWEST, last + 2));
  return (
    <section class="time-line" aria-labelledby="time-line-title" style={{ '--phases': phases }}>
      <div class="time-head">
        <h3 id="time-line-title" class="label">
          {say('ui.text.order')}
        </h3>
        <div class="phase-heads" aria-hidden="true">
          {Array.from({ length: phases }, (_, phase) => (
            <span key={phase} class="phase-head" data-late={calendar.isTooLate(phase)}>
              <span class="phase-turn">{calendar.short(phase)}</span>
              <span class="phase-days">{calendar.days(phase)}</span>
            </span>
          ))}
        </div>
      </div>
      <p id="time-line-help" class="unseen">
        {say('ui.text.order-help')}
      </p>
      {base.sides.map((side, place) => (
        <section key={place} class="side-lanes" aria-label={partyNames(say, side)}>
          <h4 class="side-name">{partyNames(say, side)}</h4>
          {[...clauses.entries()]
            .filter(([, { giver }]) => side.includes(giver))
            .map(([clause, promise]) => (
              <div key={`${promise.giver}/${promise.issue}`} class="lane">
                <LaneHead clause={clause} promise={promise} isShared={side.length > 1} />
                <div class="track">
                  {steps.value
                    .filter((one) => one.clause === clause)
                    .map((one) => (
                      <StepBlock key={one.part} of={one} phases={phases} />
                    ))}
                </div>
              </div>
            ))}
          <ClauseAdder side={side} />
        </section>
      ))}
      <ExposureFigure phases={phases} />
      <HeldStep />
      <p class="unseen" role="status" aria-live="polite">
        {said.value}
      </p>
    </section>
  );
}
