import type { Json, Luck, MovesDecision, StepChoice, TableAct, View } from '#engine';
import { acceptBids, answersOf, remembering as countersIn } from './answering.ts';
import { disputeBids, keyBids, moveBids, orderBids, promiseBids } from './bidding.ts';
import { type Bid, reweighed } from './budget.ts';
import type { ClassWord } from './classes.ts';
import type { Line } from './line.ts';
import { type Notes, readNotes, writeNotes } from './notes.ts';
import { reason } from './reason.ts';
import { once, remembered } from './remembered-view.ts';
import { ago, type Sight } from './sight.ts';
import { standpointOf } from './standpoint.ts';
import type { Strategy, Weigher } from './strategy.ts';
import { tableBids, withdrawalBids } from './tabling.ts';
import { type Deed, settled, type Weighing } from './weighing.ts';

/** A strategy that decides by weighing, and the line along which it weighs. */
export interface Agent extends Weigher {
  readonly classes: readonly ClassWord[];
  readonly line: Line;
}

/** What a strategy says of itself, beside its line. */
export type About = Pick<Strategy, 'id' | 'version' | 'source'> & { readonly classes?: readonly ClassWord[] };

/** The strategy of a line. */
export function agent(about: About, line: Line): Agent {
  const weigh = (seen: View, luck: Luck, json: Json): Weighing => {
    const view = remembered(seen);
    const notes = remembering(view, line, json);
    const standpoint = once(() => standpointOf({ view }, line.scales));
    const sight: Sight = {
      view,
      luck,
      strategy: about.id,
      faces: line.faces,
      notes,
      standpoint,
      demands: new Map(),
    };
    const weighing = view.ask === 'answers' ? answersWeighed(sight, line) : movesWeighed(sight, line);
    const { emphasis } = line;
    if (emphasis === undefined) return weighing;
    return { ...weighing, bids: weighing.bids.map((bid) => emphasised(bid, emphasis)) };
  };
  return {
    ...about,
    classes: about.classes ?? [],
    party: line.party,
    stands: line.stands,
    strength: 'plain',
    line,
    weigh,
    decide: (view, luck, notes) => settled(weigh(view, luck, notes)),
  };
}

/** Terms times what the line lays on them. */
function emphasised(bid: Bid<Deed>, emphasis: NonNullable<Line['emphasis']>): Bid<Deed> {
  return reweighed(
    bid,
    bid.reasons.map(({ code, figure, params }) => reason(code, figure * (emphasis[code] ?? 1), params)),
  );
}

/** Notes brought up to date: how far the own steps had come when the other side last took one. */
function remembering(view: View, { faces, party }: Line, json: Json): Notes {
  const notes = readNotes(json);
  const hasAnswered = ago({ view }, 'step-taken', faces) <= 1;
  return hasAnswered ? { ...notes, stepsAtAnswer: view.seen('step-taken', party).count } : notes;
}

function movesWeighed(sight: Sight, line: Line): Weighing {
  const { view, notes } = sight;
  return {
    bids: [
      ...promiseBids(sight, line),
      ...disputeBids(sight, line),
      ...moveBids(sight, line),
      ...keyBids(sight, line),
      ...orderBids(sight, line),
      ...(line.manners?.tableBids(sight, line) ?? [...tableBids(sight, line), ...withdrawalBids(sight, line)]),
    ],
    means: { purse: view.purse, moves: view.movesPerTurn },
    decisionOf,
    notesAfter: (decision) => {
      const table = decision.kind === 'moves' ? decision.table : null;
      if (table?.act !== 'table') return writeNotes(notes);
      return writeNotes({ ...notes, tabled: { ...notes.tabled, [table.package]: view.turn } });
    },
  };
}

function decisionOf(deeds: readonly Deed[]): MovesDecision {
  const moves: string[] = [];
  const keys: Record<string, string> = {};
  const restrain: string[] = [];
  const steps: Record<string, StepChoice> = {};
  const disputes: Record<string, 'show'> = {};
  let table: TableAct | null = null;
  for (const deed of deeds) {
    if (deed.kind === 'move') moves.push(deed.choice);
    else if (deed.kind === 'key') keys[deed.occasion] = deed.position;
    else if (deed.kind === 'order') restrain.push(deed.reflex);
    else if (deed.kind === 'promise') steps[deed.step] = deed.choice;
    else if (deed.kind === 'show') disputes[deed.step] = 'show';
    else if (deed.kind === 'table') table ??= deed.act;
  }
  const isShowing = Object.keys(disputes).length > 0;
  return { kind: 'moves', moves, keys, restrain, steps, ...(isShowing && { disputes }), table, guess: null };
}

function answersWeighed(sight: Sight, line: Line): Weighing {
  const { notes, view } = sight;
  return {
    bids: line.manners?.answerBids(sight, line) ?? acceptBids(sight),
    means: { purse: view.purse, moves: view.movesPerTurn },
    decisionOf: (deeds) => ({
      kind: 'answers',
      answers:
        line.manners?.answersBy(sight, deeds) ??
        answersOf(
          sight,
          line,
          deeds.flatMap((deed) => (deed.kind === 'accept' ? [deed.offer] : [])),
        ),
    }),
    notesAfter: (decision) => writeNotes({ ...notes, counters: countersIn(sight, decision) }),
  };
}
