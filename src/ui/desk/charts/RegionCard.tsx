import type { TargetedEvent } from 'preact';
import type { ChartRegion } from '../../picture/chart.ts';
import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';
import { drawingOf } from './drawings.ts';
import { MoverList } from './MoverList.tsx';
import { RegionDrawing } from './RegionDrawing.tsx';
import { RegionTwin } from './RegionTwin.tsx';

/** One region: its drawing and the same in words, what was taken in it lately, and what would move it. */
export function RegionCard({ region }: { readonly region: ChartRegion }) {
  const { say, session, ask } = useDesk();
  const drawing = drawingOf(session.shelved.scenario.scenario, region.key);
  const heading = `chart-${region.key}`;
  return (
    <section class="chart-region" aria-labelledby={heading}>
      <header class="chart-head">
        <h3 id={heading}>
          <Term entry={`region/${region.key}`}>{region.label}</Term>
        </h3>
        <p class="stamp">
          {say('ui.charts.since', { turn: region.sinceTurn })}
          {region.isSecret && (
            <span class="chart-secret">
              {' · '}
              {region.knownUntilTurn === null
                ? say('ui.charts.secret')
                : say('ui.charts.learnt', { turn: region.knownUntilTurn })}
            </span>
          )}
        </p>
      </header>
      {drawing !== null && <RegionDrawing region={region} drawing={drawing} />}
      <RegionTwin region={region} />
      {region.fired.length > 0 && (
        <ul class="chart-fired">
          {region.fired.map(({ key, sentence, fact }) => (
            <li key={key}>
              {sentence}{' '}
              {fact >= 0 && (
                <button
                  type="button"
                  class="why-button"
                  aria-label={say('ui.why.of', { fact: sentence })}
                  onClick={() => ask({ about: 'fact', fact })}
                >
                  {say('ui.why.button')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <details class="chart-movers" onToggle={bringToSight}>
        <summary>{say('ui.charts.movers')}</summary>
        <MoverList movers={region.movers} />
      </details>
    </section>
  );
}

/** A card that is opened takes a row of its own, which may lie further down. */
function bringToSight({ currentTarget }: TargetedEvent<HTMLDetailsElement>): void {
  if (currentTarget.open) currentTarget.closest('.chart-region')?.scrollIntoView({ block: 'nearest' });
}
