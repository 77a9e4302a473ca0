import { expect, test } from 'vitest';
import { games, sealedBy, turnsOf } from './table.ts';

const NORTH = ['like-for-like', 'genuine', 'hedger', 'hold-out'] as const;
const PRESSING = ['add-sanctions', 'deploy-asset'];

test.each(NORTH)('patience takes no step and holds the plan against %s', (dprk) => {
  for (const game of games({ us: 'patience', dprk, rok: 'broker' }, 6)) {
    expect(turnsOf(game, 'step-taken', 'us')).toEqual([]);
    expect(sealedBy(game, 'us').flatMap(({ keys }) => Object.keys(keys))).toEqual([]);
    expect(sealedBy(game, 'us').flatMap(({ moves }) => moves)).toContain('repeat-open-offer');
  }
});

test.each(NORTH)('small-steps goes first in turn 1 or 2 against %s', (dprk) => {
  for (const game of games({ us: 'small-steps', dprk, rok: 'in-step' }, 6))
    expect(Math.min(...turnsOf(game, 'step-taken', 'us'))).toBeLessThanOrEqual(2);
});

/** Moves that are steps; keys of a drill, which are asked for in their season, are not among them. */
const STEPS = /^(ease-humanitarian|stand-down-assets|publish-agenda:.*-and-.*)$/;

test('small-steps goes on for a while without an answer, and then stops', () => {
  const waited = games({ us: 'small-steps', dprk: 'hold-out', rok: 'in-step' }, 12).flatMap((game) => {
    const answered = turnsOf(game, 'northern-step-counted', 'dprk').at(0) ?? 99;
    const chosen = sealedBy(game, 'us').filter(({ turn }) => turn <= answered);
    const all = turnsOf(game, 'step-taken', 'us').filter((turn) => turn <= answered);
    return answered < 5
      ? []
      : [{ moves: chosen.filter(({ moves }) => moves.some((move) => STEPS.test(move))).length, all: all.length }];
  });
  expect(waited.length).toBeGreaterThan(3);
  expect(Math.min(...waited.map(({ all }) => all))).toBeGreaterThanOrEqual(2);
  expect(Math.max(...waited.map(({ moves }) => moves))).toBeLessThanOrEqual(7);
});

test.each(NORTH)('north-first takes no step before one of the North has counted, against %s', (dprk) => {
  for (const game of games({ us: 'north-first', dprk, rok: 'in-step' }, 6)) {
    const counted = turnsOf(game, 'northern-step-counted', 'dprk').at(0) ?? 99;
    expect(turnsOf(game, 'step-taken', 'us').filter((turn) => turn <= counted)).toEqual([]);
  }
});

test('north-first answers a Northern step that counted within two turns', () => {
  let answered = 0;
  for (const game of games({ us: 'north-first', dprk: 'genuine', rok: 'in-step' }, 32)) {
    const counted = turnsOf(game, 'northern-step-counted', 'dprk').at(0);
    if (counted === undefined || counted > 10) continue;
    const steps = turnsOf(game, 'step-taken', 'us');
    expect(steps.some((turn) => turn > counted && turn <= counted + 2)).toBe(true);
    answered += 1;
  }
  expect(answered).toBeGreaterThan(2);
});

test.each(NORTH)('pressure presses from the first turns on, and rests when the North has moved (%s)', (dprk) => {
  for (const game of games({ us: 'pressure', dprk, rok: 'in-step' }, 6)) {
    const counted = turnsOf(game, 'northern-step-counted', 'dprk');
    const pressed = sealedBy(game, 'us').filter(({ moves }) => moves.some((move) => PRESSING.includes(move)));
    expect(pressed.some(({ turn }) => turn <= 2)).toBe(true);
    expect(pressed.filter(({ turn }) => counted.includes(turn - 1))).toEqual([]);
  }
});

test.each(NORTH)('together tables a package in which both deliver at once within three turns, against %s', (dprk) => {
  for (const game of games({ us: 'together', dprk, rok: 'in-step' }, 6)) {
    const acts = sealedBy(game, 'us').flatMap(({ table, turn }) =>
      table?.act === 'table' ? [{ ...table, turn }] : [],
    );
    expect(acts[0]?.turn).toBeLessThanOrEqual(3);
    expect(acts[0]?.opener).toBe('together');
  }
});

test.each(NORTH)(
  'bare-offer repeats its offer in every turn, takes no step and says nothing of content, against %s',
  (dprk) => {
    for (const game of games({ us: 'bare-offer', dprk, rok: 'in-step' }, 6)) {
      const sealed = sealedBy(game, 'us');
      expect(sealed.filter(({ moves }) => !moves.includes('repeat-open-offer'))).toEqual([]);
      expect(turnsOf(game, 'step-taken', 'us')).toEqual([]);
      expect(
        sealed.flatMap(({ moves }) => moves).filter((move) => /^(publish-agenda|pass-message)/.test(move)),
      ).toEqual([]);
    }
  },
);

test.each(NORTH)('agenda-then-steps publishes an agenda before any other step, against %s', (dprk) => {
  for (const game of games({ us: 'agenda-then-steps', dprk, rok: 'in-step' }, 6)) {
    const steps = sealedBy(game, 'us').flatMap(({ moves }) => moves.filter((move) => STEPS.test(move)));
    expect(steps[0]).toMatch(/^publish-agenda/);
    expect(steps.length).toBeGreaterThan(1);
  }
});

test('agenda-then-steps takes its larger step when the last one was answered', () => {
  const answered = games({ us: 'agenda-then-steps', dprk: 'genuine', rok: 'in-step' }, 24).flatMap((game) => {
    const counted = turnsOf(game, 'northern-step-counted', 'dprk').at(0);
    if (counted === undefined || counted > 10) return [];
    const next = sealedBy(game, 'us').filter(({ turn }) => turn > counted && turn <= counted + 2);
    return [
      next.some(({ moves, keys }) => moves.includes('stand-down-assets') || Object.values(keys).includes('postpone')),
    ];
  });
  expect(answered.length).toBeGreaterThan(3);
  expect(answered.filter((larger) => larger).length / answered.length).toBeGreaterThan(0.5);
});

const WAY_OUT = /^(publish-agenda|pass-message)/;

test.each(NORTH)('pressure-with-engagement presses and shows a way out by turn 3, against %s', (dprk) => {
  for (const game of games({ us: 'pressure-with-engagement', dprk, rok: 'in-step' }, 6)) {
    const early = sealedBy(game, 'us')
      .filter(({ turn }) => turn <= 3)
      .flatMap(({ moves }) => moves);
    expect(early.some((move) => PRESSING.includes(move))).toBe(true);
    expect(early.some((move) => WAY_OUT.test(move))).toBe(true);
  }
});

test.each(NORTH)('pressure-with-engagement lets pressure rest when the North has moved (%s)', (dprk) => {
  for (const game of games({ us: 'pressure-with-engagement', dprk, rok: 'in-step' }, 6)) {
    const counted = turnsOf(game, 'northern-step-counted', 'dprk');
    const pressed = sealedBy(game, 'us').filter(({ moves }) => moves.some((move) => PRESSING.includes(move)));
    expect(pressed.filter(({ turn }) => counted.includes(turn - 1))).toEqual([]);
  }
});
