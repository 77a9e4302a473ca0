import { expect, test } from 'vitest';
import { viewOf } from '#engine';
import { agentFor, playAgents } from '#strategies';
import { openTable, PARTIES, type Party, played, summer } from './table.ts';

const LINES: Readonly<Record<Party, Readonly<Record<string, string>>>> = {
  us: { steady: 'small-steps', 'goalpost-moving': 'north-first', drifting: 'patience' },
  rok: { legacy: 'broker', 'alliance-first': 'in-step' },
  dprk: { reciprocating: 'genuine', hedging: 'hedger', 'holding-out': 'hold-out' },
  china: { 'buffer-first': 'buffer', 'stability-first': 'parallel-tracks' },
};

test('every temper of the scenario has a line', () => {
  for (const party of PARTIES)
    expect(Object.keys(LINES[party]).toSorted()).toEqual(summer.parties[party]?.tempers.toSorted());
});

test('a chair that plays by its temper plays the line of the temper that was drawn', () => {
  const met = new Set<string>();
  for (let seed = 1; seed <= 24; seed++) {
    const { game, agents } = openTable({}, seed);
    const temperOf = (party: Party): string => viewOf(game.world, game.rules, party).temper;
    const drawn = { us: temperOf('us'), rok: temperOf('rok'), dprk: temperOf('dprk'), china: temperOf('china') };
    playAgents(game, agents, String(seed));
    const named = played(
      {
        us: LINES.us[drawn.us] ?? '',
        rok: LINES.rok[drawn.rok] ?? '',
        dprk: LINES.dprk[drawn.dprk] ?? '',
        china: LINES.china[drawn.china] ?? '',
      },
      seed,
    );
    expect(game.fingerprints).toEqual(named.fingerprints);
    for (const temper of Object.values(drawn)) met.add(temper);
  }
  expect(met.size).toBe(10);
});

test('a strategy that nobody has is named together with those that there are', () => {
  expect(() => agentFor('us', 'like-for-like')).toThrow(
    '"us" has no strategy "like-for-like": it has tempered, small-steps',
  );
});
