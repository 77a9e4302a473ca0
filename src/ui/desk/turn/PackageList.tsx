import type { Signal } from '@preact/signals';
import type { PackageView } from '#engine';
import { useDesk } from '../desk.ts';
import { Choice } from '../paper/Choice.tsx';

interface Props {
  readonly packages: readonly PackageView[];
  readonly opened: Signal<string>;
}

/** The prepared packages: choosing one only opens it. */
export function PackageList({ packages, opened }: Props) {
  const { say } = useDesk();
  return (
    <fieldset class="package-list">
      <legend class="unseen">{say('ui.table.packages')}</legend>
      {packages.map(({ package: id, refusal }) => (
        <Choice key={id} name="package" value={id} chosen={opened.value === id} onChoose={() => (opened.value = id)}>
          <span class="choice-name" data-refused={refusal !== null}>
            {say(`package.${id}.name`)}
          </span>
        </Choice>
      ))}
    </fieldset>
  );
}
