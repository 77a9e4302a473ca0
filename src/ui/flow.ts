import { signal } from '@preact/signals';
import { forkAt, type Replay, WHOLE, type Worldview } from '#engine';
import {
  type Address,
  addressFrom,
  type CodexAddress,
  codexFrom,
  type GameAddress,
  hashOf,
  isCompare,
  isLab,
  lessonFrom,
} from './address.ts';
import { type History, tieHistory } from './history.ts';
import { fetchRest } from './language.ts';
import type { HotSeat } from './session/hot-seat/hot-seat.ts';
import { replayFromLink } from './session/link.ts';
import { openLocal, resumeLocal } from './session/local.ts';
import { namedFor } from './session/local-game.ts';
import { type Named, withMachines } from './session/machines-known.ts';
import { replayFromFile } from './session/replay-file.ts';
import { setAside } from './session/save-shelf.ts';
import type { Save } from './session/saves.ts';
import { drawSeed } from './session/seed.ts';
import type { Session } from './session/session.ts';
import { fetchWarmUps, firstOnShelf, isToBeFetched, SHELF, type Shelved } from './session/shelf.ts';
import type { Watch } from './session/watch.ts';
import { replayOf, watchAgain, watchReplay } from './session/watched.ts';

/** Where in a replay one looks, and through whose eyes. */
export interface Place {
  readonly stop: number;
  readonly seat: string;
}

/** Why something that should have been opened was not: the end of a key of `ui.trouble.open`. */
export type OpeningTrouble =
  | 'save'
  | 'no-json'
  | 'no-replay'
  | 'too-large'
  | 'gone'
  | 'broken'
  | 'unknown-scenario'
  | 'other-rules';

/** Which screen a person sees. Inside a sitting its phase decides the rest. */
export type Screen =
  | { readonly at: 'title'; readonly trouble: OpeningTrouble | null }
  | { readonly at: 'seat'; readonly shelved: Shelved; readonly isFirst: boolean }
  | { readonly at: 'sitting'; readonly session: Session }
  /** Several people on this device: how they sit, and their game. */
  | { readonly at: 'hot-setup'; readonly shelved: Shelved }
  | { readonly at: 'hot-seat'; readonly hot: HotSeat }
  | { readonly at: 'lesson'; readonly shelved: Shelved }
  | { readonly at: 'compare' }
  | { readonly at: 'lab' }
  /** A page of the codex; `under` is the game that lies beneath it, if one does. */
  | { readonly at: 'codex'; readonly shelved: Shelved; readonly entry: string; readonly under: Screen | null }
  | { readonly at: 'replay'; readonly watch: Watch; readonly game: GameAddress; readonly place: Place };

/** What a person chooses before a game. A null seed means: draw one. */
export interface Wishes {
  readonly party: string;
  /** Either half may be `unknown`. */
  readonly worldview: Worldview;
  readonly seed: string | null;
  /** Who sits opposite where it is not the usual machine; absent or empty where it is everywhere. */
  readonly opposite?: Named;
}

const ignored = (): void => {};

const TITLE: Screen = { at: 'title', trouble: null };
export const screen = signal<Screen>(TITLE);
let tied: History<Screen> | null = null;

/** Opens what the address names, and follows Back and Forward from there. Returns what lets go of them. */
export function followAddress(): () => void {
  const named = screenAt(location.hash);
  if (named !== TITLE) screen.value = named;
  const followed = tieHistory(screen, screenAt);
  tied = followed;
  return () => {
    followed.untie();
    tied = null;
  };
}

/** Shows a screen that Back leaves again. */
function push(next: Screen, hash: string): void {
  if (tied === null) screen.value = next;
  else tied.push(next, hash);
}

export const toTitle = (): void => {
  if (['replay', 'lesson', 'compare', 'lab', 'codex'].includes(screen.value.at)) push(TITLE, '');
  else screen.value = TITLE;
};

/** From the codex back to the game beneath it, as it was left. */
export function leaveCodex(): void {
  const under = screen.value.at === 'codex' ? screen.value.under : null;
  if (under === null) toTitle();
  else push(under, under.at === 'replay' ? hashOf(addressOf(under)) : '');
}

export const toSeat = (shelved: Shelved, isFirst = false): void => {
  screen.value = { at: 'seat', shelved, isFirst };
};

/** Opens the choice of chairs of a warm-up, when it is there with its words. Fetching them may fail. */
export async function toWarmUp(id: string): Promise<void> {
  await Promise.all([fetchWarmUps(), fetchRest()]);
  const shelved = SHELF.get(id);
  if (shelved !== undefined) toSeat(shelved);
}

/** Opens a new game beside those that are kept; `isFirst` makes it the first ten minutes. */
export const sitDown = (shelved: Shelved, wishes: Wishes, isFirst = false): void => {
  const opening = { ...wishes, seed: wishes.seed ?? drawSeed(), beginning: null };
  screen.value = { at: 'sitting', session: openLocal(shelved, opening, isFirst) };
};

/** Asks how several people sit around this device. */
export const toHotSetup = (shelved: Shelved): void => {
  screen.value = { at: 'hot-setup', shelved };
};

/** Opens a game of several people on this device. */
export const sitTogether = (hot: HotSeat): void => {
  screen.value = { at: 'hot-seat', hot };
};

/** Goes on with a game where it was left. One that does not fit these rules is put aside, or at least told if it had ended. */
export function goOn(save: Save): void {
  // What the network does not bring just now is no reason to put a game aside.
  if (isToBeFetched(save.scenario)) return void fetchWarmUps().then(() => goOn(save), ignored);
  withMachines(namedFor(save), () => goOnNow(save));
}

function goOnNow(save: Save): void {
  if (save.hot !== null) return void goOnTogether(save);
  try {
    screen.value = { at: 'sitting', session: resumeLocal(shelfOf(save), save) };
  } catch {
    tellAtLeast(save);
  }
}

async function goOnTogether(save: Save): Promise<void> {
  try {
    const { resumeHotSeat } = await import('./session/hot-seat/hot-seat.ts');
    sitTogether(resumeHotSeat(shelfOf(save), save, Date.now));
  } catch {
    tellAtLeast(save);
  }
}

function shelfOf({ scenario }: Save): Shelved {
  const shelved = SHELF.get(scenario);
  if (shelved === undefined) throw new Error(`There is no scenario ${scenario}.`);
  return shelved;
}

function tellAtLeast(save: Save): void {
  const replay = replayOf(save);
  if (replay !== null) return toReplay(replay);
  setAside(save.id);
  screen.value = { at: 'title', trouble: 'save' };
}

/** Opens a replay at its beginning. */
export const toReplay = (replay: Replay): void => {
  const shown = shownAs(watchReplay(replay), null);
  push(shown, hashOf(addressOf(shown)));
};

/** Opens a file that a person chose or dropped. */
export async function openFile(file: File): Promise<void> {
  const [read] = await Promise.all([replayFromFile(file), fetchWarmUps().catch(ignored)]);
  if (read.ok) toReplay(read.replay);
  else screen.value = { at: 'title', trouble: read.because };
}

/** Looks at another place of the replay. A `jump` is a place to which Back leads; a step is not. */
export function lookAt(place: Place, how: 'jump' | 'step'): void {
  const now = screen.value;
  if (now.at !== 'replay') return;
  const shown = { ...now, place };
  if (tied === null) screen.value = shown;
  else tied[how === 'jump' ? 'push' : 'replace'](shown, hashOf(addressOf(shown)));
}

/** Takes a chair in a game that was played, at the morning of a turn. The old luck holds on where no fresh one is wished. */
export function takeOver({ shelved, replay }: Watch, turn: number, party: string, isFresh: boolean): void {
  const beginning = forkAt(replay, turn, isFresh ? drawSeed() : null);
  const seed = beginning.luck[0]?.seed ?? drawSeed();
  const opening = { party, worldview: replay.worldview, seed, beginning };
  withMachines(namedFor(opening), () => push({ at: 'sitting', session: openLocal(shelved, opening) }, ''));
}

type ReplayScreen = Extract<Screen, { at: 'replay' }>;

const addressOf = ({ game, place }: ReplayScreen): Address => ({ game, ...place });

/** A person's own chair comes first, then everything, then any. */
function shownAs(watch: Watch, address: Address | null): ReplayScreen {
  const own = Object.entries(watch.replay.seats).find(([, seat]) => 'human' in seat)?.[0];
  const seat = [address?.seat, own, WHOLE].find((wished) => wished != null && watch.seats.includes(wished));
  const stop = Math.min(address?.stop ?? 0, watch.stops.length - 1);
  const game = address?.game ?? { kind: 'kept', id: watch.id };
  return { at: 'replay', watch, game, place: { stop, seat: seat ?? watch.seats[0] ?? WHOLE } };
}

function screenAt(hash: string): Screen {
  const codex = codexFrom(hash);
  if (codex !== null) return codexAt(codex);
  if (isCompare(hash)) return { at: 'compare' };
  if (isLab(hash)) return { at: 'lab' };
  const lesson = SHELF.get(lessonFrom(hash) ?? '');
  if (lesson !== undefined) return { at: 'lesson', shelved: lesson };
  const address = addressFrom(hash);
  if (address === null) return TITLE;
  if (address.game.kind === 'kept') {
    const watch = watchAgain(address.game.id);
    return watch === null ? { at: 'title', trouble: 'gone' } : shownAs(watch, address);
  }
  const read = replayFromLink(address.game.text, (id) => SHELF.get(id)?.scenario);
  return read.ok ? shownAs(watchReplay(read.replay), address) : { at: 'title', trouble: read.because };
}

/** A game that is open stays beneath the codex, from one page of it to the next. */
function codexAt({ entry, scenario }: CodexAddress): Screen {
  const now = screen.value;
  const under = now.at === 'codex' ? now.under : now;
  const isGame = under !== null && ['sitting', 'hot-seat', 'replay'].includes(under.at);
  return { at: 'codex', shelved: SHELF.get(scenario ?? '') ?? firstOnShelf(), entry, under: isGame ? under : null };
}
