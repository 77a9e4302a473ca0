import { useState } from 'preact/hooks';
import { isSeed, schoolOf, UNKNOWN } from '#engine';
import { sitDown, toTitle } from '../../flow.ts';
import { Emblem } from '../../picture/Emblem.tsx';
import { lookOf } from '../../picture/looks.ts';
import type { Named } from '../../session/machines-known.ts';
import type { Shelved } from '../../session/shelf.ts';
import type { Say } from '../../words.ts';
import { Choice } from '../paper/Choice.tsx';
import { useHeading } from '../paper/heading.ts';
import { hasRivalWorlds } from '../world-parts.ts';
import { Opposite } from './Opposite.tsx';
import { WorldChoice } from './WorldChoice.tsx';

interface Props {
  readonly shelved: Shelved;
  /** The first ten minutes ask for the chair and for nothing else. */
  readonly isFirst: boolean;
}

/** Which chair, against which world, with which luck. */
export function SeatScreen({ shelved, isFirst }: Props) {
  const { say, scenario } = shelved;
  const heading = useHeading();
  const [party, setParty] = useState(scenario.playable[0] ?? '');
  const [worldview, setWorldview] = useState(schoolOf(UNKNOWN));
  const [opposite, setOpposite] = useState<Named>({});
  const [seed, setSeed] = useState('');
  const isWrong = seed !== '' && !isSeed(seed);
  const begin = (event: Event) => {
    event.preventDefault();
    if (!isWrong) sitDown(shelved, { party, worldview, seed: seed === '' ? null : seed, opposite }, isFirst);
  };
  return (
    <main class="seat-screen">
      <form onSubmit={begin}>
        <header class="seat-head">
          <button type="button" class="quiet-button" onClick={toTitle}>
            {say('ui.back')}
          </button>
          <p class="label">{isFirst ? say('ui.first.title') : say(`scenario.${scenario.scenario}.title`)}</p>
          <h1 ref={heading} tabIndex={-1}>
            {say('ui.seat.question')}
          </h1>
        </header>
        <fieldset class="chairs">
          <legend class="unseen">{say('ui.seat.question')}</legend>
          {scenario.playable.map((id) => (
            <Choice key={id} name="party" value={id} chosen={party === id} onChoose={() => setParty(id)}>
              <Emblem {...lookOf(id, Object.keys(scenario.parties).indexOf(id))} />
              <span class="chair-capital label">{say(`party.${id}.short`)}</span>
              <span class="chair-name">{say(`party.${id}.name`)}</span>
              <span class="chair-sentence">{say(`party.${id}.sentence`)}</span>
            </Choice>
          ))}
        </fieldset>
        {!isFirst && hasRivalWorlds(scenario) && (
          <WorldChoice shelved={shelved} chosen={worldview} onChoose={setWorldview} />
        )}
        {!isFirst && (
          <Opposite shelved={shelved} isTaken={(id) => id === party} chosen={opposite} onChoose={setOpposite} />
        )}
        <footer class="seat-foot">
          {isFirst ? (
            <p class="help">{say('ui.first.chair')}</p>
          ) : (
            <SeedField say={say} seed={seed} isWrong={isWrong} onSeed={setSeed} />
          )}
          <button type="submit" class="main-button">
            {say('ui.seat.begin')}
          </button>
        </footer>
      </form>
    </main>
  );
}

interface SeedProps {
  readonly say: Say;
  readonly seed: string;
  readonly isWrong: boolean;
  readonly onSeed: (seed: string) => void;
}

/** The luck number: the same one brings the same luck. */
export function SeedField({ say, seed, isWrong, onSeed }: SeedProps) {
  return (
    <label class="seed">
      <span class="label">{say('ui.seat.seed')}</span>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={seed}
        placeholder={say('ui.seat.seed-drawn')}
        aria-invalid={isWrong}
        aria-describedby="seed-help"
        onInput={(event) => onSeed(event.currentTarget.value.trim())}
      />
      <span id="seed-help" class="help" role={isWrong ? 'alert' : undefined}>
        {isWrong ? say('ui.seat.seed-wrong') : say('ui.seat.seed-help')}
      </span>
    </label>
  );
}
