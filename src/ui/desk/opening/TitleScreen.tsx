import { useState } from 'preact/hooks';
import { goOn, type OpeningTrouble, toHotSetup, toSeat } from '../../flow.ts';
import { listSaves } from '../../session/save-shelf.ts';
import type { Save } from '../../session/saves.ts';
import { firstOnShelf, SHELF, type Shelved, WARM_UPS } from '../../session/shelf.ts';
import { useHeading } from '../paper/heading.ts';
import { LanguageButtons } from '../paper/LanguageButtons.tsx';
import { SettingsButton } from '../paper/SettingsButton.tsx';
import { GameList } from '../replay/GameList.tsx';
import { OpenReplay } from '../replay/OpenReplay.tsx';
import { UpdateOffer } from './UpdateOffer.tsx';
import { WarmUps } from './WarmUps.tsx';

interface Props {
  /** Why something could not be opened just now. */
  readonly trouble: OpeningTrouble | null;
}

/** The first sheet: what this is, what waits, and what can be opened. */
export function TitleScreen({ trouble }: Props) {
  const { say } = firstOnShelf();
  const heading = useHeading();
  const [kept, setKept] = useState(listSaves);
  const unread = kept.unreadable > 0 ? 'save' : trouble;
  const waiting = kept.saves.find(({ ending }) => ending === null);
  return (
    <main class="title-screen">
      <div class="title-sheet">
        <header class="title-head">
          <p class="label">{say('ui.title.kicker')}</p>
          <div class="title-tools">
            <a class="quiet-button" href="#/codex=">
              {say('ui.codex.open')}
            </a>
            <LanguageButtons say={say} />
            <SettingsButton say={say} />
          </div>
        </header>
        <div class="title-table">
          <h1 ref={heading} tabIndex={-1}>
            {say('ui.title.name')}
          </h1>
          <p class="title-across" aria-hidden="true">
            {say('ui.title.name')}
          </p>
        </div>
        <p class="standfirst">{say('ui.title.standfirst')}</p>
        <UpdateOffer say={say} waits={waiting !== undefined} />
        {unread !== null && (
          <p class="notice" role="alert">
            {unread === 'save' ? say('ui.title.unreadable') : say(`ui.replay.trouble.${unread}`)}
          </p>
        )}
        {waiting !== undefined && (
          <button type="button" class="main-button" onClick={() => goOn(waiting)}>
            {say('ui.title.go-on')}
          </button>
        )}
        <Shelf waiting={waiting} />
        <GameList saves={kept.saves} onChange={() => setKept(listSaves())} />
        <WarmUps />
        <OpenReplay say={say} />
        <a class="quiet-button title-more" href="#/compare">
          {say('ui.title.compare')}
        </a>
        <a class="quiet-button title-more" href="#/lab">
          {say('ui.title.lab')}
        </a>
        <p class="small-print">{say('ui.title.no-forecast')}</p>
      </div>
    </main>
  );
}

const isNoWarmUp = ([id]: readonly [string, Shelved]): boolean => !WARM_UPS.includes(id);

/** The scenarios that can be opened; a game that waits comes before a new one. */
function Shelf({ waiting }: { readonly waiting: Save | undefined }) {
  const { say } = firstOnShelf();
  return (
    <ul class="shelf">
      {[...SHELF].filter(isNoWarmUp).map(([id, shelved]) => (
        <li key={id} class="shelved">
          <p class="label">{shelved.say(`scenario.${id}.subtitle`)}</p>
          <h2>{shelved.say(`scenario.${id}.title`)}</h2>
          <p>{shelved.say(`scenario.${id}.summary`)}</p>
          <div class="shelved-buttons">
            <button
              type="button"
              class={waiting === undefined ? 'main-button' : 'plain-button'}
              onClick={() => toSeat(shelved)}
            >
              {say(waiting === undefined ? 'ui.title.open' : 'ui.title.new')}
            </button>
            {shelved.scenario.acts !== undefined && (
              <button type="button" class="plain-button" onClick={() => toSeat(shelved, true)}>
                {say('ui.first.title')}
              </button>
            )}
            <button type="button" class="plain-button" onClick={() => toHotSetup(shelved)}>
              {say('ui.title.together')}
            </button>
          </div>
          <p class="help">{say('ui.title.length', { turns: shelved.scenario.turns })}</p>
          {shelved.scenario.acts?.[0] !== undefined && (
            <p class="help">{say('ui.first.length', { turns: shelved.scenario.acts[0] })}</p>
          )}
          <a class="quiet-button" href={`#/lesson=${id}`}>
            {say('ui.title.lesson')}
          </a>
        </li>
      ))}
    </ul>
  );
}
