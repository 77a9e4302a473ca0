import { expect, test } from 'vitest';
import { cardOf, gameOf, tableStepper } from '#engine';
import { compare } from '../../../src/ui/compare/comparison.ts';
import type { Line } from '../../../src/ui/compare/line.ts';
import { matchpoints } from '../../../src/ui/compare/matchpoints.ts';
import { partingsOf } from '../../../src/ui/compare/partings.ts';
import type { Row } from '../../../src/ui/compare/row.ts';
import type { Table } from '../../../src/ui/compare/table.ts';
import { playDecided } from '../../../src/ui/verdict/finished.ts';
import { laid, PERSON, played, scenario } from './tables.ts';

const steps = played({ line: 'small-steps' });
const stopped = played({ line: 'small-steps', idleFrom: 5 });
const other = played({ line: 'pressure' });
const tables = laid(steps, stopped, other);
const comparison = compare(tables, scenario);

const rowsOf = (id: string): readonly Row[] => comparison.sections.find((section) => section.id === id)?.rows ?? [];
const row = (id: string, key: string): Row => {
  const found = rowsOf(id).find((each) => each.key === key);
  if (found === undefined) throw new Error(`There is no row ${key}.`);
  return found;
};
const linesOf = <Is extends Line['is']>(lines: readonly Line[] | undefined, is: Is) =>
  (lines ?? []).filter((line): line is Extract<Line, { is: Is }> => line.is === is);

test('tables part in the first turn in which somebody decided otherwise, and not before', () => {
  const [first, second] = partingsOf(tables);
  expect(first?.ways).toEqual([[0, 1], [2]]);
  expect(second?.turn).toBeGreaterThanOrEqual(5);
  expect(second?.ways).toEqual([[0], [1], [2]]);
  const before = steps.decisions.filter(({ turn }) => turn < (second?.turn ?? 0)).map(({ by }) => by);
  expect(stopped.decisions.slice(0, before.length).map(({ by }) => by)).toEqual(before);
});

test('up to the turn in which two tables part they have the same rows, and in it they differ', () => {
  const pair = laid(steps, stopped);
  const { sections, partings } = compare(pair, scenario);
  const turns = sections.find(({ id }) => id === 'turns')?.rows ?? [];
  const parting = partings[0]?.turn ?? 0;
  const turnOf = ({ head }: Row): number => ('turn' in head ? head.turn : 0);
  expect(turns.filter((each) => turnOf(each) < parting && !each.isSame)).toEqual([]);
  expect(turns.filter((each) => turnOf(each) === parting && !each.isSame).map(({ key }) => key)).toContain(
    `chosen/${parting}/${PERSON}`,
  );
});

test('a guess parts nobody', () => {
  const guessed = {
    ...steps,
    decisions: steps.decisions.map(({ by, ...rest }) => ({
      ...rest,
      by: Object.fromEntries(
        Object.entries(by).map(([party, decision]) => [
          party,
          decision.kind === 'moves' && party === PERSON ? { ...decision, guess: 'presses' as const } : decision,
        ]),
      ),
    })),
    seats: { ...steps.seats, rok: { human: true as const } },
  };
  expect(partingsOf(laid(steps, guessed))).toEqual([]);
});

test('cards show the scores of the games, and duplicate points add up over the tables', () => {
  const scores = [steps, stopped, other].map((replay) => {
    const game = gameOf(scenario, replay, tableStepper);
    for (const decided of replay.decisions) playDecided(game, decided);
    return cardOf(game.world, game.rules, PERSON).score;
  });
  const { cells } = row('cards', `card/${PERSON}`);
  expect(cells.flatMap((lines) => linesOf(lines, 'score').map(({ score }) => score))).toEqual(scores.map(Math.round));
  const points = cells.flatMap((lines) => linesOf(lines, 'matchpoints'));
  expect(points.map(({ of }) => of)).toEqual([2, 2, 2]);
  expect(points.reduce((sum, each) => sum + each.points, 0)).toBe(3);
  const best = scores.indexOf(Math.max(...scores));
  expect(points[best]?.points).toBe(Math.max(...points.map((each) => each.points)));
});

test('a table that was dealt otherwise is shown, warned of, and ranked with nobody', () => {
  const mixed = laid(steps, played({ seed: '22', line: 'small-steps' }));
  const { isOneDeal, partings } = compare(mixed, scenario);
  expect(comparison.isOneDeal).toBe(true);
  expect(isOneDeal).toBe(false);
  expect(partings).toEqual([]);
  expect(mixed.map((table) => matchpoints(mixed, table, PERSON))).toEqual([null, null]);
});

/** Two tables of the first luck with which something is agreed; at the second the person stops in the turn after it. */
function agreedTables(): readonly Table[] {
  for (let seed = 1; seed <= 40; seed += 1) {
    const kept = played({ seed: String(seed) });
    const reached = Object.values(kept.facts)
      .flat()
      .find(({ fact }) => fact === 'agreement-reached');
    if (reached !== undefined) return laid(kept, played({ seed: String(seed), idleFrom: reached.turn + 1 }));
  }
  throw new Error('With no luck anything was agreed.');
}

test('every step of every agreement stands in a row of its clause, with the turn in which it was settled', () => {
  const agreed = agreedTables();
  const { sections } = compare(agreed, scenario);
  const rows = sections.find(({ id }) => id === 'agreements')?.rows ?? [];
  const shown = rows.flatMap(({ cells }) => cells.flatMap((lines) => linesOf(lines, 'step')));
  const all = agreed.flatMap(({ reading }) => reading.agreements.flatMap((agreement) => agreement.steps));
  expect(all.length).toBeGreaterThan(0);
  expect(shown).toHaveLength(all.length);
  for (const { course, status } of shown) expect(course.at(-1)?.status ?? 'due').toBe(status);
  for (const { reading } of agreed)
    for (const { giver, course } of reading.agreements.flatMap((agreement) => agreement.steps)) {
      const kept = course.find(({ status }) => status === 'kept');
      if (kept === undefined) continue;
      const facts = reading.debrief.timeline[kept.turn] ?? [];
      expect(facts.some(({ fact, by }) => fact === 'step-kept' && by === giver)).toBe(true);
    }
  expect(shown.some(({ course }) => course.some(({ status }) => status === 'kept'))).toBe(true);
});

test('the books hold of each deed what the books of the debrief hold', () => {
  for (const [place, { reading }] of tables.entries()) {
    const sums = new Map<string, number>();
    for (const { cells } of rowsOf('books'))
      for (const { party, points } of linesOf(cells[place], 'priced')) sums.set(party, (sums.get(party) ?? 0) + points);
    for (const { party, book } of reading.debrief.cards)
      expect(sums.get(party) ?? 0).toBeCloseTo(book.reduce((sum, { price }) => sum + price, 0));
  }
});

test('a row is the same only where all tables have the same lines, and shares only lines that all have', () => {
  const { cells, isSame, shared } = row('people', 'luck');
  expect([isSame, shared.size, cells.length]).toEqual([true, 1, 3]);
  expect(rowsOf('turns').some((each) => !each.isSame && each.shared.size > 0)).toBe(true);
});
