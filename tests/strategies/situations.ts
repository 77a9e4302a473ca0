import {
  type Decision,
  Game,
  type Luck,
  luckOf,
  passing,
  pendingAsks,
  type StepChoice,
  schoolOf,
  tableStepper,
  viewOf,
} from '#engine';
import { CLASS_WORDS, type ClassWord, type Weigher } from '#strategies';
import { loadedDice } from '../scenarios/loaded-dice.ts';
import { type Party, summer } from './table.ts';

/** What tells the situations of a chair apart: whom it watches there, and what that one does. */
interface Across {
  readonly other: Party;
  /** A harsh deed and a step of the other side. */
  readonly blow: string;
  readonly step: string;
  /** A package between the two. */
  readonly package: string;
}

const ACROSS: Readonly<Partial<Record<string, Across>>> = {
  us: {
    other: 'dprk',
    blow: 'test-missile:short-range',
    step: 'write-down-test-halt',
    package: 'pause-for-exemptions',
  },
  rok: { other: 'dprk', blow: 'test-missile:short-range', step: 'write-down-test-halt', package: 'health-first' },
  dprk: { other: 'us', blow: 'add-sanctions', step: 'ease-humanitarian', package: 'pause-for-exemptions' },
};

/** The turn in which the other side does what the situation is about. */
const EVENT = 6;
/** Harsh moves that are words alone: no blows. */
const WORDS = ['warn', 'denounce', 'answer-launch'];
/** The turns in which the allies decide of their drill and hold it; where the North is tried, it is put off. */
const [DECIDED, DRILL] = [2, 3];

/** What a strategy did in one turn, in short. */
interface Turn {
  readonly steps: number;
  readonly blows: number;
  readonly tabled: number;
  readonly offers: number;
}

function isBlow(choice: string): boolean {
  const [move = '', option = ''] = choice.split(':');
  const data = summer.moves[move];
  const harsh = data?.options?.[option]?.harsh ?? data?.harsh ?? 0;
  return harsh > 0 && data?.group === 'press' && !WORDS.includes(move);
}

/** What everybody else does in a turn of a situation. */
function othersDo(strategy: Weigher, party: string, turn: number, event: string | undefined): Decision {
  const isQuiet = strategy.party === 'dprk' && (party === 'us' || party === 'rok') && turn === DECIDED;
  const keys = isQuiet ? { 'summer-drill': 'postpone' } : {};
  const isEvent = party === acrossFrom(strategy).other && turn === EVENT && event !== undefined;
  return { ...passing, keys, moves: isEvent ? [event] : [] };
}

/** Luck under which nothing happens by chance; in one turn every step counts. */
function stillLuck(countsIn: number): Luck {
  const nothing: Luck = { draw: () => 0.999 };
  const steps = loadedDice(nothing, { 'steps-are-weighed': 0 }, summer);
  return { draw: (turn, ...address) => (turn === countsIn ? steps : nothing).draw(turn, ...address) };
}

interface Script {
  /** What the other side does in the turn of the event; nothing where it is not said. */
  readonly event?: string;
  readonly isCounted?: boolean;
}

/** Plays a strategy over eleven turns against parties that pass, but for the event. */
function playedAlone(strategy: Weigher, seed: string, { event, isCounted = false }: Script): readonly Turn[] {
  const setup = {
    scenario: summer,
    worldview: schoolOf('realist'),
    seed,
    seats: {},
    luck: stillLuck(isCounted ? EVENT : 0),
  };
  const game = new Game(setup, tableStepper);
  const luck = luckOf(seed, 'strategies');
  const turns: Turn[] = [];
  while (!game.isOver && game.world.turn <= 11) {
    const by: Record<string, Decision> = {};
    for (const { party, kind } of pendingAsks(game.world, game.rules)) {
      if (party !== strategy.party) {
        if (kind === 'moves') by[party] = othersDo(strategy, party, game.world.turn, event);
        continue;
      }
      const view = viewOf(game.world, game.rules, party);
      const { decision, notes } = strategy.decide(view, luck, game.noteOf(party));
      by[party] = decision;
      game.note(party, notes);
      if (decision.kind !== 'moves') continue;
      const hand = view.hand();
      turns[view.turn] = {
        steps: decision.moves.filter((choice) => hand.find((card) => card.choice === choice)?.odds !== null).length,
        blows: decision.moves.filter(isBlow).length,
        tabled: decision.table?.act === 'table' ? 1 : 0,
        offers: decision.moves.filter((choice) => choice === 'repeat-open-offer').length,
      };
    }
    game.play(by);
  }
  return turns;
}

function acrossFrom({ party }: Weigher): Across {
  const across = ACROSS[party];
  if (across === undefined) throw new Error(`Nobody sits across from ${party}.`);
  return across;
}

/** How a strategy deals with its first promises that fall due, where the other side goes first or both go at once. */
function dealtWith(strategy: Weigher, seed: string, theirs: StepChoice, areAtOnce = false): readonly StepChoice[] {
  const { other, package: id } = acrossFrom(strategy);
  const setup = { scenario: summer, worldview: schoolOf('realist'), seed, seats: {}, luck: stillLuck(0) };
  const game = new Game(setup, tableStepper);
  const otherFirst = summer.packages[id]?.sides[0].includes(other) === true ? 'first-side' : 'second-side';
  const opener = areAtOnce ? 'together' : otherFirst;
  const table = { act: 'table', package: id, public: true, opener, grain: 2, gate: 'before-talks' } as const;
  while (!game.isOver) {
    const by: Record<string, Decision> = {};
    for (const { party, kind } of pendingAsks(game.world, game.rules)) {
      const view = viewOf(game.world, game.rules, party);
      const due = view.agreements().flatMap(({ steps }) => steps.filter(({ choices }) => choices.length > 0));
      if (kind === 'answers') {
        const answers = view
          .offers()
          .flatMap(({ awaitsYou, offer }) => (awaitsYou ? [{ offer, answer: 'accept' } as const] : []));
        by[party] = { kind, answers };
      } else if (party === other) {
        const steps = Object.fromEntries(
          due.map(({ key, choices }) => [key, choices.includes(theirs) ? theirs : 'keep']),
        );
        const isTaken = view.packages().find((one) => one.package === id)?.refusal !== null || view.offers().length > 0;
        by[party] = { ...passing, steps, table: isTaken ? null : table };
      } else if (party === strategy.party && due.length > 0) {
        const { decision } = strategy.decide(view, luckOf(seed, 'strategies'), null);
        if (decision.kind !== 'moves') throw new Error('Asked for moves, it answered offers.');
        return due.map(({ key }) => decision.steps[key] ?? 'keep');
      }
    }
    game.play(by);
  }
  throw new Error(`${strategy.id} never had a promise to keep.`);
}

/** A sum over some turns. */
const sum = (turns: readonly Turn[], what: keyof Turn, from: number, to: number): number =>
  turns.slice(from, to + 1).reduce((all, turn) => all + turn[what], 0);

/** What a strategy does in each situation, by how much: the row of one lot. */
export const SITUATIONS = [
  'steps in turns 1 and 2',
  'steps unanswered, 3 to 6',
  'blows in quiet, 1 to 6',
  'packages tabled, 1 to 6',
  'an open offer during a drill',
  'steps after a step that counted',
  'more blows after a blow',
  'more blows a while later',
  'promise, the other in time',
  'promise, the other late',
  'promise, both at once',
] as const;
export type Row = Readonly<Record<(typeof SITUATIONS)[number], string>>;

/** Puts a strategy into every situation of its chair. */
export function rowOf(strategy: Weigher, seed: string): Row {
  const { blow, step } = acrossFrom(strategy);
  const quiet = playedAlone(strategy, seed, {});
  const struck = playedAlone(strategy, seed, { event: blow });
  const given = playedAlone(strategy, seed, { event: step, isCounted: true });
  const more = (from: number, to: number) => sum(struck, 'blows', from, to) > sum(quiet, 'blows', from, to);
  const word = (does: boolean) => (does ? 'yes' : 'no');
  const choice = (choices: readonly StepChoice[]) => [...new Set(choices)].toSorted().join('+');
  return {
    'steps in turns 1 and 2': word(sum(quiet, 'steps', 1, 2) > 0),
    'steps unanswered, 3 to 6': word(sum(quiet, 'steps', 3, 6) > 0),
    'blows in quiet, 1 to 6': word(sum(quiet, 'blows', 1, 6) > 0),
    'packages tabled, 1 to 6': word(sum(quiet, 'tabled', 1, 6) > 0),
    'an open offer during a drill': word(sum(quiet, 'offers', DRILL, DRILL) > 0),
    'steps after a step that counted': word(sum(given, 'steps', EVENT + 1, EVENT + 2) > 0),
    'more blows after a blow': word(more(EVENT + 1, EVENT + 2)),
    'more blows a while later': word(more(EVENT + 4, EVENT + 5)),
    'promise, the other in time': choice(dealtWith(strategy, seed, 'keep')),
    'promise, the other late': choice(dealtWith(strategy, seed, 'delay')),
    'promise, both at once': choice(dealtWith(strategy, seed, 'keep', true)),
  };
}

/** The row of several lots: what differs between them is what the lot decides. */
export function rowOverLots(strategy: Weigher, seeds: readonly string[]): Row {
  const rows = seeds.map((seed) => rowOf(strategy, seed));
  const over = (situation: (typeof SITUATIONS)[number]) => {
    const seen = [...new Set(rows.map((row) => row[situation]))].toSorted();
    return seen.length === 1 ? (seen[0] ?? '') : 'by lot';
  };
  return Object.fromEntries(SITUATIONS.map((situation) => [situation, over(situation)])) as Row;
}

/** The class words that a row proves: each holds whatever the lot. */
export function classesOf(row: Row): readonly ClassWord[] {
  const does = (situation: (typeof SITUATIONS)[number]) => row[situation] === 'yes';
  const proved: Readonly<Record<ClassWord, boolean>> = {
    opens: does('steps in turns 1 and 2'),
    persists: does('steps in turns 1 and 2') && does('steps unanswered, 3 to 6'),
    reciprocates: does('steps after a step that counted'),
    presses: does('blows in quiet, 1 to 6'),
    retaliates: does('more blows after a blow'),
    forgives: does('more blows after a blow') && row['more blows a while later'] === 'no',
    'offers-regardless': does('an open offer during a drill'),
    tables: does('packages tabled, 1 to 6'),
    'keeps-its-word': row['promise, the other in time'] === 'keep',
    'waits-for-the-late': row['promise, the other late'] === 'delay',
    'delivers-second': row['promise, both at once'] === 'delay',
  };
  return CLASS_WORDS.filter((word) => proved[word]);
}
