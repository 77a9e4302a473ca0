import { type OpenSweep, wishesFor } from '../../lab/lab-now.ts';
import type { Seen } from '../../lab/reading.worker.ts';
import { sideOf } from '../../lab/side-of.ts';
import { FigureView } from './FigureView.tsx';
import { type IntervalFigure, numberText } from './figures.ts';
import { columnName, isShare, settingName, sideNames } from './lab-words.ts';

interface Props {
  readonly open: OpenSweep;
  readonly seen: Seen;
  readonly outcome: string;
}

/** The same luck under both sides: the first less the second, world by world. */
export function DifferenceFigure({ open, seen, outcome }: Props) {
  const { shelved, wishes, split, plan } = open;
  const { say, scenario } = shelved;
  const chosen = wishesFor(shelved);
  const [first, second] = sideNames(say, wishes.question, split);
  const form = isShare(scenario, outcome) ? { digits: 0, times: 100, isSigned: true } : { digits: 2, isSigned: true };
  const rows = seen.pairs.flatMap((pair) => {
    const difference = pair.differences[outcome] ?? null;
    return difference === null ? [] : [{ name: settingName(say, pair, split, plan.turns), difference }];
  });
  const axis = isShare(scenario, outcome) ? 'ui.lab.axis.share' : 'ui.lab.axis.amount';
  const figure: IntervalFigure = {
    kind: 'intervals',
    title: columnName(say, outcome),
    description: say('ui.lab.difference-help', { first, second }),
    value: { label: say(axis, { first }), form },
    group: say('ui.lab.head.world'),
    reference: 0,
    words: { mean: say('ui.lab.head.difference'), low: say('ui.lab.head.from'), high: say('ui.lab.head.to') },
    estimates: rows.map(({ name, difference: { mean, low, high } }) => ({ group: name, mean, low, high })),
  };
  const plain = { ...form, isSigned: false };
  return (
    <section class="lab-part">
      <h2>{say('ui.lab.differences')}</h2>
      <label class="lab-measure">
        <span class="label">{say('ui.lab.measure')}</span>
        <select
          value={outcome}
          onChange={({ currentTarget }) => (chosen.value = { ...chosen.value, outcome: currentTarget.value })}
        >
          {plan.measures.map((id) => (
            <option key={id} value={id}>
              {columnName(say, id)}
            </option>
          ))}
        </select>
      </label>
      <FigureView figure={figure}>
        <details>
          <summary>{say('ui.lab.numbers')}</summary>
          <div class="lab-table" role="region" tabIndex={0} aria-label={figure.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('ui.lab.head.world')}</th>
                  <th scope="col">{first}</th>
                  <th scope="col">{second}</th>
                  <th scope="col">{say('ui.lab.head.difference')}</th>
                  <th scope="col">{say('ui.lab.head.interval')}</th>
                  <th scope="col">{say('ui.lab.head.games')}</th>
                  <th scope="col">{say('ui.lab.head.verdict')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ name, difference }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{numberText(difference.first, plain)}</td>
                    <td>{numberText(difference.second, plain)}</td>
                    <td>{numberText(difference.mean, form)}</td>
                    <td>
                      {say('ui.lab.span', {
                        low: numberText(difference.low, form),
                        high: numberText(difference.high, form),
                      })}
                    </td>
                    <td>{difference.n}</td>
                    <td>{say(`ui.lab.side.${sideOf(difference)}`, { first, second })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </FigureView>
    </section>
  );
}
