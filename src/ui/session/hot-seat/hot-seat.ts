import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type AskKind, type Decision, EVERYBODY, type FactView, type SeatView } from '#engine';
import { type Keeper, openKeeper } from '../keeper.ts';
import { pack } from '../packing.ts';
import type { Save } from '../saves.ts';
import type { Phase, Reveal, Session } from '../session.ts';
import type { Shelved } from '../shelf.ts';
import { type HotGame, type HotOpening, openHotGame } from './hot-game.ts';
import { FIRST_ROUND, packHot, type Round, unpackHot } from './kept.ts';
import { openPins, type Pins } from './pins.ts';
import { roomSession } from './room-session.ts';
import { seatSession } from './seat-session.ts';
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
  /** What the seats are asked for now; null when the game is over. */
  readonly asked: ReadonlySignal<AskKind | null>;
  readonly standings: ReadonlySignal<readonly Standing[]>;
  /** What the projector shows. */
  readonly room: Session;
  readonly clock: TurnClock | null;
  readonly pins: Pins;
  /** From the table to the privacy screen of a party. What it had sealed is taken back when its desk opens. */
  handOver(party: string): void;
  /** From the privacy screen to the desk of the party that it names. */
  openDesk(): void;
  /** Whatever is shown, nobody's desk is open any more. What lay on it stays there. */
  cover(): void;
  /** Opens all envelopes at once. Throws while one is missing. */
  openEnvelopes(): void;
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
  const wishes = { people, minutes, worldview: save.worldview, seed: played.seed };
  const hot = openHotGame(shelved.scenario, wishes);
  let reveals: Course['reveals'] = null;
  for (const by of played.decisions) reveals = hot.play(by);
  if (save.fingerprint !== hot.game.fingerprints.at(-1)) throw new Error('This save was made under other rules.');
  return gather(
    { shelved, wishes, keeper: openKeeper(save), now },
    { hot, decisions: played.decisions, reveals, round },
  );
}

const without = <Value>(table: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(table).filter(([name]) => name !== key));
const and = (list: readonly string[], one: string): readonly string[] => (list.includes(one) ? list : [...list, one]);

function gather({ shelved, wishes, keeper, now }: Parts, start: Course): HotSeat {
  const { hot } = start;
  const { game, seats } = hot;
  const round = signal(start.round);
  const reveals = signal(start.reveals);
  const view = signal<SeatView>(hot.view(EVERYBODY));
  const heard = signal<readonly FactView[]>(hot.heard(EVERYBODY));
  let { decisions } = start;
  const restingPlace = (): Place => {
    if (round.value.isTelling) return { at: 'reveal' };
    return { at: game.isOver ? 'debrief' : 'table' };
  };
  const place = signal<Place>(restingPlace());
  const clock = wishes.minutes === null ? null : openTurnClock(wishes.minutes, now);

  const keep = (): void =>
    keeper.keep({
      scenario: shelved.scenario.scenario,
      party: seats[0] ?? '',
      worldview: wishes.worldview,
      // The seed would tell every temper to whoever knows the rules: it is packed with the decisions.
      seed: '',
      beginning: null,
      first: null,
      hot: packHot(wishes.people, wishes.minutes, { seed: wishes.seed, decisions }, round.value),
      hasBegun: true,
      decisions: [],
      draft: null,
      fingerprint: game.fingerprints.at(-1) ?? '',
      turn: game.world.turn,
      ending: game.rules.endings[game.world.ending]?.ending ?? null,
      replay: game.isOver ? pack(game.replay()) : null,
    });
  const change = (part: Partial<Round>): void => {
    round.value = { ...round.value, ...part };
    keep();
  };

  /** Where a seat stands: its brief first, then what only it heard, then what it is asked. Whoever is asked nothing reads on. */
  const phaseOf = (party: string): Phase => {
    const { briefed, heard: read } = round.value;
    if (game.isOver) return 'debrief';
    if (!briefed.includes(party)) return 'brief';
    const asked = hot.askOf(party);
    const isNews = (reveals.value?.[party]?.facts.length ?? 0) + (reveals.value?.[party]?.answers.length ?? 0) > 0;
    if (asked === null || (isNews && !read.includes(party))) return 'reveal';
    return asked === 'moves' ? 'choose' : 'answer';
  };
  const seal = (party: string, decision: Decision | null): void => {
    change({ sealed: { ...round.value.sealed, [party]: decision }, drafts: without(round.value.drafts, party) });
    const next = seats.find((seat) => round.value.sealed[seat] === undefined);
    place.value = next === undefined ? { at: 'table' } : { at: 'handover', party: next, sealed: party };
  };
  const sit = (party: string): Session =>
    seatSession({
      shelved,
      hot,
      worldview: wishes.worldview,
      party,
      phaseNow: () => phaseOf(party),
      reveal: reveals.value?.[party] ?? null,
      draft: () => round.value.drafts[party] ?? null,
      keepDraft: (draft) => change({ drafts: { ...round.value.drafts, [party]: draft } }),
      read(phase) {
        if (phase === 'brief') change({ briefed: and(round.value.briefed, party) });
        else if (round.value.heard.includes(party) || hot.askOf(party) !== null)
          change({ heard: and(round.value.heard, party) });
        if (phase === 'reveal' && hot.askOf(party) === null) seal(party, null);
      },
      seal: (decision) => seal(party, decision),
    });
  const goOn = (): void => {
    change({ isTelling: false });
    view.value = hot.view(EVERYBODY);
    heard.value = hot.heard(EVERYBODY);
    if (hot.asked() === 'moves') clock?.reset();
    place.value = restingPlace();
  };

  keep();
  return {
    shelved,
    place,
    asked: computed(() => view.value.ask),
    standings: computed(() =>
      seats.map((party) => ({
        party,
        people: wishes.people[party] ?? 0,
        isSealed: round.value.sealed[party] !== undefined,
      })),
    ),
    room: roomSession({
      shelved,
      hot,
      worldview: wishes.worldview,
      view,
      phase: computed(() => (place.value.at === 'reveal' ? 'reveal' : 'choose')),
      reveal: computed(() => reveals.value?.[EVERYBODY] ?? null),
      heard,
      goOn,
    }),
    clock,
    pins: openPins(),
    handOver(party) {
      place.value = { at: 'handover', party, sealed: null };
    },
    openDesk() {
      if (place.value.at !== 'handover') return;
      const { party } = place.value;
      const sealed = round.value.sealed[party];
      if (sealed != null) change({ drafts: { ...round.value.drafts, [party]: sealed } });
      change({ sealed: without(round.value.sealed, party) });
      place.value = { at: 'desk', session: sit(party) };
    },
    cover() {
      if (place.value.at === 'desk' || place.value.at === 'handover') place.value = restingPlace();
    },
    openEnvelopes() {
      const by = Object.fromEntries(
        seats.flatMap((party) => {
          const sealed = round.value.sealed[party];
          if (sealed === undefined) throw new Error(`The envelope of "${party}" is missing.`);
          return sealed === null ? [] : [[party, sealed] as const];
        }),
      );
      reveals.value = hot.play(by);
      decisions = [...decisions, by];
      round.value = { ...FIRST_ROUND, briefed: round.value.briefed, isTelling: true };
      clock?.pause();
      view.value = hot.view(EVERYBODY);
      heard.value = hot.heard(EVERYBODY);
      keep();
      place.value = { at: 'reveal' };
    },
    lookBack: sit,
  };
}
