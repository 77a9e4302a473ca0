import type { ChartMover } from '../../picture/chart.ts';
import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';
import { ParameterList } from '../paper/ParameterList.tsx';
import { SourceButton } from '../paper/SourceButton.tsx';

/** What could move a region from where it stands: each rule with its sentence, and precisely on what and if what. */
export function MoverList({ movers }: { readonly movers: readonly ChartMover[] }) {
  const { say } = useDesk();
  if (movers.length === 0) return <p class="help">{say('ui.charts.nothing')}</p>;
  return (
    <ol class="movers">
      {movers.map((mover) => (
        <li key={mover.rule} class="mover">
          <p class="mover-goal">
            {mover.number !== null && (
              <span class="mover-number" aria-hidden="true">
                {mover.number}
              </span>
            )}
            <span class="label">
              {mover.to === null ? say('ui.charts.stays') : say('ui.charts.to', { stance: mover.to })}
            </span>
            <SourceButton title={mover.sentence} claims={mover.claims} source={mover.source} />
          </p>
          <p class="mover-sentence">
            <Term entry={`rule/${mover.rule}`}>{mover.sentence}</Term>
          </p>
          <p class="mover-rule">
            {mover.condition}
            {mover.actions !== null && ` ${say('ui.charts.acts', { actions: mover.actions })}`}
          </p>
          <ParameterList parameters={mover.parameters} />
        </li>
      ))}
    </ol>
  );
}
