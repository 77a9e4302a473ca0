import { describe, expect, test } from 'vitest';
import { schoolOf } from '#engine';
import { payoffColumn, roundRobin, type TournamentPlan } from '#lab';
import { openScenario } from '../../../src/cli/library.ts';

const { scenario } = openScenario('prisoners-dilemma');
const FIVE = ['always-cooperate', 'always-defect', 'grim', 'go-by-majority', 'tit-for-tat'];

/** Axelrod's meetings: as long as the scenario says, since none is cut short by chance. */
const plan: TournamentPlan = {
  entries: { hill: FIVE, harbour: FIVE },
  others: {},
  ground: { worldview: schoolOf('mixed-company'), parameters: { continuation: 1 } },
  columns: { hill: payoffColumn(scenario, 'hill'), harbour: payoffColumn(scenario, 'harbour') },
  games: 2,
  seed: '1',
  selfPlay: false,
};

describe('the prisoner’s dilemma, ten turns, nobody against itself', () => {
  const { chairs, population } = roundRobin(scenario, plan);

  test('what each of five adds up to against the other four is known', () => {
    for (const { standings } of chairs)
      expect(standings.map(({ agent, total }) => [agent, total])).toEqual([
        ['always-cooperate', 90],
        ['always-defect', 92],
        ['grim', 99],
        ['go-by-majority', 99],
        ['tit-for-tat', 99],
      ]);
  });

  test('the three that stand alike share a place, and no luck moves any', () => {
    const [chair] = chairs;
    expect(chair?.tied).toHaveLength(2);
    expect(chair?.ranking.isStable).toBe(true);
    const alike = chair?.pairs.filter(({ p }) => p === 1).map(({ first, second }) => `${first} ${second}`);
    expect(alike).toEqual(['grim go-by-majority', 'grim tit-for-tat', 'go-by-majority tit-for-tat']);
    expect(chair?.pairs.filter(({ holm }) => holm === 0)).toHaveLength(7);
  });

  test('regret is what the best answer would have brought more', () => {
    const standing = chairs[0]?.standings.find(({ agent }) => agent === 'always-cooperate');
    // Against who always takes it has nothing, and could have had 10; against who never does 30, and could have had 50.
    expect(standing?.regret).toMatchObject({ against: ['always-defect'], stability: 1 });
    expect(standing?.regret.mean).toEqual({ estimate: 2.5, low: 2.5, high: 2.5, standardError: 0 });
    expect(standing?.regret.most).toEqual({ estimate: 10, low: 10, high: 10, standardError: 0 });
  });

  test('each equilibrium leaves nobody anything to gain, and both taking is among them', () => {
    const equilibria = population?.nash.equilibria ?? [];
    for (const { gap } of equilibria) expect(gap).toBeLessThan(1e-6);
    for (const { stability } of equilibria) expect(stability).toBe(1);
    expect(equilibria.some(({ first, second }) => first[1] === 1 && second[1] === 1)).toBe(true);
  });

  test('who takes from all dies out among those who answer, in generations and in growth', () => {
    expect(population?.alike?.ecological.shares[1]).toBeLessThan(1e-3);
    expect(population?.alike?.replicator.shares[1]).toBeLessThan(1e-3);
    const { fixation = [], population: size = 0 } = population?.alike?.moran ?? {};
    // A trusting one among those who answer is like them; a taker among the trusting is better than by lot.
    expect(fixation[0]?.[4]?.estimate).toBeCloseTo(1 / size, 9);
    expect(fixation[0]?.[4]).toMatchObject({ side: 'even', stability: 1 });
    expect(fixation[1]?.[0]?.estimate).toBeGreaterThan(1 / size);
    expect(fixation[1]?.[0]).toMatchObject({ side: 'above', stability: 1 });
  });
});

describe('under noise', () => {
  const meeting = (noise: number, turns: number, games: number) =>
    roundRobin(scenario, {
      ...plan,
      entries: { hill: ['tit-for-tat'], harbour: ['tit-for-tat'] },
      ground: { ...plan.ground, parameters: { continuation: 1, noise }, turns },
      games,
      selfPlay: true,
    }).meetings[0]?.payoffs ?? [];

  /** What a turn brings on average of so many: a kind beginning fades by 1 − 2p a turn, and with it what lies above 2.25. */
  const expected = (noise: number, turns: number): number => {
    let [sum, kept] = [0, 1];
    for (let turn = 1; turn <= turns; turn += 1) {
      kept *= 1 - 2 * noise;
      sum += 2.25 + kept - 0.25 * kept * kept;
    }
    return sum / turns;
  };

  test.each([0.02, 0.2, 0.5, 0.9])('at a rate of %d tit for tat with itself is on its way to 2.25 a turn', (noise) => {
    const TURNS = 60;
    // Within four standard errors, which are a little more than twice half an interval.
    for (const { mean, low, high } of meeting(noise, TURNS, 40))
      expect(Math.abs(mean / TURNS - expected(noise, TURNS))).toBeLessThan((high - low) / TURNS);
    expect(expected(noise, 1e6)).toBeCloseTo(2.25, 3);
  });

  test('and after a thousand turns it is there', () => {
    for (const { mean } of meeting(0.2, 1000, 6)) expect(Math.abs(mean / 1000 - 2.25)).toBeLessThan(0.04);
  });

  test('without any, and where every hand slips, it never comes to that', () => {
    for (const { mean } of meeting(0, 40, 2)) expect(mean / 40).toBe(3);
    for (const { mean } of meeting(1, 40, 2)) expect(mean / 40).toBe(2);
  });

  test('a slip is the world’s own: the same seed meets the same, and another strategy shifts nobody’s', () => {
    expect(meeting(0.1, 20, 4)).toEqual(meeting(0.1, 20, 4));
  });
});
