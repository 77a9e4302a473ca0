import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { layDraft } from '../draft-desk.ts';
import { LessonNote } from '../first/LessonNote.tsx';
import { hasOrders, hasTable } from '../world-parts.ts';
import { Cable } from './Cable.tsx';
import { DraftContext } from './draft-context.ts';
import { GuessPanel } from './GuessPanel.tsx';
import { Hand } from './Hand.tsx';
import { OrdersPanel } from './OrdersPanel.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import type { PanelName } from './panels.ts';
import { SealStrip } from './SealStrip.tsx';
import { TablePanel } from './TablePanel.tsx';

/** Beats 1 to 6: the cable and its question, and under it what one may choose, until it is committed. */
export function TurnDesk() {
  const { session, say } = useDesk();
  const { scenario } = session.shelved;
  const desk = useMemo(() => layDraft(session), [session]);
  const open = useSignal<PanelName>('cable');
  return (
    <DraftContext.Provider value={desk}>
      <main class="desk" data-open={open.value} aria-label={say('ui.turn.desk')}>
        <Cable />
        <PanelTabs open={open} />
        <Hand isOpen={open.value === 'hand' || open.value === 'cable' || open.value === 'map'} />
        {hasTable(scenario) && <TablePanel isOpen={open.value === 'table'} />}
        {hasOrders(scenario) && <OrdersPanel isOpen={open.value === 'orders'} />}
        <GuessPanel isOpen={open.value === 'guess'} />
        <LessonNote draft={desk.draft.value} />
        <SealStrip />
      </main>
    </DraftContext.Provider>
  );
}
