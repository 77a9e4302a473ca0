import type { ChairResult, PopulationResult, TestedEquilibrium } from '../../../lab/contest.worker.ts';
import type { Say } from '../../../words.ts';
import { figure } from '../lab-words.ts';
import { mixtureText } from './mixture.ts';

interface Props {
  readonly say: Say;
  readonly chairs: readonly ChairResult[];
  readonly nash: PopulationResult['nash'];
  /** The share of resamples that must uphold an equilibrium before it is told. */
  readonly settledFrom: number;
}

/** So many stand open; the others are folded away. */
const MOST_OPEN = 3;

/** Mixtures from which no chair would gain by changing alone, as far as resampling upholds them. */
export function Equilibria({ say, chairs, nash: { equilibria, method, isWhole }, settledFrom }: Props) {
  const upheld = equilibria.filter(({ stability }) => stability >= settledFrom);
  const undone = equilibria.length - upheld.length;
  const learnt = String(method === 'fictitious-play');
  const item = (one: TestedEquilibrium, at: number) => <li key={at}>{equilibriumText(say, chairs, one)}</li>;
  return (
    <section class="lab-box">
      <h3>{say('ui.lab.contest.nash.title')}</h3>
      <p class="help">{say('ui.lab.contest.nash.help')}</p>
      <p>{say('ui.lab.contest.nash.found', { learnt, count: equilibria.length, whole: String(isWhole) })}</p>
      {upheld.length > 0 && <ul class="lab-told">{upheld.slice(0, MOST_OPEN).map(item)}</ul>}
      {upheld.length > MOST_OPEN && (
        <details>
          <summary>{say('ui.lab.contest.nash.more', { count: upheld.length - MOST_OPEN })}</summary>
          <ul class="lab-told">{upheld.slice(MOST_OPEN).map(item)}</ul>
        </details>
      )}
      {undone > 0 && <p>{say('ui.lab.contest.nash.undone', { learnt, count: undone, of: equilibria.length })}</p>}
    </section>
  );
}

function equilibriumText(
  say: Say,
  chairs: readonly ChairResult[],
  { first, second, payoffs, gap, stability }: TestedEquilibrium,
): string {
  const sides = [first, second].map((shares, at) => {
    const chair = chairs[at];
    const name = say(`party.${chair?.party ?? ''}.short`);
    const lines = chair?.standings.map(({ agent }) => agent) ?? [];
    return say('ui.lab.contest.nash.side', {
      name,
      mixture: mixtureText(say, lines, shares),
      points: figure(payoffs[at] ?? 0, 1),
    });
  });
  return say('ui.lab.contest.nash.equilibrium', {
    sides: sides.join(' '),
    gap: figure(gap),
    percent: figure(stability * 100, 1),
  });
}
