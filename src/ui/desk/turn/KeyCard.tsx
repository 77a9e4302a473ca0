import type { KeyView } from '#engine';
import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';
import { turnKey } from '../draft.ts';
import { partyNames } from '../names.ts';
import { Choice } from '../paper/Choice.tsx';
import { useDraft } from './draft-context.ts';

interface Props {
  readonly keyView: KeyView;
}

/** One's own key of a decision that belongs to several. The smaller change takes effect. */
export function KeyCard({ keyView }: Props) {
  const { say, session } = useDesk();
  const { draft, propose } = useDraft();
  const { occasion, slot, current, heldOnTurn, positions } = keyView;
  const plan = positions.find((position) => position.isPlan)?.position ?? null;
  const changeOf = (position: string): number => session.shelved.scenario.slots[slot]?.positions[position]?.change ?? 0;
  const chosen = draft.value.keys[occasion] ?? current ?? plan;
  return (
    <fieldset class="key-card">
      <legend>
        <span class="label">{say('ui.key.title')}</span>{' '}
        <span class="key-occasion">
          <Term entry={`key/${slot}`}>{say(`occasion.${occasion}`)}</Term>
        </span>
      </legend>
      <p class="help">{say('ui.key.with', { names: partyNames(say, keyView.with), turn: heldOnTurn })}</p>
      {current !== null && <p class="help">{say('ui.key.again')}</p>}
      <div class="key-positions">
        {positions
          .toSorted((one, other) => changeOf(other.position) - changeOf(one.position))
          .map(({ position, cost, isPlan }) => (
            <Choice
              key={position}
              name={`key-${occasion}`}
              value={position}
              chosen={chosen === position}
              onChoose={() => propose(turnKey(draft.value, occasion, position))}
            >
              <span class="way-head">
                <span class="choice-name">{say(`position.${slot}.${position}.name`)}</span>
                <span class="cost" aria-label={say('ui.hand.cost', { cost })}>
                  {cost}
                </span>
              </span>
              <span class="card-effect">{say(`position.${slot}.${position}.effect`)}</span>
              {isPlan && <span class="remark">{say('ui.key.plan')}</span>}
            </Choice>
          ))}
      </div>
    </fieldset>
  );
}
