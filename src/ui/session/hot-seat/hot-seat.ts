import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Decision, EVERYBODY } from '#engine';
import { type Keeper, type Kept, openKeeper } from '../keeper.ts';
import { pack } from '../packing.ts';
import type { Save } from '../saves.ts';
import type { Reveal, Session } from '../session.ts';
import type { Shelved } from '../shelf.ts';
import { type HotGame, type HotOpening, openHotGame } from './hot-game.ts';
import { FIRST_ROUND, type Played, packHot, type Round, unpackHot } from './kept.ts';
import { openPins, type Pins } from './pins.ts';
import { roomSession } from './room-session.ts';
import { openRoundBook, type RoundBook } from './round-book.ts';
import { seatsOf } from './seats-of.ts';
import { openTurnClock, type TurnClock } from './turn-clock.ts';

/** What a table of several people is set up with. */
export interface HotWishes extends HotOpening {
  /** Minutes on the clock of a turn; null for none. */
  readonly minutes: number | null;
}

/** What the device shows now. Only `desk` is for one seat's eyes. */
export type Place =
  | { readonly at: 'table' }
  /** The privacy screen: who has just sealed, and who comes next. */
  | { readonly at: 'handover'; readonly party: string; readonly sealed: string | null }
  | { readonly at: 'desk'; readonly session: Session }
  | { readonly at: 'reveal' }
  | { readonly at: 'debrief' };

/** A seat with people in it, as the room may know it. */
export interface Standing {
  readonly party: string;
  readonly people: number;
  readonly isSealed: boolean;
}

/** A game of several people on one device. */
export interface HotSeat {
  readonly shelved: Shelved;
  readonly place: ReadonlySignal<Place>;
  readonly standings: ReadonlySignal<readonly Standing[]>;
  /** What the projector shows. */
  readonly room: Session;
  readonly clock: TurnClock | null;
  readonly pins: Pins;
  /** From the table to the privacy screen of a party. What it had sealed is taken back when its desk opens. */
  handOver(party: string): void;
  /** From the privacy screen to the desk of the party that it names. */
  readonly openDesk: () => void;
  /** Whatever is shown, nobody's desk is open any more. What lay on it stays there. */
  readonly cover: () => void;
  /** Opens all envelopes at once. Throws while one is missing. */
  readonly openEnvelopes: () => void;
  /** The finished game from one seat. */
  lookBack(party: string): Session;
}

/** Everything that a table of several people plays with. */
interface Parts {
  readonly shelved: Shelved;
  readonly wishes: HotWishes;
  readonly keeper: Keeper;
  readonly now: () => number;
}

interface Course {
  readonly hot: HotGame;
  readonly decisions: readonly Readonly<Record<string, Decision>>[];
  readonly reveals: Readonly<Record<string, Reveal>> | null;
  readonly round: Round;
}

/** Opens a new game. `now` gives milliseconds for the turn's clock. */
export function openHotSeat(shelved: Shelved, wishes: HotWishes, now: () => number): HotSeat {
  const hot = openHotGame(shelved.scenario, wishes);
  const course = { hot, decisions: [], reveals: null, round: FIRST_ROUND };
  return gather({ shelved, wishes, keeper: openKeeper(null), now }, course);
}

/** Plays a saved game again to where the seats had come. Throws where these rules do not bring it there. */
export function resumeHotSeat(shelved: Shelved, save: Save, now: () => number): HotSeat {
  if (save.hot === null) throw new Error('This is the save of one person.');
  const { played, round } = unpackHot(save.hot);
  const { people, minutes } = save.hot;
  const { worldview, opposite } = save;
  const wishes = { people, minutes, worldview, seed: played.seed, ...(opposite && { opposite }) };
  const hot = openHotGame(shelved.scenario, wishes);
  let reveals: Course['reveals'] = null;
  for (const by of played.decisions) reveals = hot.play(by);
  if (save.isAdjourned) hot.game.adjourn();
  if (save.fingerprint !== hot.game.fingerprints.at(-1)) throw new Error('This save was made under other rules.');
  return gather(
    { shelved, wishes, keeper: openKeeper(save), now },
    { hot, decisions: played.decisions, reveals, round },
  );
}

function gather({ shelved, wishes, keeper, now }: Parts, start: Course): HotSeat {
  const { hot } = start;
  const { game, seats } = hot;
  const reveals = signal(start.reveals);
  const view = signal(hot.view(EVERYBODY));
  const heard = signal(hot.heard(EVERYBODY));
  let { decisions } = start;
  const keep = (): void => keeper.keep(keptOf(shelved, wishes, hot, { seed: wishes.seed, decisions }, book.now.value));
  const book = openRoundBook(start.round, seats, keep);
  const restingPlace = (): Place => {
    if (book.now.value.isTelling) return { at: 'reveal' };
    return { at: game.isOver ? 'debrief' : 'table' };
  };
  const place = signal<Place>(restingPlace());
  const clock = wishes.minutes === null ? null : openTurnClock(wishes.minutes, now);
  const look = (): void => {
    view.value = hot.view(EVERYBODY);
    heard.value = hot.heard(EVERYBODY);
  };
  const onSealed = (party: string): void => {
    const next = book.missing.value;
    place.value = next === undefined ? { at: 'table' } : { at: 'handover', party: next, sealed: party };
  };
  const adjourn = (): void => {
    game.adjourn();
    clock?.pause();
    look();
    keep();
    place.value = restingPlace();
  };
  const newsOf = (party: string): Reveal | null => reveals.value?.[party] ?? null;
  const sit = seatsOf({ shelved, hot, wishes, book, newsOf, onSealed });
  keep();
  return {
    shelved,
    place,
    standings: computed(() => standingsOf(hot, wishes, book)),
    room: roomSession({
      shelved,
      hot,
      worldview: wishes.worldview,
      view,
      phase: computed(() => (place.value.at === 'reveal' ? 'reveal' : 'choose')),
      reveal: computed(() => reveals.value?.[EVERYBODY] ?? null),
      heard,
      goOn() {
        book.told();
        if (hot.asked() === 'moves') clock?.reset();
        place.value = restingPlace();
      },
      ...(game.canAdjourn && { adjourn }),
    }),
    clock,
    pins: openPins(),
    handOver(party) {
      place.value = { at: 'handover', party, sealed: null };
    },
    openDesk() {
      if (place.value.at !== 'handover') return;
      const { party } = place.value;
      book.takeBack(party);
      place.value = { at: 'desk', session: sit(party) };
    },
    cover() {
      if (place.value.at === 'desk' || place.value.at === 'handover') place.value = restingPlace();
    },
    openEnvelopes() {
      const by = book.opened();
      reveals.value = hot.play(by);
      decisions = [...decisions, by];
      clock?.pause();
      look();
      book.next();
      place.value = { at: 'reveal' };
    },
    lookBack: sit,
  };
}

const standingsOf = ({ seats }: HotGame, { people }: HotWishes, book: RoundBook): readonly Standing[] =>
  seats.map((party) => ({ party, people: people[party] ?? 0, isSealed: book.isSealed(party) }));

/** The seed would tell every temper to whoever knows the rules: it is packed with the decisions. */
function keptOf(
  { scenario }: Shelved,
  { people, minutes, worldview, opposite }: HotWishes,
  { game, seats }: HotGame,
  played: Played,
  round: Round,
): Kept {
  return {
    scenario: scenario.scenario,
    party: seats[0] ?? '',
    worldview,
    seed: '',
    ...(opposite && { opposite }),
    beginning: null,
    first: null,
    hot: packHot(people, minutes, played, round),
    hasBegun: true,
    isAdjourned: game.injects.length > 0,
    decisions: [],
    draft: null,
    fingerprint: game.fingerprints.at(-1) ?? '',
    turn: game.world.turn,
    ending: game.rules.endings[game.world.ending]?.ending ?? null,
    replay: game.isOver ? pack(game.replay()) : null,
  };
}
