import { isStale, type OpenSweep, sight, wishesFor } from '../../lab/lab-now.ts';
import { COUNTED } from '../../lab/standing.ts';
import { askedBy } from '../../lab/wishes.ts';
import { DifferenceFigure } from './DifferenceFigure.tsx';
import { Exports } from './Exports.tsx';
import { GamesFigure } from './GamesFigure.tsx';
import { Progress } from './Progress.tsx';
import { Stale } from './Stale.tsx';
import { Taken } from './Taken.tsx';
import { useSeen } from './use-seen.ts';
import { Verdict } from './Verdict.tsx';
import { YardstickFigure } from './YardstickFigure.tsx';

/** Dots of one figure at most. */
const MOST_DOTS = 400;

/** What came of a sweep so far, sharper with every game. */
export function LabResults({ open }: { readonly open: OpenSweep }) {
  const { shelved } = open;
  const { say, scenario } = shelved;
  const { outcome } = wishesFor(shelved).value;
  const yardsticks = Object.keys(scenario.worldviews).flatMap((id) => COUNTED.map((counted) => `${counted}/${id}`));
  const columns = [...new Set([outcome, askedBy(open.wishes).outcome, ...yardsticks])];
  const looked = { columns, ...sight.value, most: MOST_DOTS };
  const { seen, isUnread } = useSeen(open, looked);
  const isOther = isStale(open);
  return (
    <>
      {isOther && <Stale open={open} />}
      <Progress open={open} />
      {isUnread && (
        <p class="notice" role="alert">
          {say('ui.lab.unread')}
        </p>
      )}
      {seen !== null && outcome in (seen.pairs[0]?.differences ?? {}) && (
        <>
          <Verdict open={open} seen={seen} outcome={outcome} />
          <YardstickFigure open={open} seen={seen} />
          <DifferenceFigure open={open} seen={seen} outcome={outcome} />
          <GamesFigure open={open} seen={seen} />
          <Taken open={open} />
          <Exports open={open} />
        </>
      )}
    </>
  );
}
