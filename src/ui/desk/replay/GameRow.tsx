import type { Save } from '../../session/saves.ts';
import { firstOnShelf, type Shelved } from '../../session/shelf.ts';
import type { Say } from '../../words.ts';
import { minuteOf } from '../names.ts';
import { forgiving } from './replay-words.ts';

interface Props {
  readonly save: Save;
  /** Undefined where this build does not hold the scenario any more. */
  readonly shelved: Shelved | undefined;
  readonly onOpen: () => void;
  readonly onWatch: () => void;
  readonly onDelete: () => void;
}

/** One game: whose chair, where it stands or how it ended, when it was last played. */
export function GameRow({ save, shelved, onOpen, onWatch, onDelete }: Props) {
  const say = forgiving((shelved ?? firstOnShelf()).say);
  const { turn, ending, scenario } = save;
  const name = say('ui.saves.name', { party: whoOf(say, save), where: whereOf(say, save) });
  return (
    <li class="game" data-over={ending !== null}>
      <p class="game-name">
        <strong>{whoOf(say, save)}</strong> <span>{whereOf(say, save)}</span>
      </p>
      <p class="game-when">
        {say(`scenario.${scenario}.title`)}
        {save.changed !== '' && ` · ${minuteOf(new Date(save.changed))}`}
        {save.first !== null && ` · ${say('ui.first.title')}`}
        {save.beginning !== null && ` · ${say('ui.saves.fork', { turn: save.beginning.fork.turn })}`}
      </p>
      <div class="game-ways">
        <button
          type="button"
          class="plain-button"
          aria-label={say('ui.saves.open-of', { name, isOver: ending === null ? 'no' : 'yes' })}
          onClick={onOpen}
        >
          {say(ending === null ? 'ui.saves.go-on' : 'ui.saves.debrief', { turn })}
        </button>
        {ending !== null && (
          <button type="button" class="plain-button" aria-label={say('ui.saves.watch-of', { name })} onClick={onWatch}>
            {say('ui.saves.watch')}
          </button>
        )}
        <button type="button" class="quiet-button" aria-label={say('ui.saves.delete-of', { name })} onClick={onDelete}>
          {say('ui.saves.delete')}
        </button>
      </div>
    </li>
  );
}

const whoOf = (say: Say, { party, hot }: Save): string =>
  hot === null
    ? say(`party.${party}.short`)
    : say('ui.saves.together', { people: Object.values(hot.people).reduce((sum, people) => sum + people, 0) });

const whereOf = (say: Say, { turn, ending }: Save): string =>
  ending === null ? say('ui.debrief.turn', { turn }) : say(`ending.${ending}.title`);
