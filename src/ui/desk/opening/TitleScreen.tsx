import { useMemo, useState } from 'preact/hooks';
import { goOn, toSeat, waitingGame } from '../../flow.ts';
import { firstOnShelf, SHELF } from '../../session/shelf.ts';
import { useHeading } from '../paper/heading.ts';

/** The first sheet: what this is, what waits, and what can be opened. */
export function TitleScreen() {
  const { say } = firstOnShelf();
  const heading = useHeading();
  const [waiting, setWaiting] = useState(useMemo(waitingGame, []));
  const open = () => {
    if (!goOn()) setWaiting('unreadable');
  };
  return (
    <main class="title-screen">
      <div class="title-sheet">
        <p class="label">{say('ui.title.kicker')}</p>
        <div class="title-table">
          <h1 ref={heading} tabIndex={-1}>
            {say('ui.title.name')}
          </h1>
          <p class="title-across" aria-hidden="true">
            {say('ui.title.name')}
          </p>
        </div>
        <p class="standfirst">{say('ui.title.standfirst')}</p>
        {waiting === 'unreadable' && (
          <p class="notice" role="alert">
            {say('ui.title.unreadable')}
          </p>
        )}
        {waiting === 'saved' && (
          <button type="button" class="main-button" onClick={open}>
            {say('ui.title.go-on')}
          </button>
        )}
        <ul class="shelf">
          {[...SHELF].map(([id, shelved]) => (
            <li key={id} class="shelved">
              <p class="label">{shelved.say(`scenario.${id}.subtitle`)}</p>
              <h2>{shelved.say(`scenario.${id}.title`)}</h2>
              <p>{shelved.say(`scenario.${id}.summary`)}</p>
              <button
                type="button"
                class={waiting === 'saved' ? 'plain-button' : 'main-button'}
                onClick={() => toSeat(shelved)}
              >
                {waiting === 'saved' ? say('ui.title.new') : say('ui.title.open')}
              </button>
              <p class="help">{say('ui.title.length', { turns: shelved.scenario.turns })}</p>
            </li>
          ))}
        </ul>
        <p class="small-print">{say('ui.title.no-forecast')}</p>
      </div>
    </main>
  );
}
