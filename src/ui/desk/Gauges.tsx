import { useSignal } from '@preact/signals';
import type { GaugeMark } from '../picture/picture.ts';
import { ChartsButton } from './charts/ChartsButton.tsx';
import { useDesk } from './desk.ts';
import { GaugeRow } from './GaugeRow.tsx';
import { Dialog } from './paper/Dialog.tsx';
import { hasCharts } from './world-parts.ts';

interface Props {
  readonly gauges: readonly GaugeMark[];
}

/** Six gauges in sight, all of them in a drawer. */
export function Gauges({ gauges }: Props) {
  const { say, session } = useDesk();
  const isOpen = useSignal(false);
  return (
    <section class="gauges" aria-labelledby="gauges-title">
      <header class="gauges-head">
        <h2 id="gauges-title" class="label">
          {say('ui.gauges.title')}
        </h2>
        {hasCharts(session.shelved.scenario) && <ChartsButton />}
        <button type="button" class="quiet-button" aria-keyshortcuts="G" onClick={() => (isOpen.value = true)}>
          {say('ui.gauges.all', { count: gauges.length })}
        </button>
      </header>
      <ul class="gauge-list">
        {gauges
          .filter((gauge) => gauge.isFirst)
          .map((gauge) => (
            <GaugeRow key={gauge.key} gauge={gauge} />
          ))}
      </ul>
      {isOpen.value && (
        <Dialog title={say('ui.gauges.title')} onClose={() => (isOpen.value = false)}>
          <p class="help">{say('ui.gauges.help')}</p>
          <ul class="gauge-list" data-full="true">
            {gauges.map((gauge) => (
              <GaugeRow key={gauge.key} gauge={gauge} meaning={say(`track.${gauge.track}.meaning`)} />
            ))}
          </ul>
        </Dialog>
      )}
    </section>
  );
}
