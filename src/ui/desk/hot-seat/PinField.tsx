import type { Say } from '../../words.ts';

interface Props {
  readonly say: Say;
  /** True where the party has set digits, and is asked for them. */
  readonly isSet: boolean;
  readonly pin: string;
  /** Why the digits did not open the desk; null where they were not tried. */
  readonly wrong: string | null;
  readonly onPin: (pin: string) => void;
}

/** Four digits: asked for where the party has set them, offered where it has not. */
export function PinField({ say, isSet, pin, wrong, onPin }: Props) {
  return (
    <label class="hot-pin">
      <span class="label">{say(isSet ? 'ui.hot.handover.pin.ask' : 'ui.hot.handover.pin.set')}</span>
      <input
        type="password"
        inputMode="numeric"
        autocomplete="off"
        maxLength={4}
        pattern="[0-9]{4}"
        value={pin}
        aria-invalid={wrong !== null}
        aria-describedby="pin-help"
        onInput={(event) => onPin(event.currentTarget.value)}
      />
      <span id="pin-help" class="help" role={wrong === null ? undefined : 'alert'}>
        {wrong ?? (isSet ? '' : say('ui.hot.handover.pin.set-help'))}
      </span>
    </label>
  );
}
