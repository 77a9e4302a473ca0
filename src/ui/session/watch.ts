import {
  type FactView,
  factViews,
  type Game,
  gameOf,
  heardFacts,
  type Moment,
  playBack,
  type Replay,
  type SeatView,
  tableStepper,
  type Verdict,
  verifyReplay,
  viewFor,
  WHOLE,
  wholeViewFor,
} from '#engine';
import { answersAgain } from './answers-seen.ts';
import { type Inquiry, recordedInquiry } from './inquiry.ts';
import { causesHeard, pushesOf } from './pushes.ts';
import { reasonsAgain } from './reasons-again.ts';
import type { Reveal } from './session.ts';
import { firstOnShelf, SHELF, type Shelved } from './shelf.ts';
import { inquiryInto } from './watch-inquiry.ts';
import { openRecord } from './why-record.ts';

/** One stop of a replay's timeline. Of a game that cannot be played again there is one a turn, `whole`. */
export interface Stop {
  readonly turn: number;
  readonly after: Moment['after'] | 'whole';
  readonly exchange: number;
}

/** What one seat sees at one stop. */
export interface Look {
  readonly view: SeatView;
  readonly reveal: Reveal;
  /** Everything that the seat has heard by then. */
  readonly heard: ReadonlyMap<number, FactView>;
}

/** Why a replay is told from its facts alone; `equal` where it can be played again. */
export type Standing = Verdict['is'] | 'broken' | 'unknown-scenario';

/** A replay that lies open to be looked at. */
export interface Watch {
  /** Its last fingerprint: the same game has the same name wherever it came from. */
  readonly id: string;
  readonly replay: Replay;
  /** Whose words and map it is shown with. */
  readonly shelved: Shelved;
  readonly standing: Standing;
  readonly stops: readonly Stop[];
  /** Whose eyes one may look through; everything, `WHOLE`, only when the game is over. */
  readonly seats: readonly string[];
  /** The ending's id; null where it is not known or not reached. */
  readonly ending: string | null;
  /** What a seat sees at a stop; null where the worlds cannot be made again. */
  look(place: number, seat: string): Look | null;
  /** What that seat may find out about a stop. */
  inquiry(place: number, seat: string): Inquiry;
  /** The facts of one stop as that seat hears them. */
  facts(place: number, seat: string): readonly FactView[];
}

/** Plays a replay again and keeps every stop of it. Never throws: what cannot be played is told from its facts. */
export function openWatch(replay: Replay): Watch {
  const shelved = SHELF.get(replay.scenario);
  if (shelved === undefined) return told(replay, firstOnShelf(), 'unknown-scenario');
  try {
    const { is } = verifyReplay(shelved.scenario, replay, tableStepper);
    return is === 'equal' ? played(replay, shelved) : told(replay, shelved, is);
  } catch {
    return told(replay, shelved, 'broken');
  }
}

const idOf = (replay: Replay): string => replay.fingerprints.at(-1) ?? '';

function told(replay: Replay, shelved: Shelved, standing: Standing): Watch {
  const turns = Object.keys(replay.facts)
    .map(Number)
    .toSorted((a, b) => a - b);
  return {
    id: idOf(replay),
    replay,
    shelved,
    standing,
    seats: [WHOLE],
    ending: null,
    stops: (turns.length > 0 ? turns : [1]).map((turn) => ({ turn, after: 'whole', exchange: 1 })),
    look: () => null,
    inquiry: () => recordedInquiry(replay),
    facts: (place) => replay.facts[turns[place] ?? 0] ?? [],
  };
}

function played(replay: Replay, shelved: Shelved): Watch {
  const record = openRecord();
  const game = gameOf(shelved.scenario, replay, tableStepper, record.recorder);
  const moments = playBack(game, replay);
  const decided = once(() => reasonsAgain(game.rules, replay, moments));
  const hearing = once((seat: string) => hearingOf(game, moments, seat));
  const look = once((key: string) => {
    const [place = '', seat = WHOLE] = key.split('/');
    const seen = lookAt(game, moments[Number(place)], hearing(seat)[Number(place)], seat);
    const answers = answersAgain(game.rules, replay, moments, Number(place), seen.reveal.before.offers);
    return { ...seen, reveal: { ...seen.reveal, answers } };
  });
  return {
    id: idOf(replay),
    replay,
    shelved,
    standing: 'equal',
    stops: moments,
    seats: [...Object.keys(shelved.scenario.parties), ...(game.isOver ? [WHOLE] : [])],
    ending: game.rules.endings[game.world.ending]?.ending ?? null,
    look: (place, seat) => look(`${place}/${seat}`),
    inquiry: (place, seat) =>
      inquiryInto({ game, moments, record, decided, place, seat }, look(`${place}/${seat}`).view),
    facts: (place, seat) => hearing(seat)[place]?.fresh ?? [],
  };
}

/** Made when it is first asked for, and kept. */
function once<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    const kept = made.get(key) ?? make(key);
    made.set(key, kept);
    return kept;
  };
}

/** What a seat has heard by a stop, and what of it is fresh there. */
interface Hearing {
  readonly all: readonly FactView[];
  readonly fresh: readonly FactView[];
}

const handleOf = (game: Game, seat: string): number | null =>
  seat === WHOLE ? null : game.rules.index.parties.handle(seat);

function hearingOf(game: Game, moments: readonly Moment[], seat: string): readonly Hearing[] {
  const handle = handleOf(game, seat);
  const heard = factViews(game.rules, handle, game.facts);
  const known = (facts: number): number => heardFacts(handle, game.facts.slice(0, facts)).size;
  return moments.map(({ facts: [from, to] }) => {
    const all = heard.slice(0, known(to));
    return { all, fresh: all.slice(known(from)) };
  });
}

/** Views are made anew from the world of the stop, so that no seat is shown more than it saw then. */
function lookAt(game: Game, moment: Moment | undefined, hearing: Hearing | undefined, seat: string): Look {
  if (moment === undefined || hearing === undefined) throw new Error('The game has no such stop.');
  const { rules } = game;
  const viewAt = (world: Moment['world']) =>
    seat === WHOLE ? wholeViewFor(world, rules) : viewFor(world, rules, seat);
  const view = viewAt(moment.world);
  const causes = causesHeard(game, handleOf(game, seat), hearing.all);
  const pushes = pushesOf(game, view, game.changes.slice(...moment.changes), causes);
  const before = viewAt(moment.before);
  return {
    view,
    reveal: { turn: moment.turn, facts: hearing.fresh, answers: [], pushes, before },
    heard: new Map(hearing.all.map((fact) => [fact.id, fact])),
  };
}
