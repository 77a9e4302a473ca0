import { useEffect } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { fetchAnswers } from '../paper/QuestionSheet.tsx';

/** The handle of the charts. It opens that of the party which this chair watches. */
export function ChartsButton() {
  const { say, session, ask } = useDesk();
  const { charts, parties } = session.shelved.scenario;
  useEffect(() => void fetchAnswers(), []);
  const party = parties[session.party]?.watches ?? Object.keys(charts)[0] ?? session.party;
  return (
    <button
      type="button"
      class="quiet-button charts-button"
      aria-keyshortcuts="C"
      onClick={() => ask({ about: 'charts', party })}
    >
      {say('ui.charts.open')}
    </button>
  );
}
