import type { ComponentChildren } from 'preact';
import { SETTINGS, type SettingName, settings } from '../../settings.ts';
import type { Say } from '../../words.ts';
import { Choice } from './Choice.tsx';
import { Sheet } from './Dialog.tsx';

/** Every key that presses a button, as `aria-keyshortcuts` writes it, with the name of its sentence. */
const KEYS = ['1', '2', '3', '4', 'M', 'G', 'C', 'U', 'Control+Enter', 'N', '?'] as const;

function SettingChoices({ name, say }: { readonly name: SettingName; readonly say: Say }) {
  const chosen: { value: string } = settings[name];
  return (
    <fieldset class="setting">
      <legend class="label">{say(`ui.settings.${name}.name`)}</legend>
      <div class="setting-values">
        {SETTINGS[name].map((value) => (
          <Choice
            key={value}
            name={name}
            value={value}
            chosen={chosen.value === value}
            onChoose={() => (chosen.value = value)}
          >
            {say(`ui.settings.${name}.${value}`)}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

interface Props {
  readonly say: Say;
  readonly onClose: () => void;
  /** What else may be done from here. */
  readonly children?: ComponentChildren;
}

/** How this browser shows the game, and which keys it listens to. Every change holds at once. */
export function SettingsSheet({ say, onClose, children }: Props) {
  return (
    <Sheet title={say('ui.settings.title')} close={say('ui.close')} onClose={onClose}>
      {(Object.keys(SETTINGS) as SettingName[]).map((name) => (
        <SettingChoices key={name} name={name} say={say} />
      ))}
      {children}
      <h3 class="label">{say('ui.settings.key-map')}</h3>
      <dl class="key-map">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{say(`ui.settings.key.${key.toLowerCase().replace('?', 'help').replace('+', '-')}.press`)}</kbd>
            </dt>
            <dd>{say(`ui.settings.key.${key.toLowerCase().replace('?', 'help').replace('+', '-')}.does`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
