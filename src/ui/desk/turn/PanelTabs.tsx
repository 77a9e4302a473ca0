import type { Signal } from '@preact/signals';
import { useDesk } from '../desk.ts';
import { useDraft } from './draft-context.ts';
import { PANELS, type PanelName } from './panels.ts';

interface Props {
  readonly open: Signal<PanelName>;
}

/** The handles of the panels. A mark says that something in one of them waits or is chosen. */
export function PanelTabs({ open }: Props) {
  const { say, session } = useDesk();
  const { draft } = useDraft();
  const { keys, orders, offers, agreements } = session.view.value;
  const { moves, table, guess } = draft.value;
  const steps = agreements.flatMap((agreement) => agreement.steps.filter((step) => step.choices.length > 0));
  const marks: Readonly<Record<PanelName, string>> = {
    cable: '',
    map: '',
    hand: moves.length > 0 ? String(moves.length) : '',
    table: table !== null ? '1' : offers.length > 0 ? '·' : '',
    orders: keys.length + orders.length + steps.length > 0 ? String(keys.length + orders.length + steps.length) : '',
    guess: guess === null ? '' : '1',
  };
  return (
    <nav class="panel-tabs" aria-label={say('ui.panel.all')}>
      {PANELS.map((panel) => (
        <button
          key={panel}
          type="button"
          class="panel-tab"
          data-panel={panel}
          aria-pressed={open.value === panel}
          onClick={() => (open.value = panel)}
        >
          {say(`ui.panel.${panel}`)}
          {marks[panel] !== '' && <span class="mark"> {marks[panel]}</span>}
        </button>
      ))}
    </nav>
  );
}
