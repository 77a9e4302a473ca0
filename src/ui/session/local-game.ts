import { produce } from 'immer';
import {
  type AskKind,
  type Decision,
  drawWorldview,
  type FactView,
  factViews,
  Game,
  pendingAsks,
  type SeatView,
  type Setup,
  viewFor,
  xstateStepper,
} from '#engine';
import { seatMachines } from './machines.ts';
import { causesHeard, pushesOf } from './pushes.ts';
import type { Reveal } from './session.ts';

/** What a local game is opened with. The worldview `unknown` is drawn from the seed. */
export interface Opening {
  readonly party: string;
  readonly worldview: string;
  readonly seed: string;
}

/** A game in this browser as the person in one chair meets it. */
export interface LocalGame {
  readonly game: Game;
  /** What this chair is asked for now; null when the game is over. */
  ask(): AskKind | null;
  view(): SeatView;
  /** Everything that this chair has heard so far. */
  heard(): readonly FactView[];
  /** Takes the person's decision, lets the machines decide, and plays to this chair's next ask or to the end. */
  play(decision: Decision): Reveal;
}

/** Opens the world through immer and XState, and seats a machine in every chair but one. */
export function openLocalGame(scenario: Setup['scenario'], { party, worldview, seed }: Opening): LocalGame {
  const others = Object.keys(scenario.parties).filter((other) => other !== party);
  const machines = seatMachines(others, seed);
  const setup: Setup = {
    scenario,
    worldview: worldview === 'unknown' ? drawWorldview(scenario, seed) : worldview,
    seed,
    seats: { ...machines.seats, [party]: { human: true } },
  };
  const game = new Game(setup, xstateStepper, (world, edit) => produce(world, edit));
  const handle = game.rules.index.parties.handle(party);
  const view = () => viewFor(game.world, game.rules, party);
  const heard = () => factViews(game.rules, handle, game.facts);
  const ask = () => pendingAsks(game.world, game.rules).find((pending) => pending.party === party)?.kind ?? null;
  return {
    game,
    ask,
    view,
    heard,
    play(decision) {
      const before = view();
      const known = heard().length;
      const moved = game.changes.length;
      const answers = [...machines.playOn(game, { [party]: decision }, party)];
      while (ask() === null && !game.isOver) answers.push(...machines.playOn(game, {}, party));
      const all = heard();
      const facts = all.slice(known).filter((fact) => fact.turn === before.turn);
      const pushes = pushesOf(game, view(), game.changes.slice(moved), causesHeard(game, handle, all));
      return { turn: before.turn, facts, answers, pushes, before };
    },
  };
}
