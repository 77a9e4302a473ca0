import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClauseView, exposureOf, GRAINS, OPENERS, type Planned, type TextChoice } from '#engine';
import { choiceOf, openText, type TextBase } from '../../../../src/ui/desk/text/draft-text.ts';
import { balancesOf, peaksOf } from '../../../../src/ui/desk/text/exposure-course.ts';
import {
  addClause,
  awaitable,
  dialsMaking,
  dropClause,
  layByDials,
  moveTo,
  nextPhase,
  sorted,
  split,
  waitFor,
} from '../../../../src/ui/desk/text/order.ts';

const clause = (giver: string, issue: string, size: number): ClauseView => ({
  giver,
  issue,
  level: 'some',
  size,
  coin: 'relief',
  gain: {},
  cost: {},
});
const clauses = [clause('us', 'aid', 1), clause('us', 'trade', 2), clause('dprk', 'site', 2)];
const base: TextBase = { package: 'p', sides: [['us'], ['dprk']], clauses, lapseTurns: 2 };
const TOGETHER: TextChoice = { opener: 'together', grain: 2, gate: 'before-talks' };

test.each(OPENERS.flatMap((opener) => GRAINS.map((grain) => [opener, grain] as const)))(
  'what the dials “%s, %i” lay is read back as these dials, and is said without an order of its own',
  (opener, grain) => {
    expect(dialsMaking(base, layByDials(base, { opener, grain }))).toEqual({ opener, grain });
    const text: TextChoice = { opener, grain, gate: 'inside-talks' };
    expect(choiceOf(openText(text, base, []), base)).toEqual(text);
  },
);

test('a step that is moved keeps what waits for it, whatever numbers they get', () => {
  const laid = layByDials(base, { opener: 'together', grain: 1 });
  const waiting = waitFor(moveTo(laid, 2, 3), 2, 0);
  expect(waiting).toEqual([
    { clause: 0, phase: 0 },
    { clause: 1, phase: 0 },
    { clause: 2, phase: 3, after: 0 },
  ]);
  expect(moveTo(waiting, 0, 2)).toEqual([
    { clause: 1, phase: 0 },
    { clause: 0, phase: 2 },
    { clause: 2, phase: 3, after: 1 },
  ]);
  expect(awaitable(waiting, 2)).toEqual([0, 1]);
});

test('a step passes over another instalment of its clause, and stops at the edges of the line', () => {
  const line: readonly Planned[] = [0, 1, 11].map((phase) => ({ clause: 0, phase }));
  expect(nextPhase(line, 0, 1)).toBe(2);
  expect(nextPhase(line, 1, -1)).toBeNull();
  expect(nextPhase(line, 2, 1)).toBeNull();
  expect(nextPhase(line, 2, -1)).toBe(10);
});

test('more instalments follow at the pace of the others, fewer leave the first ones, and nobody waits for one that is gone', () => {
  const alternating = layByDials(base, { opener: 'first-side', grain: 2 });
  const phases = (order: readonly Planned[], of: number) =>
    order.filter((planned) => planned.clause === of).map(({ phase }) => phase);
  expect(phases(split(alternating, 2, 4), 2)).toEqual([1, 3, 5, 7]);
  const waiting = waitFor(alternating, alternating.length - 1, 3);
  expect(waiting[3]).toEqual({ clause: 0, phase: 2 });
  const fewer = split(waiting, 0, 1);
  expect(phases(fewer, 0)).toEqual([0]);
  expect(fewer.some(({ after }) => after !== undefined)).toBe(false);
  const late = sorted([{ clause: 0, phase: 10 }]);
  expect(phases(split(late, 0, 4), 0)).toEqual([8, 9, 10, 11]);
});

test('without a clause the others move up, and one more stands behind them', () => {
  const laid = layByDials(base, { opener: 'together', grain: 1 });
  const left = dropClause(waitFor(moveTo(laid, 2, 1), 2, 1), 0);
  expect(left).toEqual([
    { clause: 0, phase: 0 },
    { clause: 1, phase: 1, after: 0 },
  ]);
  expect(addClause(left, 2, 0)).toContainEqual({ clause: 2, phase: 0 });
});

const orders = fc
  .tuple(...clauses.map(() => fc.tuple(fc.constantFrom(...GRAINS), fc.shuffledSubarray([...Array(12).keys()]))))
  .map((all) =>
    sorted(
      all.flatMap(([parts, places], number) =>
        [...places, ...Array(12).keys()]
          .filter((phase, place, every) => every.indexOf(phase) === place)
          .slice(0, parts)
          .map((phase) => ({ clause: number, phase })),
      ),
    ),
  );

test('the peaks of the figure are the exposure that the engine reckons, for any order', () => {
  fc.assert(
    fc.property(orders, (sequence) => {
      const { sides } = base;
      const [first, second] = peaksOf(balancesOf({ sides, clauses, sequence }));
      const reckoned = (party: string) => exposureOf(party, { sides, clauses, sequence }, TOGETHER);
      expect([first?.points ?? 0, second?.points ?? 0]).toEqual([reckoned('us'), reckoned('dprk')]);
    }),
  );
});

test('an order of its own is said with it, and is opened again as it was left', () => {
  fc.assert(
    fc.property(orders, (sequence) => {
      const draft = {
        clauses,
        sequence,
        gate: 'before-talks',
        lapse: 0,
        isFinal: true,
        isStrict: false,
        isByParts: false,
      } as const;
      const said = choiceOf(draft, base);
      expect(said).toMatchObject({ lapse: 0, final: true });
      expect(openText(said, base, [])).toEqual(draft);
    }),
  );
});
