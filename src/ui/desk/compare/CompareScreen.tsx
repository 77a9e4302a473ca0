import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import '../../style/compare.css';
import { type Comparison, compare } from '../../compare/comparison.ts';
import { toTitle } from '../../flow.ts';
import { firstOnShelf, SHELF } from '../../session/shelf.ts';
import type { Say } from '../../words.ts';
import { useHeading } from '../paper/heading.ts';
import { LanguageButtons } from '../paper/LanguageButtons.tsx';
import { forgiving } from '../replay/replay-words.ts';
import { CompareTable } from './CompareTable.tsx';
import { FilesOpener } from './FilesOpener.tsx';
import { MachinesButton } from './MachinesButton.tsx';
import { machines, tables } from './tables.ts';

/** The games of several groups side by side, as in duplicate bridge: the same deal, and what each table made of it. */
export function CompareScreen() {
  const laid = tables.value;
  const shelved = SHELF.get(laid[0]?.replay.scenario ?? '') ?? firstOnShelf();
  const say = forgiving(shelved.say);
  const heading = useHeading();
  const isOnlyDifferent = useSignal(false);
  const comparison = useMemo(() => compare(laid, shelved.scenario, machines.value), [laid, shelved, machines.value]);
  return (
    <main class="compare-screen">
      <header class="compare-desk">
        <div class="compare-tools">
          <button type="button" class="quiet-button" onClick={toTitle}>
            {say('ui.debrief.again')}
          </button>
          <LanguageButtons say={say} />
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {say('ui.compare.title')}
        </h1>
        <p class="help compare-intro">{say('ui.compare.help')}</p>
        <FilesOpener say={say} />
        {laid.length > 0 && (
          <div class="compare-ways">
            <label class="compare-only">
              <input
                type="checkbox"
                checked={isOnlyDifferent.value}
                onChange={({ currentTarget }) => (isOnlyDifferent.value = currentTarget.checked)}
              />
              {say('ui.compare.only')}
            </label>
            <MachinesButton say={say} />
            <button type="button" class="plain-button" onClick={() => window.print()}>
              {say('ui.compare.print')}
            </button>
          </div>
        )}
        <Remark say={say} comparison={comparison} count={laid.length} />
      </header>
      {laid.length > 0 && (
        <CompareTable say={say} tables={laid} comparison={comparison} isOnlyDifferent={isOnlyDifferent.value} />
      )}
    </main>
  );
}

interface RemarkProps {
  readonly say: Say;
  readonly comparison: Comparison;
  readonly count: number;
}

/** What has to be known before the rows are read. */
function Remark({ say, comparison, count }: RemarkProps) {
  if (!comparison.isOneDeal) return <p class="notice">{say('ui.compare.deals')}</p>;
  if (count > 1 && comparison.partings.length === 0) return <p class="notice">{say('ui.compare.never')}</p>;
  return null;
}
