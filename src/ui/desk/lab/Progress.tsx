import type { OpenSweep } from '../../lab/lab-now.ts';
import { figure } from './lab-words.ts';

/** Quarters are told to whoever listens; every figure in between would drown the page. */
const TOLD = 4;

/** How far a sweep is, how fast it goes, and what stops it. */
export function Progress({ open: { sweep, shelved } }: { readonly open: OpenSweep }) {
  const { say } = shelved;
  const [state, done, rate] = [sweep.state.value, sweep.done.value, sweep.rate.value];
  const part = Math.floor((TOLD * done) / sweep.rows) / TOLD;
  const left = rate === null ? null : Math.ceil((sweep.rows - done) / rate);
  return (
    <section class="lab-progress" aria-label={say('ui.lab.progress')}>
      <div class="lab-progress-line">
        <progress max={sweep.rows} value={done} aria-label={say('ui.lab.progress')} />
        {state === 'running' && (
          <button type="button" class="plain-button" onClick={() => sweep.stop()}>
            {say('ui.lab.stop')}
          </button>
        )}
        {(state === 'stopped' || state === 'broken') && (
          <button type="button" class="main-button" onClick={() => sweep.goOn()}>
            {say('ui.lab.go-on')}
          </button>
        )}
      </div>
      <p class="lab-count">
        <span>{say('ui.lab.played', { done, rows: sweep.rows })}</span>
        {state !== 'done' && rate !== null && (
          <span>{say('ui.lab.rate', { rate: figure(rate, rate < 10 ? 1 : 0) })}</span>
        )}
        {state === 'running' && left !== null && <span>{say('ui.lab.left', { seconds: left })}</span>}
      </p>
      {sweep.failed.value > 0 && <p class="notice">{say('ui.lab.failed', { count: sweep.failed.value })}</p>}
      {state === 'broken' && (
        <p class="notice" role="alert">
          {say('ui.lab.broken')}
        </p>
      )}
      <p class="unseen" role="status">
        {state === 'running' ? say('ui.lab.told', { percent: part * 100 }) : say(`ui.lab.state.${state}`)}
      </p>
    </section>
  );
}
