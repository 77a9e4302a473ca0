import { type AnswersDecision, type MovesDecision, passing, type ResolvedScenario, type View } from '#engine';
import type { Strategy } from '#strategies';
import { factsOf } from './facts-of.ts';
import { type RuleTable, type TableRow, type TableTest, tableName } from './rule-table.ts';

/** Whether a test of a view holds. Reads tallies, stances, one track or the purse: nothing that is made anew. */
export function holdsIn(view: View, test: TableTest): boolean {
  return asked(view, test) !== (test.not === true);
}

function asked(view: View, test: TableTest): boolean {
  switch (test.see) {
    case 'turn':
      return view.turn >= (test.from ?? 0) && view.turn <= (test.to ?? Number.POSITIVE_INFINITY);
    case 'fact': {
      const { lastTurn } = view.seen(test.fact, test.by);
      return lastTurn > 0 && (test.within === undefined || view.turn - lastTurn <= test.within);
    }
    case 'stance':
      return test.in.includes(view.stance(test.of, test.region) ?? '');
    case 'track':
      return (view.track(test.track, test.of)?.low ?? Number.NEGATIVE_INFINITY) >= test.least;
    case 'purse':
      return view.purse >= test.least;
    case 'answered': {
      const own = view.seen(test.fact, view.party).lastTurn;
      return own > 0 && view.seen(test.fact, test.by).lastTurn >= own;
    }
  }
}

/** A row whose choices are read once: each with the move that it is a way of. */
interface ReadRow extends Omit<TableRow, 'do'> {
  readonly choices: readonly { readonly choice: string; readonly move: string }[];
}

const readRow = ({ do: choices, ...row }: TableRow): ReadRow => ({
  ...row,
  choices: choices.map((choice) => ({ choice, move: choice.split(':', 1)[0] ?? choice })),
});

function rowFor(view: View, rows: readonly ReadRow[]): ReadRow {
  for (const row of rows) if (row.when.every((test) => holdsIn(view, test))) return row;
  return NO_ROW;
}

/** What a row does as far as it is allowed and paid for: what is not is passed over. */
function movesBy(view: View, row: ReadRow): MovesDecision {
  let left = view.purse;
  const made: string[] = [];
  const moves: string[] = [];
  for (const { choice, move } of row.choices) {
    if (moves.length >= view.movesPerTurn) break;
    if (made.includes(move)) continue;
    const price = view.price(choice);
    if (price === null || price > left) continue;
    made.push(move);
    moves.push(choice);
    left -= price;
  }
  return { ...passing, moves, keys: row.keys === undefined ? {} : keysBy(view, row.keys, left) };
}

function keysBy(view: View, wanted: Readonly<Record<string, string>>, purse: number): Readonly<Record<string, string>> {
  let left = purse;
  const turned: Record<string, string> = {};
  for (const { occasion, slot, positions } of view.keys()) {
    const way = positions.find(({ position }) => position === wanted[slot]);
    if (way === undefined || way.cost > left) continue;
    turned[occasion] = way.position;
    left -= way.cost;
  }
  return turned;
}

function answersBy(view: View, { answer }: ReadRow): AnswersDecision {
  if (answer === undefined) return NO_ANSWERS;
  return {
    kind: 'answers',
    answers: view
      .offers()
      .filter(({ awaitsYou, refusal }) => awaitsYou && (answer === 'refuse' || refusal === null))
      .map(({ offer }) => ({ offer, answer })),
  };
}

const NO_ANSWERS: AnswersDecision = { kind: 'answers', answers: [] };
const NO_ROW: ReadRow = { when: [], choices: [] };

/** Every name in a table must be one of the scenario's, so that nothing is passed over for want of a letter. Throws. */
function demandKnown(
  { moves, parties, slots, charts }: ResolvedScenario,
  facts: ReadonlySet<string>,
  table: RuleTable,
) {
  const no = (kind: string, id: string): Error =>
    new Error(`A rule table names the ${kind} "${id}", which there is not.`);
  for (const { when, do: choices, keys = {} } of table.rows) {
    for (const choice of choices) {
      const [move = '', option] = choice.split(':');
      const options = moves[move]?.options;
      if (moves[move] === undefined || (option === undefined) !== (options === undefined)) throw no('choice', choice);
      if (option !== undefined && options?.[option] === undefined) throw no('choice', choice);
    }
    for (const [slot, position] of Object.entries(keys))
      if (slots[slot]?.positions[position] === undefined) throw no('position', `${slot}/${position}`);
    for (const test of when) {
      if ('fact' in test && !facts.has(test.fact)) throw no('fact', test.fact);
      if ('by' in test && test.by !== undefined && parties[test.by] === undefined) throw no('party', test.by);
      if (test.see === 'stance' && charts[test.of]?.states[test.region] === undefined)
        throw no('region', `${test.of}/${test.region}`);
    }
  }
}

/**
 * An agent that plays by a rule table. It reads few features of its view and never the whole hand, so that it decides in
 * microseconds. It tables nothing of its own, keeps what it promised, and holds back none of its staff. A construct of the
 * lab (judgement). Throws where the table names what the scenario does not know.
 */
export function tableAgent(scenario: ResolvedScenario, party: string, table: RuleTable): Strategy {
  demandKnown(scenario, factsOf(scenario), table);
  const rows = table.rows.map(readRow);
  return {
    id: tableName(table),
    party,
    version: 1,
    source: 'judgement',
    stands: null,
    decide(view, _luck, notes) {
      const row = rowFor(view, rows);
      return { decision: view.ask === 'answers' ? answersBy(view, row) : movesBy(view, row), reasons: [], notes };
    },
  };
}
