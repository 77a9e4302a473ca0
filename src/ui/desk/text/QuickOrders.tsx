import { useDesk } from '../desk.ts';
import { Dials } from '../paper/Dials.tsx';
import { dialsIn } from './draft-text.ts';
import { useEditor } from './editor.ts';
import { layByDials } from './order.ts';

/** The three dials as quick orders: turning who opens or in how many steps lays the whole order anew. */
export function QuickOrders() {
  const { say } = useDesk();
  const { draft, base, edit, said, held } = useEditor();
  const { clauses, gate } = draft.value;
  const made = dialsIn(draft.value, base);
  return (
    <section class="quick-orders" aria-label={say('ui.text.quick')}>
      <Dials
        sides={base.sides}
        dials={{ opener: made?.opener ?? null, grain: made?.grain ?? null, gate }}
        onTurn={(turned) => {
          if (turned.gate !== gate) {
            edit({ gate: turned.gate });
            return;
          }
          held.value = null;
          edit({ sequence: layByDials({ sides: base.sides, clauses }, turned) });
          said.value = say('ui.text.laid');
        }}
      />
    </section>
  );
}
