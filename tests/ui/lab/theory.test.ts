import { expect, test } from 'vitest';
import { gradualismOverGames, rubinsteinOverTables, trustOverGames } from '#lab';
import { openScenario } from '../../../src/cli/library.ts';
import { type AskedOfTheory, theoryOf } from '../../../src/ui/lab/theory.worker.ts';

const scenarioOf = (id: string) => openScenario(id).scenario;
const asked = (theory: AskedOfTheory['theory'], games = 3): AskedOfTheory => ({ theory, games, seed: '5' });
/** What comes through a message is a copy. */
const sent = <T>(value: T): T => structuredClone(value);

test('what the thread of the page lays under a theory is what the functions of the lab find', () => {
  const trials = { games: 3, seed: '5' };
  const gradualism = theoryOf(sent({ ...asked('gradualism'), scenario: scenarioOf('gradualism') }));
  expect(sent(gradualism)).toEqual({
    theory: 'gradualism',
    over: gradualismOverGames(scenarioOf('gradualism'), 0.9, trials),
    told: { delta: 0.9 },
  });
  const trust = theoryOf(sent({ ...asked('trust'), scenario: scenarioOf('assurance') }));
  expect(sent(trust)).toEqual({
    theory: 'trust',
    over: trustOverGames(scenarioOf('assurance'), trials),
    told: { games: 3, threshold: 0.75 },
  });
});

test('negotiators need no scenario', () => {
  const { over, told } = theoryOf({ ...asked('rubinstein'), scenario: null });
  expect([over, told]).toEqual([rubinsteinOverTables(0.8, 60), { delta: 0.8, horizon: 60 }]);
});

test('an unknown theory is refused, and so is one whose scenario is another or did not come', () => {
  const unknown = { ...asked('trust'), theory: 'astrology' as 'trust', scenario: null };
  expect(() => theoryOf(unknown)).toThrow('There is no theory "astrology".');
  expect(() => theoryOf({ ...asked('trust'), scenario: null })).toThrow(/"assurance"/);
  expect(() => theoryOf({ ...asked('trust'), scenario: scenarioOf('chicken') })).toThrow(/"assurance"/);
  expect(() => theoryOf({ ...asked('gradualism'), scenario: scenarioOf('assurance') })).toThrow(/"gradualism"/);
});
