import { describe, expect, test } from 'vitest';
import { payoffColumn, roundRobin, type TournamentPlan, takeovers } from '#lab';
import { DEFAULT_STRATEGY } from '#strategies';
import { type Contest, contestOf, gamesOf, planOfContest } from '../../../src/ui/lab/contest.worker.ts';
import { korea } from '../../korea.ts';

const { scenario } = korea();

const contest: Contest = {
  chairs: ['us', 'dprk'],
  entries: { us: ['small-steps', 'patience'], dprk: ['like-for-like', 'hedger', 'genuine'] },
  worldview: { physics: 'hawk', tempers: 'hawk' },
  games: 5,
  seed: '1',
};
const others = Object.keys(scenario.parties).filter((party) => party !== 'us' && party !== 'dprk');

/** As a researcher would write it down who knows nothing of the page. */
const plan: TournamentPlan = {
  entries: contest.entries,
  others: Object.fromEntries(others.map((party) => [party, DEFAULT_STRATEGY])),
  ground: { worldview: contest.worldview },
  columns: { us: payoffColumn(scenario, 'us'), dprk: payoffColumn(scenario, 'dprk') },
  games: 5,
  seed: '1',
  selfPlay: true,
};

describe('a tournament of the page', () => {
  const heard: string[] = [];
  const contested = contestOf(scenario, contest, (done, games) => heard.push(`${done} of ${games}`));

  test('is the round robin of the laboratory, whoever is told of it', () => {
    expect(contested.tournament).toEqual(roundRobin(scenario, plan));
    expect(contestOf(scenario, contest)).toEqual(contested);
  });

  test('tells after every meeting how many games are played, up to all of them', () => {
    expect(gamesOf(contest)).toBe(30);
    expect(heard).toEqual([5, 10, 15, 20, 25, 30].map((done) => `${done} of 30`));
  });

  test('can be sent between threads, and says from where on something may be told', () => {
    expect(structuredClone(contested)).toEqual(contested);
    expect(contested.settledFrom).toBe(0.95);
    expect(contested.takeovers).toBeNull();
    expect(contested.tournament.population?.alike).toBeNull();
  });

  test('another seed gives another tournament', () => {
    const { meetings } = contestOf(scenario, { ...contest, seed: '2' }).tournament;
    expect(meetings).not.toEqual(contested.tournament.meetings);
  });

  test('the way to where dynamics end begins with even shares, ends there, and lies within its resamples', () => {
    const { course, shares, steps } = contested.tournament.population?.replicator ?? { course: [] };
    expect(course[0]?.shares).toEqual([1 / 2, 1 / 2, 1 / 3, 1 / 3, 1 / 3]);
    expect(course.at(-1)).toMatchObject({ step: steps, shares });
    expect(course.length).toBeLessThanOrEqual(17);
    for (const point of course)
      for (const [at, share] of point.shares.entries()) {
        expect(point.low[at]).toBeLessThanOrEqual(share);
        expect(point.high[at]).toBeGreaterThanOrEqual(share);
      }
    expect(course.some(({ low, high }) => low.some((least, at) => least < (high[at] ?? 0)))).toBe(true);
  });
});

test('where both chairs have the same lines none meets its own kind, and who takes over whom is told', () => {
  const entries = { us: ['conceder', 'relative-tit-for-tat'], dprk: ['conceder', 'relative-tit-for-tat'] };
  const alike = { ...contest, entries, games: 2 };
  expect(planOfContest(scenario, alike).selfPlay).toBe(false);
  const { tournament, takeovers: told } = contestOf(scenario, alike);
  for (const { standings } of tournament.chairs) expect(standings.map(({ meetings }) => meetings)).toEqual([1, 1]);
  const moran = tournament.population?.alike?.moran;
  if (moran === undefined) throw new Error('No chances were reckoned.');
  expect(told).toEqual(takeovers(moran));
  // By its own hand: of two kinds one takes over the other more often than one of ten would by lot, or it does not, and
  // only what 95 % of resamples hold, and the interval, is told.
  const chances = [moran.fixation[0]?.[1], moran.fixation[1]?.[0]].flatMap((one) => one ?? []);
  const isHeld = chances.map(({ stability, low, high }) => stability >= 0.95 && (low > 0.1 || high < 0.1));
  expect(told).toEqual({
    over: chances.map(({ estimate }, at) => (estimate > 0.1 && isHeld[at] === true ? 1 : 0)),
    chances: 2,
    untold: isHeld.filter((held) => !held).length,
  });
});
