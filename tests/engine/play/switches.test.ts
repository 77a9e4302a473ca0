import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bindRules,
  type Change,
  rulesOfMechanism,
  schoolOf,
  switchesIn,
  tableStepper,
  verifyReplay,
  viewOf,
  xstateStepper,
} from '#engine';
import { korea } from '../../korea.ts';
import { playedWith } from './switched.ts';

const { scenario } = korea();
const MECHANISMS = Object.keys(scenario.mechanisms ?? {});
const SWITCHES = [...switchesIn(scenario)];
const bound = (off: readonly string[]) => bindRules(scenario, schoolOf('realist'), { off });

test('the eleven mechanisms of the model are named', () => {
  expect(MECHANISMS.toSorted()).toEqual(
    [
      'backlog',
      'books',
      'border-cap',
      'disputes',
      'exposure',
      'graded-table',
      'lasting-temper',
      'pocketing',
      'reflexes',
      'surcharge',
      'two-levels',
    ].toSorted(),
  );
});

test.each(MECHANISMS)(
  'without %s both steppers play the same games, and their replays verify',
  (mechanism) => {
    const off = rulesOfMechanism(scenario, mechanism);
    for (let number = 0; number < 9; number++) {
      const game = playedWith(number, off);
      const replay = JSON.parse(JSON.stringify(game.replay()));
      expect(replay.off).toEqual(off);
      for (const stepper of [tableStepper, xstateStepper])
        expect(verifyReplay(scenario, replay, stepper)).toEqual({
          is: 'equal',
          fingerprints: game.fingerprints.length,
        });
    }
  },
  120_000,
);

test('with any rules off, both steppers play the same games, and no track leaves its bounds', () => {
  fc.assert(
    fc.property(fc.subarray(SWITCHES), fc.integer({ min: 0, max: 10_000 }), (off, number) => {
      const game = playedWith(number, off);
      expect(verifyReplay(scenario, game.replay(), xstateStepper).is).toBe('equal');
      for (const [track, value] of game.world.tracks.entries()) {
        const { low = 0, high = 0 } = game.rules.tracks[track] ?? {};
        expect(Number.isInteger(value) && value >= low && value <= high).toBe(true);
      }
    }),
    { numRuns: 30, seed: 3 },
  );
}, 120_000);

test('a rule that is off is taken by no chart, moves no track and tells nothing', () => {
  fc.assert(
    fc.property(fc.subarray(SWITCHES), fc.integer({ min: 0, max: 10_000 }), (off, number) => {
      const taken: number[] = [];
      const changes: Change[] = [];
      const also = { took: (one: number) => taken.push(one), changed: (one: Change) => changes.push(one) };
      const { rules, facts } = playedWith(number, off, tableStepper, also);
      const done = [
        ...taken.map((one) => rules.transitions[one]?.rule ?? -1),
        ...changes.map(({ cause }) => cause.rule),
        ...facts.map(({ cause }) => cause.rule),
      ];
      const ids = new Set(done.filter((rule) => rule >= 0).map((rule) => rules.index.rules.id(rule)));
      expect(off.filter((id) => ids.has(id))).toEqual([]);
    }),
    { numRuns: 60, seed: 5 },
  );
}, 120_000);

test('nothing off is the same as no list at all', () => {
  for (const number of [0, 1, 2]) expect(playedWith(number, []).fingerprints).toEqual(playedWith(number).fingerprints);
});

test.each(MECHANISMS)('%s makes a difference in some game', (mechanism) => {
  const off = rulesOfMechanism(scenario, mechanism);
  const differs = (number: number): boolean =>
    playedWith(number, off).fingerprints.at(-1) !== playedWith(number).fingerprints.at(-1);
  expect(Array.from({ length: 40 }, (_, i) => i + 1).some(differs)).toBe(true);
});

test.each([
  ['ratio/unpaid-book', 'Did you mean "ratio/unpaid-books"?'],
  ['unpaid-books', 'Did you mean'],
  ['the-clock', 'There is no rule "the-clock" that could be switched off.'],
  ['move/add-sanctions', 'There is no rule "move/add-sanctions"'],
  ['constructor', 'There is no rule "constructor"'],
])('switching off %s is refused', (id, sentence) => {
  expect(() => bound([id])).toThrow(sentence);
});

test('a mechanism that no world names is refused', () => {
  expect(() => rulesOfMechanism(scenario, 'magic')).toThrow('There is no mechanism "magic".');
});

test('a replay with another list of what was off is found', () => {
  const replay = playedWith(4, rulesOfMechanism(scenario, 'graded-table')).replay();
  expect(verifyReplay(scenario, { ...replay, off: [] }, tableStepper).is).not.toBe('equal');
});

test('what is off is public: every view says so, and says nothing else is', () => {
  const off = rulesOfMechanism(scenario, 'books');
  const { world, rules } = playedWith(1, off);
  for (const party of Object.keys(scenario.parties)) {
    const view = viewOf(world, rules, party);
    expect(SWITCHES.filter((id) => view.isOff(id)).toSorted()).toEqual(off.toSorted());
  }
});
