import type { AnswersDecision, Json, Luck, MovesDecision, StepChoice, StepView, View } from '#engine';
import { answersOf } from './answering.ts';
import { type Deed, keyBids, moveBids, orderBids } from './bidding.ts';
import { type Bid, withinBudget } from './budget.ts';
import { dialKey } from './dials.ts';
import type { Line, Promised } from './line.ts';
import { type Notes, readNotes, writeNotes } from './notes.ts';
import { deciding, merged, type Reason, reason } from './reason.ts';
import { ago, type Sight } from './sight.ts';
import type { Decided, Strategy } from './strategy.ts';
import { type TableDeed, tableBids, withdrawalBids } from './tabling.ts';

/** A strategy that decides by weighing, and the line along which it weighs. */
export interface Agent extends Strategy {
  readonly line: Line;
}

/** The strategy of a line. */
export function agent(about: Omit<Strategy, 'decide' | 'party' | 'stands'>, line: Line): Agent {
  const sightOf = (view: View, luck: Luck, notes: Notes): Sight => ({
    view,
    luck,
    strategy: about.id,
    faces: line.faces,
    notes,
  });
  return {
    ...about,
    party: line.party,
    stands: line.stands,
    line,
    decide(view, luck, json) {
      const sight = sightOf(view, luck, remembering(view, line, json));
      return view.ask === 'answers' ? answer(sight, line) : move(sight, line);
    },
  };
}

/** Notes brought up to date: how far the own steps had come when the other side last took one. */
function remembering(view: View, { faces, party }: Line, json: Json): Notes {
  const notes = readNotes(json);
  const hasAnswered = ago({ view }, 'step-taken', faces) <= 1;
  return hasAnswered ? { ...notes, stepsAtAnswer: view.seen('step-taken', party).count } : notes;
}

function move(sight: Sight, line: Line): Decided {
  const promises = promisesOf(sight, line);
  const bids: Bid<Deed | TableDeed>[] = [
    ...moveBids(sight, line),
    ...keyBids(sight, line),
    ...orderBids(sight, line),
    ...tableBids(sight, line),
    ...withdrawalBids(sight, line),
  ];
  const taken = withinBudget(bids, { purse: sight.view.purse, moves: sight.view.movesPerTurn });
  const deeds = taken.map(({ what }) => what);
  const table = deeds.find((deed) => deed.kind === 'table')?.act ?? null;
  const decision: MovesDecision = {
    kind: 'moves',
    moves: deeds.flatMap((deed) => (deed.kind === 'move' ? [deed.choice] : [])),
    keys: Object.fromEntries(deeds.flatMap((deed) => (deed.kind === 'key' ? [[deed.occasion, deed.position]] : []))),
    restrain: deeds.flatMap((deed) => (deed.kind === 'order' ? [deed.reflex] : [])),
    steps: Object.fromEntries(promises.map(({ key, choice }) => [key, choice])),
    table,
    guess: null,
  };
  const { tabled } = sight.notes;
  const notes =
    table?.act === 'table' ? { ...sight.notes, tabled: { ...tabled, [table.package]: sight.view.turn } } : sight.notes;
  const why = [...promises.map((promise) => promise.reason), ...taken.flatMap(({ reasons, id }) => named(reasons, id))];
  return { decision, reasons: why.length > 0 ? deciding(why, true) : whyNothing(bids), notes: writeNotes(notes) };
}

const named = (reasons: readonly Reason[], deed: string): readonly Reason[] =>
  merged(reasons).map(({ code, figure, params }) => ({ code, figure, params: { ...params, deed } }));

/** Why a turn was let pass: what spoke most against the best thing that could have been done. */
function whyNothing(bids: readonly Bid<unknown>[]): readonly Reason[] {
  const [best] = bids.toSorted((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
  return best === undefined ? [reason('nothing-better', 0)] : deciding(named(best.reasons, best.id), false);
}

/** What cannot be put off or pretended is done in part, which always can. */
const asFarAsMayBe = (step: StepView, promised: Promised): Promised =>
  step.choices.includes(promised.choice) ? promised : { ...promised, choice: 'part' };

function promisesOf(sight: Sight, line: Line): readonly { key: string; choice: StepChoice; reason: Reason }[] {
  const due = sight.view.agreements().flatMap(({ steps }) => steps.filter(({ choices }) => choices.length > 0));
  return due.map((step) => ({ key: step.key, ...asFarAsMayBe(step, line.promise(sight, step)) }));
}

function answer(sight: Sight, line: Line): Decided {
  const answered = answersOf(sight, line);
  const decision: AnswersDecision = { kind: 'answers', answers: answered.map((one) => one.answer) };
  const offers = sight.view.offers();
  const counters = { ...sight.notes.counters };
  for (const { answer: given } of answered) {
    const offer = offers.find(({ offer: id }) => id === given.offer);
    if (given.answer === 'counter' && offer !== undefined) counters[offer.package] = dialKey(given);
  }
  return {
    decision,
    reasons: answered.flatMap(({ reasons }) => reasons),
    notes: writeNotes({ ...sight.notes, counters }),
  };
}
