import type { ChairResult, Contested, PopulationResult, Settled } from '../../../lab/contest.worker.ts';
import type { Say } from '../../../words.ts';
import { figure } from '../lab-words.ts';
import { CourseFigure } from './CourseFigure.tsx';
import { mixtureText } from './mixture.ts';
import { Takeovers } from './Takeovers.tsx';

interface Props {
  readonly say: Say;
  readonly chairs: readonly ChairResult[];
  readonly population: PopulationResult;
  readonly contested: Contested;
}

const linesOf = ({ standings }: ChairResult): readonly string[] => standings.map(({ agent }) => agent);

/** Which lines would be left if those that do well were taken up more often, as far as resampling upholds it. */
export function Spread({ say, chairs, population: { replicator, alike }, contested }: Props) {
  const { settledFrom, takeovers } = contested;
  const [first, second] = chairs;
  if (first === undefined || second === undefined) return null;
  const cut = first.standings.length;
  const chairOf = (chair: ChairResult, from: number): Side => ({
    name: say(`party.${chair.party}.short`),
    lines: linesOf(chair),
    from,
  });
  const both = { name: say('ui.lab.contest.spread.both'), lines: linesOf(first), from: 0 };
  const kind = { say, settledFrom };
  return (
    <section class="lab-box">
      <h3>{say('ui.lab.contest.spread.title')}</h3>
      <p class="help">{say('ui.lab.contest.spread.help')}</p>
      <Course {...kind} kind="replicator" settled={replicator} sides={[chairOf(first, 0), chairOf(second, cut)]} />
      {alike !== null && (
        <>
          <Course {...kind} kind="alike" settled={alike.replicator} sides={[both]} />
          <Course {...kind} kind="ecological" settled={alike.ecological} sides={[both]} />
          {takeovers !== null && <Takeovers say={say} lines={both.lines} moran={alike.moran} takeovers={takeovers} />}
        </>
      )}
    </section>
  );
}

/** Lines of one population, and from which place on their shares stand. */
interface Side {
  readonly name: string;
  readonly lines: readonly string[];
  readonly from: number;
}

interface CourseProps {
  readonly say: Say;
  readonly kind: 'replicator' | 'alike' | 'ecological';
  readonly settled: Settled;
  readonly settledFrom: number;
  readonly sides: readonly Side[];
}

function Course({ say, kind, settled, settledFrom, sides }: CourseProps) {
  const { shares, steps, isAtRest, stability, course } = settled;
  const name = say(`ui.lab.contest.spread.${kind}`);
  if (stability < settledFrom)
    return <p>{say('ui.lab.contest.spread.unsettled', { name, percent: figure(stability * 100, 1) })}</p>;
  const told = sides.map(({ name: side, lines, from }) =>
    say('ui.lab.contest.spread.side', {
      name: side,
      mixture: mixtureText(say, lines, shares.slice(from, from + lines.length)),
    }),
  );
  return (
    <>
      <p>
        {say('ui.lab.contest.spread.settled', { name, kind, rest: String(isAtRest), steps, sides: told.join(' ') })}
      </p>
      <details>
        <summary>{say('ui.lab.contest.spread.course')}</summary>
        {sides.map(({ name: side, lines, from }) => (
          <CourseFigure key={side} say={say} kind={kind} side={side} lines={lines} from={from} course={course} />
        ))}
      </details>
    </>
  );
}
