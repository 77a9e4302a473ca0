import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { Game, schoolOf, tableStepper } from '#engine';
import { agentFor, playAgents, seatedBy } from '#strategies';
import { korea } from '../korea.ts';
import { binomialInterval, monthlyFrom } from './binomial.ts';

const GAMES = 150;
/** Short-range ballistic or more: the launches that the table of months counts. */
const BALLISTIC = 3;

interface Month {
  readonly launch_days: string;
}

const observed = (): readonly Month[] =>
  parse<Month>(readFileSync('scenarios/korea/history/months-2017-12-to-2020-12.csv', 'utf8'), { columns: true });

/** Share of turns with a ballistic launch over games by agents of hidden tempers, in realist physics. */
function launchShareOfTurns(): number {
  const { scenario } = korea();
  let [turns, withLaunch] = [0, 0];
  for (let seed = 1; seed <= GAMES; seed += 1) {
    const agents = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, agentFor(party)]));
    const setup = { scenario, worldview: schoolOf('realist'), seed: String(seed), seats: seatedBy(agents) };
    const game = new Game(setup, tableStepper);
    playAgents(game, agents, setup.seed);
    const launch = game.rules.fact('launch-seen');
    const inTurns = new Set(game.facts.filter((f) => f.kind === launch && f.severity >= BALLISTIC).map((f) => f.turn));
    turns += game.world.turn;
    withLaunch += inTurns.size;
  }
  return withLaunch / turns;
}

test('the monthly launch hazard of the realist physics lies within what 37 months to December 2020 allow', () => {
  const months = observed();
  const launchMonths = months.filter(({ launch_days }) => Number(launch_days) > 0).length;
  expect([launchMonths, months.length]).toEqual([8, 37]);
  const [low, high] = binomialInterval(launchMonths, months.length);
  const monthly = monthlyFrom(launchShareOfTurns(), korea().scenario.turnDays);
  console.info(
    `launch hazard a month: ${monthly.toFixed(3)}; observed 8 of 37, 95 % ${low.toFixed(3)}-${high.toFixed(3)}`,
  );
  expect(monthly).toBeGreaterThan(low);
  expect(monthly).toBeLessThan(high);
}, 60_000);

test('the exact interval of 8 in 37 is that of Clopper and Pearson', () => {
  const [low, high] = binomialInterval(8, 37);
  expect(low).toBeCloseTo(0.0983, 3);
  expect(high).toBeCloseTo(0.3821, 3);
});
