import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Game, luckOf, passing, rulesOfMechanism, schoolOf, switchesIn, tableStepper, viewOf } from '#engine';
import { agentFor, playAgents, type Strategy, seatedBy } from '#strategies';
import { guessedValue } from '../../src/strategies/guess.ts';
import type { Proposal } from '../../src/strategies/proposal.ts';
import { standpointOf } from '../../src/strategies/standpoint.ts';
import { sealedBy, summer, WORLDVIEWS } from './table.ts';

const SCALES = { costs: 1, exposure: 1, precondition: 1, walkAway: () => 0 };

/** Games of a pairing with some rules off, each under another seed, the worldviews in turn. */
function gamesWithout(
  off: readonly string[],
  seats: Readonly<Record<string, string>>,
  number: number,
): readonly Game[] {
  const agents: Record<string, Strategy> = {};
  for (const party of Object.keys(summer.parties)) agents[party] = agentFor(party, seats[party]);
  return Array.from({ length: number }, (_, i) => {
    const worldview = schoolOf(WORLDVIEWS[i % WORLDVIEWS.length] ?? '');
    const game = new Game(
      { scenario: summer, worldview, seed: String(i + 1), seats: seatedBy(agents), off },
      tableStepper,
    );
    playAgents(game, agents, String(i + 1));
    return game;
  });
}
const opening = (off: readonly string[], party: string) => {
  const { world, rules } = new Game(
    { scenario: summer, worldview: schoolOf('realist'), seed: '1', seats: {}, off },
    tableStepper,
  );
  return standpointOf({ view: viewOf(world, rules, party) }, SCALES);
};

function textsUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? textsUnder(path) : [readFileSync(path, 'utf8')];
  });
}

test('strategies ask for switches that the world has, and each term that the world declares is asked for', () => {
  const asked = textsUnder('src/strategies').flatMap((text) =>
    [...text.matchAll(/isOff\(\s*'([^']+)'/g)].map(([, id = '']) => id),
  );
  const known = switchesIn(summer);
  expect(asked.filter((id) => !known.has(id))).toEqual([]);
  const terms = [...known].filter((id) => id.startsWith('term/'));
  expect(terms.filter((id) => !asked.includes(id))).toEqual([]);
  expect(terms.length).toBeGreaterThan(3);
});

test('whoever reads what it is owed asks first whether the books count', () => {
  const reading = textsUnder('src/strategies').filter((text) => /\.(owed|book)\(\)/.test(text));
  expect(reading.length).toBeGreaterThan(0);
  expect(reading.filter((text) => !text.includes("isOff('term/own-book')"))).toEqual([]);
});

test('without exposure no sequence is worth more than another by its risk, for oneself or for the other', () => {
  const without = opening(rulesOfMechanism(summer, 'exposure'), 'us');
  expect([opening([], 'us').scales.exposure, without.scales.exposure]).toEqual([1, 0]);
  const clause = { issue: 'relief', level: 'some', coin: 'relief', gain: {}, cost: {}, size: 4 };
  const proposal: Proposal = {
    sides: [['us'], ['dprk']],
    clauses: [
      { ...clause, giver: 'us' },
      { ...clause, giver: 'dprk' },
    ],
    opener: 'second-side',
    grain: 1,
    gate: 'before-talks',
    isPublic: false,
    from: 'us',
  };
  const guesses = (standpoint: typeof without) =>
    (['first-side', 'second-side'] as const).map((opener) => guessedValue({ ...proposal, opener }, 'dprk', standpoint));
  const [first, second] = guesses(opening([], 'us'));
  expect(first).not.toBe(second);
  expect(guesses(without)).toEqual([0, 0]);
});

test('without the closed border a material gift is valued in full', () => {
  expect(opening([], 'dprk').border).toBeLessThan(1);
  expect(opening(rulesOfMechanism(summer, 'border-cap'), 'dprk').border).toBe(1);
});

test('without pocketing the hedger keeps its promises as they are written', () => {
  const seats = { us: 'small-steps', dprk: 'hedger', rok: 'broker' };
  const choices = (off: readonly string[]): readonly string[] =>
    gamesWithout(off, seats, 24).flatMap((game) => sealedBy(game, 'dprk').flatMap(({ steps }) => Object.values(steps)));
  expect(choices([])).toEqual(expect.arrayContaining(['keep']));
  expect(choices([]).some((choice) => choice === 'part' || choice === 'cheat')).toBe(true);
  const honest = choices(rulesOfMechanism(summer, 'pocketing'));
  expect(honest).toContain('keep');
  expect(honest.filter((choice) => choice === 'cheat')).toEqual([]);
});

/** What a chair answers in turn 6 with its own book saying that it is owed so much more, by the codes of its reasons. */
function reasonsWhenOwed(points: number, off: readonly string[]): readonly string[] {
  const agents = { us: agentFor('us', 'patience'), rok: agentFor('rok', 'in-step'), dprk: agentFor('dprk', 'genuine') };
  const game = new Game(
    { scenario: summer, worldview: schoolOf('engager'), seed: '2', seats: seatedBy(agents), off },
    tableStepper,
  );
  const luck = luckOf('2', 'strategies');
  // Where everybody passes, nothing is asked but moves.
  while (game.world.turn < 6) game.play({ us: passing, rok: passing, dprk: passing });
  const dprk = game.rules.index.parties.handle('dprk');
  const prices = game.world.purses.map((_, party) => (party === dprk ? points : 0));
  game.world.ledger.push({ turn: 5, deed: -1, giver: dprk, to: -1, prices });
  game.world.purses[dprk] = game.rules.purse.cap;
  const { reasons } = agents.dprk.decide(viewOf(game.world, game.rules, 'dprk'), luck, null);
  return reasons.map(({ code }) => code);
}

test('without the books a party in need opens, whatever its own book says', () => {
  const without = rulesOfMechanism(summer, 'books');
  expect(reasonsWhenOwed(0, [])).toContain('opens-in-need');
  expect(reasonsWhenOwed(9, [])).not.toContain('opens-in-need');
  expect(reasonsWhenOwed(9, without)).toContain('opens-in-need');
});
