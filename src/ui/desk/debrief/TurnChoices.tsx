import type { Replay } from '#engine';
import { takeOver } from '../../flow.ts';
import { watchReplay } from '../../session/watched.ts';
import type { Chosen } from '../../verdict/chosen.ts';
import type { TurnWorth } from '../../verdict/turning.ts';
import type { Say } from '../../words.ts';
import { useDesk } from '../desk.ts';
import { moveName } from '../names.ts';

interface Props {
  readonly worth: TurnWorth;
  readonly replay: Replay;
}

/** What was chosen in a turn beside what else would have been, and the way back there. */
export function TurnChoices({ worth: { turn, own, other }, replay }: Props) {
  const { say, session } = useDesk();
  return (
    <>
      <div class="turn-choices">
        <ChoiceList title={say('ui.turning.own')} chosen={own} />
        <ChoiceList title={say('ui.turning.other')} chosen={other} />
      </div>
      <p class="turn-again">
        <button
          type="button"
          class="plain-button"
          onClick={() => takeOver(watchReplay(replay), turn, session.party, false)}
        >
          {say('ui.turning.take-over')}
        </button>{' '}
        <span class="help">{say('ui.turning.take-over-help', { turn })}</span>
      </p>
    </>
  );
}

function ChoiceList({ title, chosen }: { readonly title: string; readonly chosen: readonly Chosen[] }) {
  const { say } = useDesk();
  return (
    <section>
      <h3 class="label">{title}</h3>
      {chosen.length === 0 && <p>{say('ui.turning.nothing')}</p>}
      <ul>
        {chosen.map((one, place) => (
          <li key={place}>{chosenName(say, one)}</li>
        ))}
      </ul>
    </section>
  );
}

/** One thing that was chosen, in words. */
export function chosenName(say: Say, chosen: Chosen): string {
  switch (chosen.kind) {
    case 'move':
      return moveName(say, chosen.choice);
    case 'key':
      return say('ui.seal.key', { position: say(`position.${chosen.slot}.${chosen.position}.name`) });
    case 'offer':
      return say('ui.turning.offer', { name: say(`package.${chosen.package}.name`) });
    case 'withdraw':
      return say('ui.turning.withdraw', { name: say(`package.${chosen.package}.name`) });
    case 'hold':
      return say('ui.seal.hold', { reflex: say(`reflex.${chosen.reflex}.name`) });
    case 'step':
      return say('ui.seal.step', {
        step: say(`level.${chosen.issue}.${chosen.level}`),
        choice: say(`ui.steps.choice.${chosen.choice}`),
      });
    case 'answer':
      return say(`ui.turning.answer.${chosen.answer}`, { name: say(`package.${chosen.package}.name`) });
  }
}
