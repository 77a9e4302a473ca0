import { expect, test } from 'vitest';
import type { Game } from '#engine';
import { DEFAULT_STRATEGY, playAgents, STRATEGIES, type Weigher } from '#strategies';
import { openTable } from './table.ts';

/** Games between all lines of two sides, in which some come to talk, so that texts may be changed. Negotiators redraft in their own way. */
function played(): readonly Game[] {
  const isOfALine = (strategy: Weigher): boolean => 'line' in strategy || strategy.id === DEFAULT_STRATEGY;
  const of = (party: string) =>
    STRATEGIES.filter((strategy) => strategy.party === party && isOfALine(strategy)).map(({ id }) => id);
  return of('us').flatMap((us, place) =>
    of('dprk').map((dprk, seed) => {
      const { game, agents } = openTable({ us, dprk, rok: 'broker' }, place * 10 + seed, 'engager');
      playAgents(game, agents, String(place * 10 + seed));
      return game;
    }),
  );
}

const GAMES = played();
const counters = GAMES.flatMap((game) =>
  game.decisions.flatMap(({ by }) =>
    Object.entries(by).flatMap(([party, decision]) =>
      decision.kind === 'answers'
        ? decision.answers.flatMap((answer) => (answer.answer === 'counter' ? [{ game, party, answer }] : []))
        : [],
    ),
  ),
);

test('where no order of a text is worth signing, a party that talks writes another one', () => {
  const edited = counters.filter(({ answer }) => answer.clauses !== undefined);
  expect(edited.length).toBeGreaterThan(5);
  for (const { game, answer } of edited) {
    const { sides } = game.world.offers.find(({ id }) => id === answer.offer) ?? { sides: [[], []] };
    const givers = (answer.clauses ?? []).map(({ giver }) => game.rules.index.parties.handle(giver));
    expect(sides.every((side) => givers.some((giver) => side.includes(giver)))).toBe(true);
  }
});

test('a text of its own stays near to the offered one: two promises at most are other ones', () => {
  for (const { game, answer } of counters) {
    const offered = game.world.offers.find(({ id }) => id === answer.offer)?.clauses ?? [];
    const { issues, parties } = game.rules.index;
    const keys = offered.map(({ issue, giver }) => `${parties.id(giver)} ${issues.id(issue)}`);
    const written = (answer.clauses ?? []).map(({ issue, giver }) => `${giver} ${issue}`);
    const changed =
      answer.clauses === undefined
        ? 0
        : new Set([...keys, ...written]).size - keys.filter((key) => written.includes(key)).length;
    expect(changed).toBeLessThanOrEqual(2);
  }
});

test('haggling leaves each party one offer a package on the table', () => {
  for (const { world } of GAMES) {
    const standing = world.offers
      .filter(({ state }) => state === 'tabled')
      .map(({ from, package: what }) => `${from} ${what}`);
    expect(new Set(standing).size).toBe(standing.length);
  }
});

test('some of what was written so is signed', () => {
  const isEdited = (game: Game, what: number, clauses: readonly unknown[]): boolean =>
    JSON.stringify(game.rules.packages[what]?.clauses) !== JSON.stringify(clauses);
  const signed = GAMES.flatMap((game) =>
    game.world.offers.filter(
      ({ state, package: what, clauses }) => state === 'accepted' && isEdited(game, what, clauses),
    ),
  );
  expect(signed.length).toBeGreaterThan(0);
});
