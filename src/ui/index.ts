import { h, render } from 'preact';
import './style/theme.css';
import './style/paper.css';
import './style/opening.css';
import './style/brief.css';
import './style/bar.css';
import './style/map-room.css';
import './style/desk.css';
import './style/hand.css';
import './style/orders.css';
import './style/table.css';
import './style/reveal.css';
import './style/why.css';
import './style/charts.css';
import './style/debrief.css';
import './style/narrow.css';
import './style/settings.css';
import './style/first.css';
import './style/replay.css';
import './style/games.css';
import './style/short.css';
import './style/slim.css';
import './style/korean.css';
import { fetchRest } from './language.ts';
import { followLanguage } from './language-setting.ts';
import { keepLater } from './offline/keep-later.ts';
import { Page } from './Page.tsx';
import { fetchLaterMachines } from './session/machines-known.ts';
import { scenariosKept } from './session/save-shelf.ts';
import { fetchWarmUps, isToBeFetched } from './session/shelf.ts';
import { applySettings } from './settings.ts';
import { listenForShortcuts } from './shortcuts.ts';

/** Opens the page in an element of the document, when its language is there. */
export async function openPage(root: HTMLElement): Promise<void> {
  applySettings(document.documentElement);
  await Promise.all([followLanguage(document), fetchWhatIsNamed()]);
  listenForShortcuts();
  render(h(Page, {}), root);
  keepLater();
  fetchPatiently(FIRST_WAIT_MS);
}

/** An address or a kept game may name a warm-up, or a machine that comes later: then they must be there before the first screen asks. */
async function fetchWhatIsNamed(): Promise<void> {
  const isNamed = location.hash !== '';
  const isKept = scenariosKept().some(isToBeFetched);
  const warmUps = isKept || isNamed ? fetchWarmUps() : Promise.resolve();
  await Promise.allSettled([warmUps, isNamed ? fetchLaterMachines() : Promise.resolve()]);
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/** The network may fail just now: the page plays on and asks again, each time after twice as long. */
function fetchPatiently(wait: number): void {
  Promise.all([fetchRest(), fetchLaterMachines()]).catch(() =>
    setTimeout(fetchPatiently, wait, Math.min(2 * wait, LONGEST_WAIT_MS)),
  );
}
