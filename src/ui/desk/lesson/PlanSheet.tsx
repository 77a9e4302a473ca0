import { Fragment } from 'preact';
import { type ResolvedScenario, spanOfTurn } from '#engine';
import { type Length, lessonPlan, type PlanRow, type Step, turnsIn } from '../../lesson/plan.ts';
import type { Say } from '../../words.ts';
import { day, partyNames } from '../names.ts';
import { usePack } from './pack.ts';
import { WideTable } from './WideTable.tsx';

/** One lesson, minute by minute. */
export function PlanSheet({ length }: { readonly length: Length }) {
  const { say, seating, scenario } = usePack();
  const rows = lessonPlan(length, seating.turnMinutes, scenario.turns);
  const turns = turnsIn(length, seating.turnMinutes, scenario.turns);
  const chair = Math.round((seating.turnMinutes * 45) / scenario.playable.length);
  return (
    <>
      <h2>{say('ui.lesson.plan.title', { length })}</h2>
      <p class="lead">{say('ui.lesson.plan.lead', { way: seating.way, chair, turns, minutes: seating.turnMinutes })}</p>
      <WideTable kind="plan" name={say('ui.lesson.plan.title', { length })}>
        <thead>
          <tr>
            <th scope="col">{say('ui.lesson.plan.minutes')}</th>
            <td />
            <th scope="col">{say('ui.lesson.plan.class')}</th>
            <th scope="col">{say('ui.lesson.plan.you')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.turn === null ? (
              <StepRow key={row.step} {...row} />
            ) : (
              <Fragment key={row.turn}>
                {row.turn === 1 && <PlayRow rows={rows.filter(({ step }) => step === 'turn')} />}
                <TurnRow {...row} turn={row.turn} turns={turns} />
              </Fragment>
            ),
          )}
        </tbody>
      </WideTable>
      <p class="help">
        {turns < scenario.turns && say('ui.lesson.plan.early', { turns, all: scenario.turns })}{' '}
        {say('ui.lesson.plan.short')}
      </p>
      <p class="help">{say('ui.lesson.plan.after-text')}</p>
    </>
  );
}

const Minutes = ({ from, to }: Pick<PlanRow, 'from' | 'to'>) => {
  const { say } = usePack();
  return <td class="stamp">{say('ui.lesson.plan.span', { from, to })}</td>;
};

interface StepProps extends Pick<PlanRow, 'from' | 'to'> {
  readonly step: Step | 'play';
}

function StepRow({ from, to, step }: StepProps) {
  const { say } = usePack();
  return (
    <tr>
      <Minutes from={from} to={to} />
      <th scope="row">{say(`ui.lesson.plan.step.${step}.name`)}</th>
      <td>{say(`ui.lesson.plan.step.${step}.class`)}</td>
      <td>{say(`ui.lesson.plan.step.${step}.you`)}</td>
    </tr>
  );
}

/** What to do in a turn is the same in each, and stands once before them. */
function PlayRow({ rows }: { readonly rows: readonly PlanRow[] }) {
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? null : <StepRow from={first.from} to={last.to} step="play" />;
}

/** A turn, and what a teacher should be ready for in it. */
function TurnRow({ from, to, turn, turns }: PlanRow & { readonly turn: number; readonly turns: number }) {
  const { say, scenario } = usePack();
  const span = spanOfTurn(scenario, turn);
  return (
    <tr class="turn-row">
      <Minutes from={from} to={to} />
      <th scope="row">{say('ui.lesson.plan.turn', { turn })}</th>
      <td>
        {say(`turn.${turn}.headline`)}{' '}
        <span class="stamp">{say('ui.lesson.plan.days', { from: day(span.from), to: day(span.to) })}</span>
      </td>
      <td>{cuesOf(scenario, turn, turns, say).join(' ')}</td>
    </tr>
  );
}

function cuesOf({ joint, slots, acts }: ResolvedScenario, turn: number, turns: number, say: Say): readonly string[] {
  const told = (occasion: string): string => say(`occasion.${occasion}`);
  return [
    ...joint
      .filter(({ decidedOn }) => decidedOn === turn)
      .map(({ occasion, slot }) =>
        say('ui.lesson.plan.keys', { names: partyNames(say, slots[slot]?.keys ?? []), occasion: told(occasion) }),
      ),
    ...joint
      .filter(({ heldOn, decidedOn }) => heldOn === turn && heldOn !== decidedOn)
      .map(({ occasion }) => say('ui.lesson.plan.held', { occasion: told(occasion) })),
    ...(turn === turns ? [say('ui.lesson.plan.last-turn')] : []),
    ...(acts?.includes(turn) === true && turn < turns ? [say('ui.lesson.plan.act')] : []),
  ];
}
