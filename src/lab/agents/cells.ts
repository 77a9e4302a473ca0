import { GATES, GRAINS, type HandMove, type ResolvedScenario, type View } from '#engine';
import {
  type Agent,
  agent,
  type Line,
  OPENING_STANDS,
  reason,
  type Stands,
  type Strategy,
  strategiesFor,
  type Weights,
} from '#strategies';
import { atItsDials, tabledAt } from './cell-table.ts';

const CELL_OPENERS = OPENING_STANDS.filter((stand) => stand !== 'nobody');

/** Every setting of the three dials that somebody can stand for: opener × grain × gate. */
export const CELLS: readonly Stands[] = CELL_OPENERS.flatMap((opener) =>
  GRAINS.flatMap((grain) => GATES.map((gate) => ({ opener, grain, gate }))),
);

/** The name of a cell, as an agent's name: `own-side/4/inside-talks`. */
export const cellName = ({ opener, grain, gate }: Stands): string => `${opener}/${grain}/${gate}`;

/** The cell of a name; null where it is the name of none. */
export const cellNamed = (name: string): Stands | null => CELLS.find((cell) => cellName(cell) === name) ?? null;

const isAgent = (strategy: Strategy): strategy is Agent => 'line' in strategy;

/** The line that a cell begins from: the first of the party's strategies that has the same side open. */
function baseFor(party: string, { opener }: Stands): Line {
  const base = strategiesFor(party).find((own) => isAgent(own) && own.stands?.opener === opener);
  if (base === undefined || !isAgent(base)) throw new Error(`No strategy of "${party}" stands for "${opener}".`);
  return base.line;
}

function lineOf(strategy: Strategy): Line {
  if (isAgent(strategy)) return strategy.line;
  throw new Error(`The strategy "${strategy.id}" has no line that could be held to a cell.`);
}

/** Whether the parties talk, as far as a view tells; where the world says it in another way than by a stance, never. */
function talkingIn({ table: { talking } }: ResolvedScenario): (view: View) => boolean {
  if (talking.is !== 'in-stance') return () => false;
  const { party, region, stance } = talking;
  const stances: readonly string[] = typeof stance === 'string' ? [stance] : stance;
  return (view) => stances.includes(view.stance(party, region) ?? '');
}

/** Points against a step of one's own before there are talks, for a cell that wants its steps inside them. */
const BEFORE_TALKS = 2;

/** Lays over a line what a gate inside talks says of steps outside them. */
function heldUntilTalks(line: Line, isTalking: (view: View) => boolean): Weights<HandMove> {
  const names = new Set(line.moves.flatMap((table) => Object.keys(table)));
  const weigh = (name: string) => [
    name,
    ({ view }: { readonly view: View }, card: HandMove) =>
      // A move that is named with its option and without it is weighed once.
      card.odds === null || isTalking(view) || (name !== card.choice && names.has(card.choice))
        ? []
        : [reason('waits-for-the-other', -BEFORE_TALKS)],
  ];
  return Object.fromEntries([...names].map(weigh));
}

/**
 * A strategy of one cell of the dials, for any party: it takes the steps of the line whose side opens likewise, waits with
 * them for talks where its gate is inside talks, tables every package at exactly these dials, and takes an offer at other
 * dials only by countering with its own. With `of` the steps are those of that strategy's line. A construct of the lab (judgement), so that no cell is missing for want of an author.
 */
export function cellAgent(scenario: ResolvedScenario, party: string, cell: Stands, of?: Strategy): Strategy {
  const base = of === undefined ? baseFor(party, cell) : lineOf(of);
  const held = cell.gate === 'inside-talks' ? [heldUntilTalks(base, talkingIn(scenario))] : [];
  const line: Line = { ...base, stands: cell, moves: [...base.moves, ...held], packages: {} };
  const id = of === undefined ? cellName(cell) : `${of.id}@${cellName(cell)}`;
  const own = agent({ id, version: 1, source: 'judgement' }, line);
  return {
    ...own,
    decide(view, luck, notes) {
      if (view.ask === 'answers') return atItsDials(own.decide(view, luck, notes), view, cell);
      const tabled = tabledAt(view, line, cell);
      if (tabled === null) return own.decide(view, luck, notes);
      const decided = own.decide({ ...view, purse: view.purse - tabled.cost }, luck, notes);
      const { decision } = decided;
      return decision.kind === 'moves' ? { ...decided, decision: { ...decision, table: tabled.act } } : decided;
    },
  };
}
