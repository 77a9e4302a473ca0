import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { type ChartsSeen, chartOf } from '../../picture/chart-of.ts';
import { type Desk, useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { Choice } from '../paper/Choice.tsx';
import { Dialog } from '../paper/Dialog.tsx';
import { fetchDrawings } from './drawings.ts';
import { RegionCard } from './RegionCard.tsx';

interface Props {
  /** Whose chart lies on top. */
  readonly party: string;
  readonly onClose: () => void;
}

/** The charts of all parties, one at a time: where each region stands, what was taken lately, what would move it. */
export function ChartsSheet({ party, onClose }: Props) {
  const desk = useDesk();
  const { say, session } = desk;
  const name = useId();
  const shown = useSignal(party);
  const { scenario } = session.shelved;
  useEffect(() => void fetchDrawings(), []);
  const regions = chartOf(scenario, shown.value, seenNow(desk), say);
  const isTold = session.phase.value === 'debrief';
  return (
    <Dialog title={say('ui.charts.title')} onClose={onClose}>
      <div class="charts">
        <fieldset class="charts-parties">
          <legend class="unseen">{say('ui.charts.party')}</legend>
          <div class="segments">
            {Object.keys(scenario.charts).map((one) => (
              <Choice
                key={one}
                name={name}
                value={one}
                chosen={shown.value === one}
                onChoose={() => (shown.value = one)}
              >
                {shortName(say, one)}
              </Choice>
            ))}
          </div>
          <p class="help">{say(isTold ? 'ui.charts.help-told' : 'ui.charts.help')}</p>
        </fieldset>
        <div class="chart-regions" key={shown.value}>
          {regions.map((region) => (
            <RegionCard key={region.key} region={region} />
          ))}
        </div>
      </div>
    </Dialog>
  );
}

/** While a reveal is still being told, the charts stand where they stood before it, as the map does. */
function seenNow({ session, stage }: Desk): ChartsSeen {
  const { inquiry } = session;
  const before = session.phase.value === 'reveal' && !stage.isOver.value ? session.reveal.value?.before : undefined;
  if (before !== undefined) return { stances: before.stances, transitions: [] };
  return { stances: inquiry.stances(), transitions: inquiry.transitions() };
}
