import { useSignal } from '@preact/signals';
import type { Bootstrapped, Ranking, Sensitive } from '../../../lab/analysis.worker.ts';
import type { OpenRun } from '../../../lab/analyst.ts';
import type { Shelved } from '../../../session/shelf.ts';
import type { Say } from '../../../words.ts';
import { FigureView } from '../FigureView.tsx';
import { type BarFigure, tableOf } from '../figures.ts';
import { columnName, figure, worldName } from '../lab-words.ts';
import { TableBehind } from '../TableBehind.tsx';
import { agentName, inputName } from './names.ts';
import { Reckoning } from './Reckoning.tsx';
import { useAnalysed } from './use-analysed.ts';

interface Props {
  readonly shelved: Shelved;
  readonly run: OpenRun;
}

/** How much a measure depends on each parameter, in every setting by itself; where the plan was laid out for it. */
export function SensitivityView({ shelved, run: { about } }: Props) {
  const { say } = shelved;
  const { plan, method } = about;
  const measure = useSignal(plan.measures[0] ?? '');
  const { answer, trouble } = useAnalysed<'sensitivity'>(
    method === null ? null : { analysis: 'sensitivity', measure: measure.value },
  );
  if (method === null) return <p class="help">{say('ui.lab.analysis.sensitivity.no-design')}</p>;
  return (
    <>
      <label class="lab-measure">
        <span class="label">{say('ui.lab.measure')}</span>
        <select value={measure.value} onChange={({ currentTarget }) => (measure.value = currentTarget.value)}>
          {plan.measures.map((id) => (
            <option key={id} value={id}>
              {columnName(say, id)}
            </option>
          ))}
        </select>
      </label>
      <p class="help">{say(`ui.lab.analysis.sensitivity.${method}`, { games: plan.games })}</p>
      {answer === null ? (
        <Reckoning say={say} trouble={trouble} />
      ) : (
        answer.found.settings.map((setting) => (
          <Setting key={setting.setting} say={say} run={about} setting={setting} />
        ))
      )}
    </>
  );
}

interface SettingProps {
  readonly say: Say;
  readonly run: OpenRun['about'];
  readonly setting: Sensitive['settings'][number];
}

function Setting({ say, run: { plan, chairs }, setting: { point, sobol, morris, luck } }: SettingProps) {
  const title = [
    worldName(say, point.worldview, { by: 'turns', values: [0, 0] }),
    ...chairs.map((party) => agentName(say, point.seats[party] ?? '')),
    ...(plan.turns.length > 1 ? [say('ui.lab.analysis.turns', { turns: point.turns })] : []),
  ].join(', ');
  const found = sobol ?? morris;
  if (found === null)
    return (
      <p>
        <strong>{title}.</strong> {say('ui.lab.analysis.sensitivity.constant')}
      </p>
    );
  const { ranking } = found;
  const told = ordered(
    sobol === null
      ? (morris?.parameters ?? []).map(({ id, muStar }) => ({ id, estimates: [muStar] }))
      : sobol.parameters.map(({ id, first, total }) => ({ id, estimates: [first, total] })),
    ranking,
  );
  const bars: BarFigure = {
    kind: 'bars',
    title,
    description: orderSentence(say, ranking),
    ...(ranking.settled === 0 && { withheld: say('ui.lab.analysis.sensitivity.withheld') }),
    entry: say('ui.lab.analysis.sensitivity.parameter'),
    series:
      sobol === null
        ? [say('ui.lab.analysis.sensitivity.mu-star')]
        : [say('ui.lab.analysis.sensitivity.first'), say('ui.lab.analysis.sensitivity.total')],
    words: {
      mean: say('ui.lab.analysis.sensitivity.estimate'),
      low: say('ui.lab.head.from'),
      high: say('ui.lab.head.to'),
    },
    value: {
      label: say(sobol === null ? 'ui.lab.analysis.sensitivity.effect' : 'ui.lab.analysis.sensitivity.share'),
      form: { digits: 2 },
    },
    entries: told.map(({ id, estimates }) => ({
      name: inputName(say, `parameter/${id}`),
      estimates: estimates.map(({ estimate, low, high }) => ({ mean: estimate, low, high })),
    })),
  };
  return (
    <FigureView figure={bars}>
      {luck !== null && <p class="help">{say('ui.lab.analysis.sensitivity.luck', { share: figure(luck * 100, 0) })}</p>}
      <TableBehind say={say} table={tableOf(bars)} />
    </FigureView>
  );
}

interface Told {
  readonly id: string;
  readonly estimates: readonly Bootstrapped[];
}

/** Those whose place is settled in their order; then the others as the plan declares them. */
function ordered(all: readonly Told[], { places, settled }: Ranking): readonly Told[] {
  const first = places.slice(0, settled).map(({ id }) => id);
  return [...first.flatMap((id) => all.filter((one) => one.id === id)), ...all.filter(({ id }) => !first.includes(id))];
}

const orderSentence = (say: Say, { places, settled }: Ranking): string =>
  say('ui.lab.analysis.sensitivity.order', {
    settled,
    of: places.length,
    names: places
      .slice(0, settled)
      .map(({ id }) => inputName(say, `parameter/${id}`))
      .join(', '),
  });
