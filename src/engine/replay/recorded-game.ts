import { type Luck, notedBy, type Seed } from '../chance/luck.ts';
import type { Stepper } from '../charts/stepper.ts';
import type { Decision } from '../decisions/decision.ts';
import { bindRules } from '../rules/bind-rules.ts';
import type { Rules } from '../rules/rules.ts';
import type { Worldview } from '../rules/worldview.ts';
import type { ResolvedScenario } from '../scenario/shape/files.ts';
import { adjourn } from '../turn/endings.ts';
import { playTurn } from '../turn/play-turn.ts';
import type { Change, Recorder, Referee } from '../turn/referee.ts';
import { factViews } from '../view/fact-views.ts';
import { fingerprint } from '../world/fingerprint.ts';
import { openWorld } from '../world/opening.ts';
import type { Fact, Json, World } from '../world/world.ts';
import { type Fork, type GameLuck, gameLuck, type LuckPart } from './luck-parts.ts';
import {
  type DecidedTogether,
  type Inject,
  REPLAY_FORMAT,
  type ReasonTold,
  type Replay,
  RULES_VERSION,
  rulesHashOf,
  type SeatedBy,
} from './replay.ts';

/** How a game is set up before its first turn. */
export interface Setup {
  readonly scenario: ResolvedScenario;
  readonly worldview: Worldview;
  readonly seed: Seed;
  readonly seats: Readonly<Record<string, SeatedBy>>;
  readonly parameters?: Readonly<Record<string, number>>;
  /** Ids of rules that are switched off. */
  readonly off?: readonly string[];
  /** Seeds that follow the first one, where the game was taken over, and where it was. */
  readonly laterLuck?: readonly LuckPart[];
  readonly fork?: Fork;
  /** Luck other than the seed's own: loaded dice, in tests. */
  readonly luck?: Luck;
}

const partsOf = ({ seed, laterLuck = [] }: Setup): readonly LuckPart[] => [{ fromTurn: 1, seed }, ...laterLuck];

/** How a world is edited: in place, or through a draft as the page does. Returns the world that now stands. */
export type Edit = (world: World, edit: (world: World) => void) => World;

const inPlace: Edit = (world, edit) => {
  edit(world);
  return world;
};

/**
 * One game under way with its record: the world, and all that a replay will say of it. Whoever decides (page, command
 * line, tests) drives it by `play` and reads `world`.
 */
export class Game {
  readonly setup: Setup;
  readonly rules: Rules;
  readonly luck: Luck;
  readonly facts: Fact[] = [];
  readonly changes: Change[] = [];
  readonly decisions: DecidedTogether[] = [];
  readonly injects: Inject[] = [];
  readonly fingerprints: string[] = [];
  world: World;
  readonly #referee: Referee;
  readonly #edit: Edit;
  readonly #ownLuck: GameLuck;
  #notes: Record<string, Json> = {};
  #reasons: Record<string, readonly ReasonTold[]> = {};

  constructor(setup: Setup, stepperOf: (rules: Rules) => Stepper, edit: Edit = inPlace, also: Recorder = {}) {
    this.setup = setup;
    this.rules = bindRules(setup.scenario, setup.worldview, {
      ...(setup.parameters && { parameters: setup.parameters }),
      ...(setup.off && { off: setup.off }),
    });
    this.#ownLuck = gameLuck(partsOf(setup), 'world');
    this.luck = notedBy(setup.luck ?? this.#ownLuck, also.drawn);
    this.#edit = edit;
    const recorder: Recorder = {
      ...also,
      told: (fact) => {
        this.facts.push({ ...fact, cause: { ...fact.cause } });
        also.told?.(fact);
      },
      changed: (change) => {
        this.changes.push(change);
        also.changed?.(change);
      },
    };
    this.#referee = { rules: this.rules, stepper: stepperOf(this.rules), luck: this.luck, recorder };
    this.world = openWorld(this.#referee);
    this.fingerprints.push(fingerprint(this.world));
  }

  get isOver(): boolean {
    return this.world.ending >= 0;
  }

  /** Answers all that is asked and plays on. Throws where a decision would be refused. */
  play(by: Readonly<Record<string, Decision>>): void {
    const [ask] = this.world.asks;
    if (ask === undefined) throw new Error('Nothing is asked: the game is over.');
    const notes = this.#notes;
    const reasons = this.#reasons;
    [this.#notes, this.#reasons] = [{}, {}];
    const { turn, exchange } = this.world;
    const decisions = new Map(Object.entries(by));
    this.#ownLuck.turnTo(turn);
    this.world = this.#edit(this.world, (world) => {
      for (const [party, kept] of Object.entries(notes)) world.notes[this.rules.index.parties.handle(party)] = kept;
      playTurn(world, decisions, this.#referee);
    });
    const told = Object.keys(reasons).length > 0 && { reasons };
    this.decisions.push({ turn, stage: ask.kind, exchange, by, notes, ...told });
    this.fingerprints.push(fingerprint(this.world));
  }

  /** True while the people may rise before the time is up. */
  get canAdjourn(): boolean {
    return !this.isOver && this.rules.scenario.adjourned !== undefined;
  }

  /** Ends the game here, with what has come of it so far. Throws where `canAdjourn` is false. */
  adjourn(): void {
    this.world = this.#edit(this.world, (world) => adjourn(world, this.#referee));
    this.injects.push({ inject: 'adjourn', turn: this.world.turn });
    this.fingerprints.push(fingerprint(this.world));
  }

  /** What a seat keeps for itself between turns. */
  noteOf(party: string): Json {
    return this.world.notes[this.rules.index.parties.handle(party)] ?? null;
  }

  /** Lays a seat's notes ready: they enter the world, where that seat alone reads them, and the record with the next play. */
  note(party: string, notes: Json): void {
    this.#notes[party] = notes;
  }

  /** Lays ready what a machine weighed of the offers that it answers: it enters the record with the next play, and no world. */
  explain(party: string, reasons: readonly ReasonTold[]): void {
    this.#reasons[party] = reasons;
  }

  /** The record so far. Holds the seed and every secret: only for the game's own archive until it is over. */
  replay(): Replay {
    const { scenario, worldview, seats, fork, off = [] } = this.setup;
    const byTurn: Record<string, Fact[]> = {};
    for (const fact of this.facts) (byTurn[fact.turn] ??= []).push(fact);
    return {
      format: REPLAY_FORMAT,
      rulesVersion: RULES_VERSION,
      scenario: scenario.scenario,
      rulesHash: rulesHashOf(scenario),
      worldview,
      parameters: this.rules.parameters,
      off,
      seats,
      luck: partsOf(this.setup),
      ...(fork && { fork }),
      decisions: this.decisions,
      injects: this.injects,
      fingerprints: this.fingerprints,
      facts: Object.fromEntries(
        Object.entries(byTurn).map(([turn, facts]) => [turn, factViews(this.rules, null, facts)]),
      ),
    };
  }
}
