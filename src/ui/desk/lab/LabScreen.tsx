import { useEffect, useRef } from 'preact/hooks';
import '../../style/lab.css';
import '../../style/lab-results.css';
import '../../style/lab-narrow.css';
import { toTitle } from '../../flow.ts';
import { openSweep } from '../../lab/lab-now.ts';
import { firstOnShelf } from '../../session/shelf.ts';
import { late } from '../first/late.tsx';
import { useHeading } from '../paper/heading.ts';
import { LanguageButtons } from '../paper/LanguageButtons.tsx';
import { SettingsButton } from '../paper/SettingsButton.tsx';
import { LabPlan } from './LabPlan.tsx';
import { LabResults } from './LabResults.tsx';

const FurtherParts = late(async () => (await import('./analysis/FurtherParts.tsx')).FurtherParts);

/** The laboratory: on one side what is asked and assumed, on the other what comes of it while games are played. */
export function LabScreen() {
  const shelved = firstOnShelf();
  const { say } = shelved;
  const heading = useHeading();
  const title = say('ui.lab.title');
  const open = openSweep.value;
  const results = useRef<HTMLElement>(null);
  const shown = useRef(open?.number);
  useEffect(() => {
    // On a phone the results lie below the plan; who begins a sweep wants to see it.
    if (open !== null && open.number !== shown.current) {
      results.current?.focus({ preventScroll: true });
      results.current?.scrollIntoView({ block: 'start' });
    }
    shown.current = open?.number;
  }, [open]);
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <div class="lab">
      <header class="lab-bar">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p class="lab-caution">{say('ui.lab.no-forecast')}</p>
        </div>
        <div class="lab-tools">
          <button type="button" class="quiet-button" onClick={toTitle}>
            {say('ui.debrief.again')}
          </button>
          <LanguageButtons say={say} />
          <SettingsButton say={say} />
        </div>
      </header>
      <LabPlan shelved={shelved} />
      <main ref={results} class="lab-results" tabIndex={-1} aria-label={say('ui.lab.results')}>
        {open === null ? <Waiting say={say} /> : <LabResults key={open.number} open={open} />}
        <FurtherParts shelved={shelved} />
      </main>
    </div>
  );
}

/** What one will see here, before anything was played. */
function Waiting({ say }: Pick<ReturnType<typeof firstOnShelf>, 'say'>) {
  return (
    <section class="lab-waiting">
      <p class="standfirst">{say('ui.lab.waiting')}</p>
      <ol>
        {(['same-luck', 'interval', 'dot', 'assumed'] as const).map((what) => (
          <li key={what}>{say(`ui.lab.how.${what}`)}</li>
        ))}
      </ol>
    </section>
  );
}
