import { languageNow } from '../../language.ts';
import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';
import { Evidence } from './Evidence.tsx';
import { textToldIn } from './told.ts';

/**
 * The numbers that a rule reads: name, value in this game, range, what it ordinarily is, and where it comes from. A value
 * that is this game's secret shows its published range alone.
 */
export function ParameterList({ parameters }: { readonly parameters: readonly string[] }) {
  const { say } = useDesk();
  if (parameters.length === 0) return null;
  return (
    <details class="parameters">
      <summary>{say('ui.why.figures')}</summary>
      <ul>
        {parameters.map((id) => (
          <Parameter key={id} id={id} />
        ))}
      </ul>
    </details>
  );
}

function Parameter({ id }: { readonly id: string }) {
  const { say, session } = useDesk();
  const declared = session.shelved.scenario.parameters[id];
  if (declared === undefined) return null;
  const { unit, range, default: ordinary, claims, source } = declared;
  const value = session.inquiry.valueOf(id);
  const [low, high] = range;
  return (
    <li class="parameter">
      <p class="parameter-name">
        <Term entry={`parameter/${id}`}>{say(`parameter.${id}`)}</Term>
      </p>
      <p class="help">{textToldIn(session.shelved.scenario.scenario, languageNow(), unit)}</p>
      <p class="parameter-figures">
        <strong>{value === null ? say('ui.why.value-hidden') : say('ui.why.value', { value: figure(value) })}</strong>
        <span>{say('ui.why.range', { low: figure(low), high: figure(high) })}</span>
        <span>{say('ui.why.value-default', { value: figure(ordinary) })}</span>
      </p>
      <Evidence claims={claims ?? []} source={source ?? null} />
    </li>
  );
}

const figure = (value: number): string => value.toLocaleString(languageNow(), { maximumFractionDigits: 3 });
