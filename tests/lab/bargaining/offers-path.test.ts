import { describe, expect, test } from 'vitest';
import { bindRules, Game, schoolOf, tableStepper } from '#engine';
import { domainOf, offersPaths, type TablePath, worthFrontier } from '#lab';
import { agentFor, playAgents, seatedBy } from '#strategies';
import { korea } from '../../korea.ts';

const { scenario } = korea();
const schools = Object.keys(scenario.worldviews);
const rules = bindRules(scenario, schoolOf(schools[0] ?? ''));

function played(seed: number): Game {
  const agents = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, agentFor(party)]));
  const worldview = schoolOf(schools[seed % schools.length] ?? '');
  const game = new Game({ scenario, worldview, seed: String(seed), seats: seatedBy(agents) }, tableStepper);
  playAgents(game, agents, String(seed));
  return game;
}

const games = Array.from({ length: 12 }, (_, seed) => played(seed));
const paths = games.map((game) => offersPaths(game.world, game.rules));
const tables = paths.flat();
const judged = tables.filter((table) => table.judged !== null);

describe('the path of offers', () => {
  test('holds every offer of a game once, in the order in which they were tabled, with what became of it', () => {
    for (const [place, { world }] of games.entries()) {
      const told = (paths[place] ?? []).flatMap(({ offers }) => offers.map(({ offer, fate }) => `${offer} ${fate}`));
      expect(told.toSorted()).toEqual(world.offers.map(({ id, state }) => `${id} ${state}`).toSorted());
    }
    expect(tables.flatMap(({ offers }) => offers).length).toBeGreaterThan(24);
    const turns = tables.map(({ offers }) => offers.map(({ turn }) => turn));
    expect(turns).toEqual(turns.map((list) => list.toSorted((one, other) => one - other)));
  });

  test('values a text as what each party gains of others’ promises, less what they all cost it', () => {
    for (const [place, { world, rules }] of games.entries())
      for (const { parties, offers } of paths[place] ?? [])
        for (const { offer, utilities } of offers) {
          const clauses = world.offers.find(({ id }) => id === offer)?.clauses ?? [];
          const worth = parties.map((party) =>
            clauses.reduce((sum, { giver, issue, level }) => {
              const { gain = {}, cost = {} } = rules.levels[issue]?.[level] ?? {};
              const isGiven = rules.index.parties.id(giver) === party;
              return sum + (isGiven ? 0 : (gain[party] ?? 0)) - (cost[party] ?? 0);
            }, 0),
          );
          expect(utilities).toEqual(worth);
        }
  });

  test('judges the text that was signed last, and otherwise the one that gave most to whom it gave least', () => {
    const least = ({ utilities }: TablePath['offers'][number]): number => Math.min(...utilities);
    for (const { offers, judged: one } of judged) {
      const signed = offers.findLast(({ fate }) => fate === 'accepted');
      const most = Math.max(...offers.map(least));
      const best = signed ?? offers.find((offer) => least(offer) === most);
      expect(one?.isSigned).toBe(signed !== undefined);
      const chosen = offers.find(({ offer }) => offer === one?.offer);
      expect(chosen && least(chosen)).toBe(best && least(best));
      expect(chosen?.fate === 'accepted').toBe(signed !== undefined);
    }
    expect(new Set(judged.map(({ judged: one }) => one?.isSigned))).toEqual(new Set([true, false]));
  });

  test('what was left on the table stands on the frontier and costs nobody; where nothing was left, the text does', () => {
    for (const { parties, offers, judged: one } of judged) {
      const frontier = worthFrontier(domainOf(rules, parties));
      const isOn = (utilities: readonly number[] | undefined): boolean =>
        frontier.some((point) => point.utilities.join() === utilities?.join());
      const text = offers.find(({ offer }) => offer === one?.offer)?.utilities;
      expect(isOn(one?.better?.utilities ?? text)).toBe(true);
      expect(one?.distances.frontier === 0).toBe(one?.better === null);
      expect(one?.better?.more.every((more) => more >= 0) ?? true).toBe(true);
    }
    expect(judged.some(({ judged: one }) => one?.better !== null)).toBe(true);
  });

  test('of a text that promises what Nash’s point does nothing was left on the table', () => {
    const { world, rules } = games.find(({ world: { offers } }) => offers.length > 0) as Game;
    const [table] = offersPaths(world, rules);
    const { issues, parties } = rules.index;
    const clauses = Object.entries(table?.measures?.nash?.outcome ?? {}).flatMap(([id, level]) => {
      const [issue = '', giver] = id.split('/');
      const on = issues.handle(issue);
      const place = rules.levels[on]?.findIndex((one) => one.id === level) ?? -1;
      const by = giver === undefined ? (rules.levels[on]?.[0]?.givers[0] ?? -1) : parties.handle(giver);
      return place < 0 ? [] : [{ issue: on, level: place, giver: by }];
    });
    const offers = world.offers.map((offer) => ({ ...offer, clauses, state: 'accepted' as const }));
    const [judgedAnew] = offersPaths({ ...world, offers }, rules);
    expect(judgedAnew?.judged).toMatchObject({ isSigned: true, better: null, distances: { frontier: 0, nash: 0 } });
    expect(judgedAnew?.offers.every(({ isOwnText }) => isOwnText)).toBe(true);
  });

  test('where nobody offered anything there is a frontier and no text to judge', () => {
    const quiet = tables.filter(({ offers }) => offers.length === 0);
    expect(quiet.length).toBeGreaterThan(0);
    for (const { measures, judged: none } of quiet) {
      expect(none).toBeNull();
      expect(measures?.frontier.length).toBeGreaterThan(1);
    }
  });
});
