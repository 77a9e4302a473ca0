import { useId } from 'preact/hooks';
import { type DialSettings, GATES, GRAINS, OPENERS } from '#engine';
import type { Session } from '../../session/session.ts';
import { useDesk } from '../desk.ts';
import { EVEN_DIALS } from '../draft.ts';
import { partyNames } from '../names.ts';
import { Choice } from './Choice.tsx';

interface Props {
  readonly sides: readonly [readonly string[], readonly string[]];
  /** Opener and grain are null where an order of its own stands: turning one of them lays the order anew. */
  readonly dials: Pick<DialSettings, 'gate'> & { readonly [dial in 'opener' | 'grain']: DialSettings[dial] | null };
  readonly onTurn: (dials: DialSettings) => void;
}

/** The three dials of sequence: who opens, in how many steps, before talks or inside them; and what these settings mean. */
export function Dials({ sides, dials: { opener: opens, grain: parts, gate: begins }, onTurn }: Props) {
  const { say, session } = useDesk();
  const name = useId();
  const talks = areTalksHeld(session) ? 'held' : 'none';
  const dials: DialSettings = { opener: opens ?? EVEN_DIALS.opener, grain: parts ?? EVEN_DIALS.grain, gate: begins };
  const [first, second] = [partyNames(say, sides[0]), partyNames(say, sides[1])];
  return (
    <div class="dials">
      <Dial
        name={`${name}-opener`}
        title={say('ui.dial.opener')}
        values={OPENERS}
        chosen={opens}
        word={(opener) => say(`ui.dial.opener-${opener}`, { first, second })}
        onTurn={(opener) => onTurn({ ...dials, opener })}
      />
      <Dial
        name={`${name}-grain`}
        title={say('ui.dial.grain')}
        values={GRAINS}
        chosen={parts}
        word={(grain) => say('ui.dial.steps', { grain })}
        onTurn={(grain) => onTurn({ ...dials, grain })}
      />
      <Dial
        name={`${name}-gate`}
        title={say('ui.dial.gate')}
        values={GATES}
        chosen={begins}
        word={(gate) => say(`ui.dial.gate-${gate}`)}
        onTurn={(gate) => onTurn({ ...dials, gate })}
      />
      <p class="help" role="status">
        {opens === null || parts === null
          ? say('ui.dial.own-order')
          : `${say(`ui.dial.opener-${opens}-help`, { first, second })} ${say('ui.dial.steps-help', { grain: parts })}`}{' '}
        {say(`ui.dial.gate-${begins}-help`, { talks })}
      </p>
    </div>
  );
}

/** Whether talks are held, as far as a view shows it: of their conditions only a stance can be read off. */
export function areTalksHeld({ shelved, view }: Session): boolean {
  const { talking } = shelved.scenario.table;
  if (talking.is !== 'in-stance') return false;
  const { party, region, stance } = talking;
  return view.value.stances.some(
    (one) => one.party === party && one.region === region && [stance].flat().includes(one.stance),
  );
}

interface DialProps<Value extends string | number> {
  readonly name: string;
  readonly title: string;
  readonly values: readonly Value[];
  readonly chosen: Value | null;
  readonly word: (value: Value) => string;
  readonly onTurn: (value: Value) => void;
}

function Dial<Value extends string | number>({ name, title, values, chosen, word, onTurn }: DialProps<Value>) {
  return (
    <fieldset class="dial">
      <legend class="label">{title}</legend>
      <div class="segments">
        {values.map((value) => (
          <Choice
            key={value}
            name={name}
            value={String(value)}
            chosen={chosen === value}
            onChoose={() => onTurn(value)}
          >
            {word(value)}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
