import type { Signal } from '@preact/signals';
import type { ResolvedScenario } from '#engine';
import { isOnMap } from '../../picture/places.ts';
import { useDesk } from '../desk.ts';
import { hasOrders, hasTable } from '../world-parts.ts';
import { useDraft } from './draft-context.ts';
import { PANELS, type PanelName } from './panels.ts';

interface Props {
  readonly open: Signal<PanelName>;
}

/** The cable and the map have no key of their own: on a wide screen they are always in sight. */
const KEYS: Readonly<Partial<Record<PanelName, string>>> = { hand: '1', table: '2', orders: '3', guess: '4' };

/** Something of a panel is in the draft, or something in it waits to be looked at. */
type Mark = 'chosen' | 'waits';

/** A world without a table or without orders has no panel for them. */
const isHeld = (panel: PanelName, scenario: ResolvedScenario): boolean =>
  panel === 'table' ? hasTable(scenario) : panel !== 'orders' || hasOrders(scenario);

const markOf = (isChosen: boolean, isWaiting: boolean): Mark | undefined =>
  isChosen ? 'chosen' : isWaiting ? 'waits' : undefined;

/** The handles of the panels, each with a mark where it matters now. */
export function PanelTabs({ open }: Props) {
  const { say, session } = useDesk();
  const { draft } = useDraft();
  const hasMap = isOnMap(session.shelved.scenario.parties);
  const { keys, orders, offers, agreements } = session.view.value;
  const { moves, table, guess, keys: turned, restrain, steps: kept, disputes = {} } = draft.value;
  const isDue = agreements.some((agreement) =>
    agreement.steps.some(({ choices, alleged }) => choices.length > 0 || (alleged?.showing ?? null) !== null),
  );
  const isOrdered =
    restrain.length + Object.keys(turned).length + Object.keys(kept).length + Object.keys(disputes).length > 0;
  const marks: Readonly<Partial<Record<PanelName, Mark | undefined>>> = {
    hand: markOf(moves.length > 0, false),
    table: markOf(
      table !== null,
      offers.some(({ state }) => state === 'tabled'),
    ),
    orders: markOf(isOrdered, isDue || keys.length + orders.length > 0),
    guess: markOf(guess !== null, false),
  };
  return (
    <nav class="panel-tabs" aria-label={say('ui.panel.all')}>
      {PANELS.filter((panel) => isHeld(panel, session.shelved.scenario)).map((panel) => (
        <button
          key={panel}
          type="button"
          class="panel-tab"
          data-panel={panel}
          aria-pressed={open.value === panel}
          aria-keyshortcuts={KEYS[panel]}
          title={marks[panel] === undefined ? undefined : say(`ui.panel.mark-means.${marks[panel]}`)}
          onClick={() => (open.value = panel)}
        >
          {say(`ui.panel.${panel === 'map' && !hasMap ? 'board' : panel}`)}
          {marks[panel] !== undefined && (
            <span class="mark" data-mark={marks[panel]}>
              <span class="unseen"> {say(`ui.panel.mark.${marks[panel]}`)}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
