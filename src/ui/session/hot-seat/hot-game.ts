import { produce } from 'immer';
import {
  type AskKind,
  commonFacts,
  commonFactViews,
  commonViewFor,
  type Decision,
  EVERYBODY,
  type Fact,
  type FactView,
  factViews,
  Game,
  heardFacts,
  pendingAsks,
  type SeatView,
  type Setup,
  viewFor,
  type Worldview,
  worldviewOf,
  xstateStepper,
} from '#engine';
import type { MachineDecision } from '../inquiry.ts';
import { type MadeByMachine, seatMachines, seenOf } from '../machines.ts';
import type { Named } from '../machines-known.ts';
import { pushesOf } from '../pushes.ts';
import type { Reveal, TableAnswer } from '../session.ts';
import { openRecord, type WhyRecord } from '../why-record.ts';
import type { People } from './kept.ts';

/** What a game of several people on one device is opened with. */
export interface HotOpening {
  readonly people: People;
  readonly worldview: Worldview;
  readonly seed: string;
  /** Who sits where nobody does and it is not the usual machine; absent or empty where it is everywhere. */
  readonly opposite?: Named;
}

/** One game as the people around one device meet it. An onlooker is a party, or `EVERYBODY`: the room. */
export interface HotGame {
  readonly game: Game;
  readonly record: WhyRecord;
  readonly decided: readonly MachineDecision[];
  /** The parties with people, in the scenario's order. */
  readonly seats: readonly string[];
  /** What people are asked for now; null when the game is over. */
  asked(): AskKind | null;
  /** What one party is asked for now; null for nothing. */
  askOf(party: string): AskKind | null;
  view(onlooker: string): SeatView;
  heard(onlooker: string): readonly FactView[];
  /**
   * Takes what people decided, lets the machines decide, and plays to the next ask of anybody here or to the end. Returns
   * what the room may be told of it and, for each seat, what beside that only it has heard.
   */
  play(by: Readonly<Record<string, Decision>>): Readonly<Record<string, Reveal>>;
}

/** Opens the world through immer and XState, with machines in every chair where nobody sits. */
export function openHotGame(scenario: Setup['scenario'], opening: HotOpening): HotGame {
  const { people, worldview, seed, opposite } = opening;
  const seats = Object.keys(scenario.parties).filter((party) => (people[party] ?? 0) > 0);
  const others = Object.keys(scenario.parties).filter((party) => !seats.includes(party));
  const machines = seatMachines(others, [{ fromTurn: 1, seed }], opposite);
  const humans = Object.fromEntries(seats.map((party) => [party, { human: true } as const]));
  const setup = {
    scenario,
    worldview: worldviewOf(scenario, seed, worldview),
    seed,
    seats: { ...machines.seats, ...humans },
  };
  const record = openRecord();
  const game = new Game(setup, xstateStepper, (world, edit) => produce(world, edit), record.recorder);
  const askOf = (party: string) =>
    pendingAsks(game.world, game.rules).find((pending) => pending.party === party)?.kind ?? null;
  const asked = () => seats.map(askOf).find((kind) => kind !== null) ?? null;
  const view = (onlooker: string): SeatView =>
    onlooker === EVERYBODY
      ? { ...commonViewFor(game.world, game.rules), ask: asked() }
      : viewFor(game.world, game.rules, onlooker);
  const onlookers = [EVERYBODY, ...seats];
  return {
    game,
    record,
    decided: machines.decided,
    seats,
    asked,
    askOf,
    view,
    heard: (onlooker) => hearingOf(game, onlooker).views,
    play(by) {
      record.mark();
      const ears = onlookers.map((onlooker) => openEar(game, onlooker, view));
      let people: Readonly<Record<string, Decision>> = by;
      do {
        const made = machines.decide(game);
        for (const ear of ears) ear.listen(made);
        game.play({ ...people, ...Object.fromEntries(made.map(({ party, decision }) => [party, decision])) });
        people = {};
      } while (asked() === null && !game.isOver);
      const shared = heardBySeats(game, seats);
      return Object.fromEntries(ears.map((ear) => [ear.onlooker, ear.told(shared)]));
    },
  };
}

/** What an onlooker has heard so far, each fact as the world has it and as the onlooker knows it. */
interface Hearing {
  readonly facts: readonly Fact[];
  readonly views: readonly FactView[];
}

function hearingOf({ rules, facts }: Game, onlooker: string): Hearing {
  if (onlooker === EVERYBODY)
    return { facts: [...commonFacts(rules, facts).values()], views: commonFactViews(rules, facts) };
  const handle = rules.index.parties.handle(onlooker);
  return { facts: [...heardFacts(handle, facts).values()], views: factViews(rules, handle, facts) };
}

/** The world's numbers of the facts that every seat with people heard. One seat alone shares nothing with anybody. */
function heardBySeats({ rules, facts }: Game, seats: readonly string[]): ReadonlySet<number> {
  if (seats.length < 2) return new Set();
  const handles = seats.map((party) => rules.index.parties.handle(party));
  const heard = handles.map((handle) => new Set([...heardFacts(handle, facts).values()].map(({ id }) => id)));
  return heard.reduce((all, one) => new Set([...all].filter((id) => one.has(id))));
}

/** Somebody who listens while a stretch of the game is played. */
interface Ear {
  readonly onlooker: string;
  /** Hears of the machines' answers, before they are played. */
  listen(made: readonly MadeByMachine[]): void;
  /** `common` are the world's numbers of what every seat heard. */
  told(common: ReadonlySet<number>): Reveal;
}

/** A seat is told what the room is not: facts that were not for all, and answers to quiet offers. */
function openEar(game: Game, onlooker: string, view: (onlooker: string) => SeatView): Ear {
  const before = view(onlooker);
  const known = hearingOf(game, onlooker).facts.length;
  const moved = game.changes.length;
  const answers: TableAnswer[] = [];
  return {
    onlooker,
    listen(made) {
      const inRoom = seenOf(made, view(EVERYBODY).offers);
      const isNew = ({ party }: TableAnswer) =>
        onlooker === EVERYBODY || !inRoom.some((heard) => heard.party === party);
      answers.push(...seenOf(made, view(onlooker).offers).filter(isNew));
    },
    told(common) {
      const { facts: world, views } = hearingOf(game, onlooker);
      const inRoom = new Set(hearingOf(game, EVERYBODY).facts.map(({ id }) => id));
      const isOwn = (place: number) => onlooker === EVERYBODY || !inRoom.has(world[place]?.id ?? -1);
      const facts = views.filter((fact, place) => place >= known && fact.turn === before.turn && isOwn(place));
      const causes = new Map(views.map((fact, place) => [world[place]?.id ?? -1, fact]));
      const pushes = pushesOf(game, view(onlooker), game.changes.slice(moved), causes);
      const shared = new Set([...causes].flatMap(([id, fact]) => (common.has(id) ? [fact.id] : [])));
      return { turn: before.turn, facts, answers, shared, pushes, before };
    },
  };
}
