import { counted, isStale, type OpenSweep } from '../../lab/lab-now.ts';
import type { Seen } from '../../lab/reading.worker.ts';
import { LEAST_GAMES } from '../../lab/side-of.ts';
import { type Sides, sidesOf, standingsOf } from '../../lab/standing.ts';
import { askedBy } from '../../lab/wishes.ts';
import { columnName, sideNames } from './lab-words.ts';
import { StatedBefore } from './StatedBefore.tsx';

interface Props {
  readonly open: OpenSweep;
  readonly seen: Seen;
  readonly outcome: string;
}

/**
 * What may be said by now; never a ranking where there is none. Two lines in a chair are told by every school's own measure,
 * other questions by the measure that they ask about. Before the plan is played out it says so.
 */
export function Verdict({ open, seen, outcome }: Props) {
  const { sweep, shelved } = open;
  const { say } = shelved;
  const games = Math.min(...seen.pairs.map((pair) => pair.games));
  const isOver = sweep.state.value === 'done';
  const isOld = isStale(open);
  return (
    <section class="lab-verdict" data-old={isOld}>
      <p class="label">{say(isOver ? 'ui.lab.in-the-end' : 'ui.lab.so-far', { games })}</p>
      {isOld && <p class="lab-old">{say('ui.lab.old')}</p>}
      {games < LEAST_GAMES ? (
        <p class="standfirst">{say('ui.lab.too-few')}</p>
      ) : (
        <>
          <Headline open={open} seen={seen} />
          <ByMeasures open={open} seen={seen} />
          <StatedBefore open={open} seen={seen} outcome={outcome} />
        </>
      )}
      <p class="help">{say(isOver ? 'ui.lab.of-many' : 'ui.lab.not-yet')}</p>
    </section>
  );
}

function Headline({ open: { shelved, wishes, split }, seen }: Omit<Props, 'outcome'>) {
  const { say, scenario } = shelved;
  const [nameFirst, nameSecond] = sideNames(say, wishes.question, split);
  if (split.by === 'seat') {
    const found = standingsOf(seen.pairs, Object.keys(scenario.worldviews), counted.value);
    const count = (standing: string): number => found.filter((one) => one.standing === standing).length;
    const counts = { ahead: count('ahead'), behind: count('behind'), turns: count('turns'), open: count('open') };
    const kind = counts.ahead + counts.behind + counts.turns === 0 ? 'none' : 'some';
    return (
      <p class="standfirst">
        {say(`ui.lab.by-measures.${kind}`, { ...counts, schools: found.length, nameFirst, nameSecond })}
      </p>
    );
  }
  const asked = askedBy(wishes).outcome;
  const sides = sidesOf(seen.pairs, asked);
  const told = { ...sides, worlds: seen.pairs.length, measure: columnName(say, asked), nameFirst, nameSecond };
  return <p class="standfirst">{say(`ui.lab.verdict.${kindOf(sides, told.worlds)}`, told)}</p>;
}

/** Which sentence fits: all alike, none told apart, both sides found, or one side in some worlds. */
function kindOf({ first, second }: Sides, worlds: number): string {
  if (first === worlds) return 'all-first';
  if (second === worlds) return 'all-second';
  if (first === 0 && second === 0) return 'none';
  return first > 0 && second > 0 ? 'both' : first > 0 ? 'some-first' : 'some-second';
}

/** By each school's own measure of success: in how many worlds the first side is ahead, behind, not told apart. */
function ByMeasures({ open: { shelved, plan, wishes, split }, seen }: Omit<Props, 'outcome'>) {
  const { say, scenario } = shelved;
  const [nameFirst] = sideNames(say, wishes.question, split);
  const settings = plan.turns.length > 1 ? 'settings' : 'worlds';
  return (
    <dl class="lab-standings" aria-label={say('ui.lab.by-measures.label', { nameFirst })}>
      {standingsOf(seen.pairs, Object.keys(scenario.worldviews), counted.value).map(({ school, sides, standing }) => (
        <div key={school} data-standing={standing}>
          <dt>{say('ui.lab.by-measures.school', { name: say(`worldview.${school}.name`) })}</dt>
          <dd>{say('ui.lab.by-measures.counts', { ...sides, of: seen.pairs.length, settings })}</dd>
        </div>
      ))}
    </dl>
  );
}
