import { produce } from 'immer';
import {
  type AskKind,
  type Beginning,
  type Decision,
  type FactView,
  factViews,
  Game,
  pendingAsks,
  type SeatView,
  type Setup,
  UNKNOWN,
  viewFor,
  type Worldview,
  worldviewOf,
  xstateStepper,
} from '#engine';
import type { ActPlayed } from './first.ts';
import { type AnsweredAt, type Inquiry, openInquiry } from './inquiry.ts';
import { type Machines, seatMachines } from './machines.ts';
import { type Named, namedIn } from './machines-known.ts';
import { causesHeard, pushesOf } from './pushes.ts';
import type { Reveal } from './session.ts';
import { openRecord } from './why-record.ts';

/** What a local game is opened with. A half of the worldview that is `unknown` is drawn from the seed. */
export interface Opening {
  readonly party: string;
  readonly worldview: Worldview;
  readonly seed: string;
  /** Who sits opposite where it is not the usual machine; absent or empty where it is everywhere. */
  readonly opposite?: Named;
  /** What was played before this chair was taken over; null in a game from the first turn. */
  readonly beginning: Beginning | null;
}

/** A game in this browser as the person in one chair meets it. */
export interface LocalGame {
  readonly game: Game;
  /** What this chair is asked for now; null when the game is over. */
  ask(): AskKind | null;
  view(): SeatView;
  /** Everything that this chair has heard so far. */
  heard(): readonly FactView[];
  /** Lets a machine weigh, while the person does, what it decides at the same time. True while another one has not. */
  ponder(): boolean;
  /** Takes the person's decision, lets the machines decide, and plays to this chair's next ask or to the end. */
  play(decision: Decision): Reveal;
  /** What this chair may find out when it asks why; `isTold` turns true once the end has been read. */
  inquiry(isTold: () => boolean): Inquiry;
  /** What the debrief of a first act is read from. */
  readonly act: ActPlayed;
}

/** Opens the world through immer and XState, seats a machine in every chair but one, and plays what was played before. */
export function openLocalGame(scenario: Setup['scenario'], opening: Opening): LocalGame {
  const { party, beginning } = opening;
  const machines = machinesOf(scenario, opening);
  const setup = setupOf(scenario, opening, machines);
  const record = openRecord();
  const answered: AnsweredAt[] = [];
  const game = new Game(setup, xstateStepper, (world, edit) => produce(world, edit), record.recorder);
  for (const { by, notes, reasons = {} } of beginning?.decisions ?? []) {
    for (const [owner, kept] of Object.entries(notes)) game.note(owner, kept);
    for (const [owner, told] of Object.entries(reasons)) game.explain(owner, told);
    game.play(by);
  }
  const handle = game.rules.index.parties.handle(party);
  let seen: { readonly world: Game['world']; readonly view: SeatView } | null = null;
  const view = (): SeatView => {
    // A decision and its reveal look at the same world several times, and a hand's odds take their time.
    if (seen?.world !== game.world) seen = { world: game.world, view: viewFor(game.world, game.rules, party) };
    return seen.view;
  };
  const heard = () => factViews(game.rules, handle, game.facts);
  const ask = () => pendingAsks(game.world, game.rules).find((pending) => pending.party === party)?.kind ?? null;
  return {
    game,
    ask,
    view,
    heard,
    ponder: () => machines.ponder(game),
    play(decision) {
      record.mark();
      const before = view();
      const known = heard().length;
      const moved = game.changes.length;
      const answers = [...machines.playOn(game, { [party]: decision }, party)];
      while (ask() === null && !game.isOver) answers.push(...machines.playOn(game, {}, party));
      answered.push(...answers.map((answer) => ({ turn: before.turn, answer })));
      const all = heard();
      const facts = all.slice(known).filter((fact) => fact.turn === before.turn);
      const pushes = pushesOf(game, view(), game.changes.slice(moved), causesHeard(game, handle, all));
      return { turn: before.turn, facts, answers, pushes, before };
    },
    act: { game, party, record },
    inquiry(isTold) {
      const isPhysicsHidden = opening.worldview.physics === UNKNOWN;
      return openInquiry({ game, party, record, decided: machines.decided, answered, isPhysicsHidden, isTold });
    },
  };
}

/** The machines that a game asks for: those that sat there before it was taken over, or those that were chosen. */
export const namedFor = ({ beginning, opposite = {} }: Pick<Opening, 'beginning' | 'opposite'>): Named =>
  beginning === null ? opposite : namedIn(beginning.seats);

function machinesOf({ parties }: Setup['scenario'], opening: Opening): Machines {
  const { party, seed, beginning } = opening;
  const others = Object.keys(parties).filter((other) => other !== party);
  return seatMachines(others, beginning?.luck ?? [{ fromTurn: 1, seed }], namedFor(opening));
}

function setupOf(
  scenario: Setup['scenario'],
  { party, worldview, seed, beginning }: Opening,
  machines: Machines,
): Setup {
  const seats = { ...machines.seats, [party]: { human: true } as const };
  if (beginning === null) return { scenario, worldview: worldviewOf(scenario, seed, worldview), seed, seats };
  const { parameters, off, fork, luck } = beginning;
  const [first, ...laterLuck] = luck;
  return {
    scenario,
    worldview: beginning.worldview,
    seed: first?.seed ?? seed,
    laterLuck,
    seats,
    parameters,
    off,
    fork,
  };
}
