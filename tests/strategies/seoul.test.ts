import { expect, test } from 'vitest';
import { games, sealedBy, turnsOf } from './table.ts';

test('broker works the lines when they are answered, and turns its key away from the plan', () => {
  for (const game of games({ us: 'patience', rok: 'broker', dprk: 'genuine' }, 8)) {
    const sealed = sealedBy(game, 'rok');
    expect(sealed.flatMap(({ moves }) => moves)).toContain('work-the-lines');
    expect(['scale', 'postpone']).toContain(sealed.find(({ turn }) => turn === 2)?.keys['summer-drill']);
  }
});

test('broker proposes to end the war', () => {
  const proposed = games({ us: 'patience', rok: 'broker', dprk: 'hold-out' }, 8).filter(
    (game) => turnsOf(game, 'end-of-war-proposed', 'rok').length > 0,
  );
  expect(proposed.length).toBeGreaterThanOrEqual(6);
});

test('in-step turns no key that Washington did not ask it about, and presses nobody', () => {
  for (const game of games({ us: 'north-first', rok: 'in-step', dprk: 'hold-out' }, 8)) {
    const consulted = turnsOf(game, 'allies-consulted', 'us');
    const sealed = sealedBy(game, 'rok');
    expect(sealed.flatMap(({ moves }) => moves)).not.toContain('press-washington');
    expect(sealed.filter(({ turn, keys }) => Object.keys(keys).length > 0 && !consulted.includes(turn - 1))).toEqual(
      [],
    );
  }
});
