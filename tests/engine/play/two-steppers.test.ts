import { afterEach, expect, test, vi } from 'vitest';
import {
  type Edit,
  Game,
  type Rules,
  type Setup,
  type Stepper,
  schoolOf,
  tableStepper,
  verifyReplay,
  xstateStepper,
} from '#engine';
import { playAgents, STRATEGIES } from '#strategies';
import { korea } from '../../korea.ts';
import { countVocabulary } from './counting.ts';
import { playRandomly } from './random-seat.ts';

const GAMES = 300;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Each play begins from JSON: what a world holds beside JSON would be lost at once. */
const throughJson: Edit = (world, edit) => {
  const copy = JSON.parse(JSON.stringify(world)) as typeof world;
  edit(copy);
  return copy;
};

const { scenario } = korea();
const WORLDVIEWS = Object.keys(scenario.worldviews);

const setupOf = (number: number): Setup => ({
  scenario,
  worldview: schoolOf(WORLDVIEWS[number % WORLDVIEWS.length] ?? ''),
  seed: String(number),
  seats: {},
});

/** Seats by turns: every strategy of each party meets every other, and each third game is played at random. */
function play(game: Game, number: number): void {
  if (number % 3 === 0) return playRandomly(game, String(number));
  const seated = Object.keys(scenario.parties).map((party, place) => {
    const own = Object.values(STRATEGIES).filter((strategy) => strategy.party === party);
    const strategy = own[Math.floor(number / 3 ** place) % own.length];
    if (strategy === undefined) throw new Error(`No strategy plays "${party}".`);
    return [party, strategy] as const;
  });
  playAgents(game, Object.fromEntries(seated), String(number));
}

const table = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

test(`${GAMES} whole games: both steppers, through JSON at every step, give equal fingerprints at every step`, () => {
  const counts = countVocabulary();
  const taken = new Map<string, number>();
  for (let number = 0; number < GAMES; number++) {
    let rules: Rules | undefined;
    const counted = (bound: Rules): Stepper => {
      rules = bound;
      return tableStepper(bound);
    };
    const took = (transition: number): void => {
      const rule = rules?.index.rules.id(rules.transitions[transition]?.rule ?? -1) ?? '';
      taken.set(rule, (taken.get(rule) ?? 0) + 1);
    };
    const first = new Game(setupOf(number), counted, undefined, { took });
    play(first, number);
    const second = new Game(setupOf(number), xstateStepper, throughJson);
    for (const { by, notes } of first.decisions) {
      for (const [party, kept] of Object.entries(notes)) second.note(party, kept);
      second.play(by);
    }
    expect(second.fingerprints).toEqual(first.fingerprints);
  }
  console.log(`transitions: ${table(taken)}`);
  console.log(
    `conditions that held: ${table(counts.held)}\nthat did not: ${table(counts.failed)}\neffects: ${table(counts.ran)}`,
  );
  const written = new Set([...JSON.stringify(scenario).matchAll(/"do":"([a-z-]+)"/g)].map(([, kind]) => kind));
  expect([...written].filter((kind) => !counts.ran.has(kind ?? ''))).toEqual([]);
}, 600_000);

test('one corrupted entry of the table is found', () => {
  const corrupted = (rules: Rules): Stepper => {
    const lines = rules.regions.find((region) => rules.index.regions.id(region.handle) === 'dprk/lines');
    const restored = rules.fact('hotline-restored');
    for (const row of lines?.byStance ?? []) {
      const [transition] = row.get(restored) ?? [];
      if (transition !== undefined) (row as Map<number, unknown>).set(restored, [{ ...transition, target: -1 }]);
    }
    return tableStepper(rules);
  };
  const game = new Game(setupOf(3), xstateStepper);
  playRandomly(game, '3');
  expect(verifyReplay(scenario, game.replay(), tableStepper)).toMatchObject({ is: 'equal' });
  expect(['differs', 'refused']).toContain(verifyReplay(scenario, game.replay(), corrupted).is);
});
