import { DEFAULT_STRATEGY, strategiesFor } from '#strategies';
import { EXPECTATIONS, type LabWishes } from '../../lab/wishes.ts';
import { Choice } from '../paper/Choice.tsx';
import type { PlanProps } from './LabPlan.tsx';

/** A pairing of one's own: which chair, the two lines that are compared in it, and who sits in the others. */
export function OwnPairing({ shelved: { say, scenario }, wishes, wish }: PlanProps) {
  const { party, first, second, seats } = wishes;
  const parties = Object.keys(scenario.parties);
  const change = (change: Partial<LabWishes>) => wish({ ...wishes, ...change });
  const sitAt = (chair: string) => {
    const [one, other] = strategiesFor(chair).filter(({ id }) => id !== DEFAULT_STRATEGY);
    change({ party: chair, first: one?.id ?? DEFAULT_STRATEGY, second: other?.id ?? DEFAULT_STRATEGY });
  };
  return (
    <section class="lab-pairing">
      <label>
        <span class="label">{say('ui.lab.own.chair')}</span>
        <select value={party} onChange={({ currentTarget }) => sitAt(currentTarget.value)}>
          {parties.map((id) => (
            <option key={id} value={id}>
              {say(`party.${id}.short`)}
            </option>
          ))}
        </select>
      </label>
      <Lines
        say={say}
        label={say('ui.lab.own.first')}
        party={party}
        value={first}
        onChoose={(id) => change({ first: id })}
      />
      <Lines
        say={say}
        label={say('ui.lab.own.second')}
        party={party}
        value={second}
        onChoose={(id) => change({ second: id })}
      />
      <details>
        <summary>{say('ui.lab.own.others')}</summary>
        {parties
          .filter((other) => other !== party)
          .map((other) => (
            <Lines
              key={other}
              say={say}
              label={say(`party.${other}.short`)}
              party={other}
              value={seats[other] ?? DEFAULT_STRATEGY}
              onChoose={(id) => change({ seats: { ...seats, [other]: id } })}
            />
          ))}
      </details>
      <fieldset class="lab-expect">
        <legend class="label">{say('ui.lab.own.expect')}</legend>
        {EXPECTATIONS.map((id) => (
          <Choice
            key={id}
            name="lab-expect"
            value={id}
            chosen={wishes.expected === id}
            onChoose={() => change({ expected: id })}
          >
            {say(`ui.lab.expect.${id}`)}
          </Choice>
        ))}
      </fieldset>
    </section>
  );
}

interface LinesProps {
  readonly say: PlanProps['shelved']['say'];
  readonly label: string;
  readonly party: string;
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** The lines that a machine can take in a chair. */
function Lines({ say, label, party, value, onChoose }: LinesProps) {
  return (
    <label>
      <span class="label">{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {strategiesFor(party).map(({ id }) => (
          <option key={id} value={id}>
            {say(`strategy.${id}.name`)}
          </option>
        ))}
      </select>
    </label>
  );
}
