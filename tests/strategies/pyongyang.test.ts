import { expect, test } from 'vitest';
import { games, sealedBy, turnsOf } from './table.ts';

const choicesOf = (game: Parameters<typeof sealedBy>[0]) =>
  sealedBy(game, 'dprk').flatMap(({ steps }) => Object.values(steps));

test('like-for-like warns in public in turn 1', () => {
  for (const game of games({ us: 'small-steps', dprk: 'like-for-like' }, 6))
    expect(sealedBy(game, 'dprk')[0]?.moves).toContain('warn:public');
});

test.each(['like-for-like', 'genuine'])(
  '%s answers the first step that counted within two turns, by a deed or by coming to talks',
  (dprk) => {
    let answered = 0;
    for (const game of games({ us: 'small-steps', dprk, rok: 'broker' }, 12)) {
      const counted = turnsOf(game, 'step-counted', 'us').at(0);
      if (counted === undefined || counted > 10) continue;
      const deeds = ['step-taken', 'talks-joined', 'positive-signal'].flatMap((fact) => turnsOf(game, fact, 'dprk'));
      expect(deeds.some((turn) => turn > counted && turn <= counted + 2)).toBe(true);
      answered += 1;
    }
    expect(answered).toBeGreaterThan(5);
  },
);

test('like-for-like answers a harsh deed by one within two turns', () => {
  const blows = /^(test-missile|denounce|cut-lines|resume-production|leave-talks)/;
  for (const game of games({ us: 'pressure', dprk: 'like-for-like', rok: 'in-step' }, 8)) {
    const pressed = Math.min(...turnsOf(game, 'sanctions-added', 'us'), ...turnsOf(game, 'asset-deployed', 'us'));
    const struck = sealedBy(game, 'dprk').filter(({ moves }) => moves.some((move) => blows.test(move)));
    expect(struck.some(({ turn }) => turn > pressed && turn <= pressed + 2)).toBe(true);
  }
});

test('like-for-like and genuine keep what they promise, and wait at most', () => {
  for (const dprk of ['like-for-like', 'genuine'])
    for (const game of games({ us: 'together', dprk, rok: 'broker' }, 8)) {
      const chosen = choicesOf(game);
      expect(chosen.filter((choice) => choice === 'part' || choice === 'cheat')).toEqual([]);
    }
});

test('genuine holds its line staff back while a drill looms', () => {
  const held = games({ us: 'small-steps', dprk: 'genuine', rok: 'in-step' }, 8).filter((game) =>
    sealedBy(game, 'dprk').some(({ turn, restrain }) => turn === 3 && restrain.includes('let-the-lines-go-dead')),
  );
  expect(held.length).toBeGreaterThanOrEqual(6);
});

test('genuine opens by itself in need against a Washington that waits, and not in the first turns', () => {
  const opened = games({ us: 'patience', dprk: 'genuine', rok: 'in-step' }, 12).map((game) => {
    const step = game.rules.index.facts.handle('step-taken');
    const washington = game.rules.index.parties.handle('us');
    return game.facts.find(({ kind, about }) => kind === step && about === washington)?.turn ?? 99;
  });
  expect(Math.min(...opened)).toBeGreaterThan(3);
  expect(opened.filter((turn) => turn < 99).length).toBeGreaterThan(3);
});

test('hedger takes what comes and gives less than it promised', () => {
  const chosen = games({ us: 'small-steps', dprk: 'hedger', rok: 'broker' }, 16).flatMap(choicesOf);
  expect(chosen).toContain('delay');
  expect(chosen.filter((choice) => choice === 'part' || choice === 'cheat').length).toBeGreaterThan(3);
});

test('hold-out gives nothing to patience, lets its staff act, and builds', () => {
  for (const game of games({ us: 'patience', dprk: 'hold-out', rok: 'in-step' }, 8)) {
    const sealed = sealedBy(game, 'dprk');
    expect(turnsOf(game, 'step-taken', 'dprk')).toEqual([]);
    expect(sealed.flatMap(({ restrain }) => restrain)).toEqual([]);
    expect(sealed.flatMap(({ moves }) => moves)).toContain('expand-production');
  }
});

test('hold-out is moved by very much: some step of its own, some time, somewhere', () => {
  const moved = games({ us: 'small-steps', dprk: 'hold-out', rok: 'broker' }, 24).filter(
    (game) =>
      turnsOf(game, 'northern-step-counted', 'dprk').length +
        turnsOf(game, 'northern-step-shrugged-off', 'dprk').length >
      0,
  );
  expect(moved.length).toBeGreaterThan(0);
});
