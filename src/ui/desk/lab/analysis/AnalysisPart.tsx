import { useSignal } from '@preact/signals';
import { isOpening, openPlayed, openRows, rowsTrouble } from '../../../lab/analyst.ts';
import { openSweep } from '../../../lab/lab-now.ts';
import type { Shelved } from '../../../session/shelf.ts';
import { Choice } from '../../paper/Choice.tsx';
import { DiscoverView } from './DiscoverView.tsx';
import { RobustView } from './RobustView.tsx';
import { RunOpener } from './RunOpener.tsx';
import { SensitivityView } from './SensitivityView.tsx';

const ANALYSES = ['robust', 'discover', 'sensitivity'] as const;
type Kind = (typeof ANALYSES)[number];

/** A finished set of rows, just played here or opened from disk, and what may be read out of it beyond a comparison. */
export function AnalysisPart({ shelved }: { readonly shelved: Shelved }) {
  const { say } = shelved;
  const kind = useSignal<Kind>('robust');
  const sweep = openSweep.value;
  const run = openRows.value;
  const trouble = rowsTrouble.value;
  return (
    <section class="lab-part lab-analysis">
      <h2>{say('ui.lab.analysis.title')}</h2>
      <p class="help">{say('ui.lab.analysis.about')}</p>
      <p class="lab-buttons">
        {sweep !== null && (
          <button type="button" class="plain-button" onClick={() => void openPlayed(sweep)}>
            {say('ui.lab.analysis.played')}
          </button>
        )}
        <RunOpener shelved={shelved} />
      </p>
      <p role="status" class="help">
        {isOpening.value
          ? say('ui.lab.analysis.opening')
          : run === null
            ? ''
            : say('ui.lab.analysis.opened', {
                name: run.name,
                plan: run.about.plan.plan,
                rows: run.about.rows,
                of: run.about.of,
              })}
      </p>
      {trouble !== null && (
        <p class="notice" role="alert">
          {say(`ui.lab.analysis.refused.${trouble.refused ?? 'unforeseen'}`, { file: trouble.file })}
        </p>
      )}
      {run !== null && (
        <>
          {!run.about.isOfTheseRules && <p class="notice">{say('ui.lab.analysis.other-rules')}</p>}
          <fieldset class="lab-counted">
            <legend class="unseen">{say('ui.lab.analysis.which')}</legend>
            {ANALYSES.map((id) => (
              <Choice
                key={id}
                name="lab-analysis"
                value={id}
                chosen={kind.value === id}
                onChoose={() => (kind.value = id)}
              >
                {say(`ui.lab.analysis.${id}.name`)}
              </Choice>
            ))}
          </fieldset>
          {kind.value === 'robust' && <RobustView key={run.name} shelved={shelved} run={run} />}
          {kind.value === 'discover' && <DiscoverView key={run.name} shelved={shelved} run={run} />}
          {kind.value === 'sensitivity' && <SensitivityView key={run.name} shelved={shelved} run={run} />}
        </>
      )}
    </section>
  );
}
