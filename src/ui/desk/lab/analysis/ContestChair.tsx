import type { ChairResult, Regret } from '../../../lab/contest.worker.ts';
import type { Say } from '../../../words.ts';
import { FigureView } from '../FigureView.tsx';
import { type IntervalFigure, numberText, tableOf } from '../figures.ts';
import { columnName } from '../lab-words.ts';
import { TableBehind } from '../TableBehind.tsx';
import { agentName } from './names.ts';

interface Props {
  readonly say: Say;
  readonly chair: ChairResult;
  /** The share of resamples that must uphold what is told. */
  readonly settledFrom: number;
}

/** The level at which two lines count as apart. */
const LEVEL = 0.05;
const FORM = { digits: 1 };
const P_FORM = { digits: 3 };

/** How the lines of one chair stand, what of their order is settled, and which of them lie apart. */
export function ContestChair({ say, chair, settledFrom }: Props) {
  const { party, column, standings, ranking, tied, pairs } = chair;
  const settled = ranking.places.slice(0, ranking.settled).map(({ id }) => id);
  const namesOf = (ids: readonly string[]): string => ids.map((id) => agentName(say, id)).join(', ');
  const sharing = tied.filter((id) => settled.includes(id));
  const shown = ranking.isStable ? settled.flatMap((id) => standings.filter(({ agent }) => agent === id)) : standings;
  const figure: IntervalFigure = {
    kind: 'intervals',
    title: say('ui.lab.contest.chair', { name: say(`party.${party}.short`) }),
    description: say('ui.lab.contest.order', { settled: settled.length, names: namesOf(settled) }),
    value: { label: columnName(say, column), form: FORM },
    group: say('ui.lab.head.line'),
    reference: null,
    words: { mean: columnName(say, column), low: say('ui.lab.head.from'), high: say('ui.lab.head.to') },
    beside: ['total', 'regret', 'most-regret', 'against'].map((head) => say(`ui.lab.contest.head.${head}`)),
    estimates: shown.map(({ agent, mean, total, regret }) => ({
      group: agentName(say, agent),
      ...mean,
      beside: [
        numberText(total, FORM),
        spanned(regret.mean),
        spanned(regret.most),
        regret.stability >= settledFrom ? namesOf(regret.against) : say('ui.lab.contest.unsettled-against'),
      ],
    })),
  };
  const counted = {
    pairs: pairs.length,
    holm: pairs.filter(({ holm }) => holm <= LEVEL).length,
    share: pairs.filter(({ benjaminiHochberg }) => benjaminiHochberg <= LEVEL).length,
  };
  return (
    <FigureView figure={figure}>
      {sharing.length > 0 && (
        <p class="help">{say('ui.lab.contest.tied', { count: sharing.length, names: namesOf(sharing) })}</p>
      )}
      <p class="help">{say('ui.lab.contest.apart', counted)}</p>
      <TableBehind say={say} table={tableOf(figure)} />
      <TableBehind say={say} summary={say('ui.lab.contest.pairs')} table={pairsTable(say, chair)} />
    </FigureView>
  );
}

/** A regret with its interval, as the table of meetings writes them. */
function spanned({ estimate, low, high }: Regret['mean']): string {
  const [value, from, to] = [estimate, low, high].map((one) => numberText(one, FORM));
  return `${value} [${from}; ${to}]`;
}

/** Every pair of lines with its difference and how sure that is, before and after each correction. */
function pairsTable(say: Say, { party, pairs }: ChairResult): ReturnType<typeof tableOf> {
  return {
    caption: say('ui.lab.contest.pairs-of', { name: say(`party.${party}.short`) }),
    headers: [
      ...['pair', 'difference'].map((head) => say(`ui.lab.contest.head.${head}`)),
      say('ui.lab.head.from'),
      say('ui.lab.head.to'),
      ...['p', 'holm', 'share'].map((head) => say(`ui.lab.contest.head.${head}`)),
    ],
    rows: pairs.map(({ first, second, difference: { mean, low, high }, p, holm, benjaminiHochberg }) => [
      say('ui.lab.contest.pair', { first: agentName(say, first), second: agentName(say, second) }),
      ...[mean, low, high].map((value) => numberText(value, FORM)),
      ...[p, holm, benjaminiHochberg].map((value) => numberText(value, P_FORM)),
    ]),
    games: null,
  };
}
