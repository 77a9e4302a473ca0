import type { Json, Luck, MovesDecision, View } from '#engine';
import { acceptBids, answersOf, remembering as countersIn } from './answering.ts';
import { keyBids, moveBids, orderBids, promiseBids } from './bidding.ts';
import { type Bid, reweighed } from './budget.ts';
import type { ClassWord } from './classes.ts';
import type { Line } from './line.ts';
import { type Notes, readNotes, writeNotes } from './notes.ts';
import { reason } from './reason.ts';
import { remembered } from './remembered-view.ts';
import { ago, type Sight } from './sight.ts';
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
    const sight: Sight = { view, luck, strategy: about.id, faces: line.faces, notes };
    const weighing = view.ask === 'answers' ? answersWeighed(sight, line) : movesWeighed(sight, line);
    return { ...weighing, bids: weighing.bids.map((bid) => emphasised(bid, line)) };
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
function emphasised(bid: Bid<Deed>, { emphasis }: Line): Bid<Deed> {
  if (emphasis === undefined) return bid;
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
  return {
    kind: 'moves',
    moves: deeds.flatMap((deed) => (deed.kind === 'move' ? [deed.choice] : [])),
    keys: Object.fromEntries(deeds.flatMap((deed) => (deed.kind === 'key' ? [[deed.occasion, deed.position]] : []))),
    restrain: deeds.flatMap((deed) => (deed.kind === 'order' ? [deed.reflex] : [])),
    steps: Object.fromEntries(deeds.flatMap((deed) => (deed.kind === 'promise' ? [[deed.step, deed.choice]] : []))),
    table: deeds.find((deed) => deed.kind === 'table')?.act ?? null,
    guess: null,
  };
}

function answersWeighed(sight: Sight, line: Line): Weighing {
  const { notes, view } = sight;
  return {
    bids: line.manners?.answerBids(sight, line) ?? acceptBids(sight, line),
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
