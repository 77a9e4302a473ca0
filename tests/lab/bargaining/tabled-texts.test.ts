import { expect, test } from 'vitest';
import { type ClauseChoice, type Decision, Game, passing, refusalsOf, schoolOf, tableStepper, viewOf } from '#engine';
import { domainOf, type Outcome, worthMeasures } from '#lab';
import { korea } from '../../korea.ts';

/** Issues that some promise needs to have been agreed before, or not. */
const BEFORE = ['un-relief', 'trade-exemptions', 'monitors', 'warheads', 'fissile-cap', 'abductees', 'health-access'];
const PEACE = ['proposed', 'declared'];

const { scenario } = korea();
const school = schoolOf(Object.keys(scenario.worldviews)[0] ?? '');

/** A game in which all talk, much was verified, these issues were agreed at their lowest level, and no capital is wanting. */
function standing(agreed: readonly string[], peace: string): Game {
  const game = new Game({ scenario, worldview: school, seed: '1', seats: {} }, tableStepper);
  const { world, rules } = game;
  const { issues, regions, parties, packages } = rules.index;
  for (const [region, stance] of [
    ['dprk/posture', 'talking'],
    ['dprk/moratorium', 'kept-unbound'],
    ['rok/peace', peace],
  ] as const) {
    const handle = regions.handle(region);
    world.stances[handle] = rules.index.stances[handle]?.handle(stance) ?? -1;
  }
  world.purses = world.purses.map(() => 99);
  world.tracks = world.tracks.map((value, track) =>
    track === rules.index.tracks.handle('convergence') ? 9000 : value,
  );
  const clauses = agreed.map((issue) => ({ issue: issues.handle(issue), level: 0, giver: parties.handle('us') }));
  const dials = { opener: 'together', grain: 1, gate: 'before-talks' } as const;
  const told = { isPublic: true, tabledOnTurn: 0, lapsesOnTurn: 0, counters: -1, acceptedBy: [] };
  const sides = [[parties.handle('us')], [parties.handle('dprk')]] as const;
  const package0 = packages.handle('whole-for-whole');
  world.offers.push({
    id: 900,
    from: 0,
    to: [1],
    package: package0,
    sides,
    clauses,
    dials,
    ...told,
    state: 'accepted',
  });
  const kept = { part: 0, parts: 1, dueOnTurn: 0, onTurn: 0, delays: 0, deliveredPct: 100, isDetected: false };
  const steps = Array.from({ length: 12 }, (_, id) => ({
    ...kept,
    id,
    clause: 0,
    giver: parties.handle(id % 2 === 0 ? 'us' : 'dprk'),
    status: 'kept' as const,
    isVerified: true,
  }));
  world.agreements.push({ id: 900, offer: 900, parties: sides.flat(), reachedOnTurn: 0, state: 'fulfilled', steps });
  return game;
}

/** Every world of the kind that the issues' needs speak of, with what could be promised in it. */
const worlds = Array.from({ length: 2 ** BEFORE.length }, (_, mask) =>
  BEFORE.filter((_id, bit) => (mask >> bit) % 2 > 0),
)
  .flatMap((agreed) => PEACE.map((peace) => standing(agreed, peace)))
  .map((game) => {
    const views = ['us', 'rok', 'dprk'].map((party) => viewOf(game.world, game.rules, party));
    const open = views.flatMap((view) => view.clauses().filter(({ canPromise }) => canPromise));
    return { game, open: new Set(open.map(({ issue, level, giver }) => `${issue} ${level} ${giver}`)) };
  });
const { rules } = standing([], 'declared');

function clausesOf(outcome: Outcome): readonly ClauseChoice[] {
  return Object.entries(outcome).flatMap(([id, level]) => {
    const [issue = '', by] = id.split('/');
    const giver = by ?? scenario.issues[issue]?.givers[0] ?? '';
    return level === 'nothing' ? [] : [{ issue, level: String(level), giver }];
  });
}

const tabling = (prepared: string, clauses: readonly ClauseChoice[]): Decision => ({
  ...passing,
  table: { act: 'table', package: prepared, public: true, opener: 'together', grain: 1, gate: 'before-talks', clauses },
});

/** Why a text may nowhere be tabled: what the first world says in which each clause could be promised; empty where it may. */
function refused(prepared: string, clauses: readonly ClauseChoice[]): readonly string[] {
  const fit = worlds.find(({ open }) => clauses.every((c) => open.has(`${c.issue} ${c.level} ${c.giver}`)));
  if (fit === undefined) return ['no-such-world'];
  const { world } = fit.game;
  const from = prepared === 'health-first' ? 'rok' : 'us';
  return refusalsOf(world, rules, from, tabling(prepared, clauses)).map(({ code }) => code);
}

const TABLES = [
  ['whole-for-whole', ['us', 'dprk']],
  ['health-first', ['rok', 'dprk']],
  ['calm-for-calm', ['us', 'rok', 'dprk']],
] as const;

test.each(TABLES)(
  'every outcome of the frontier at the table of %s is a text that the engine lets stand',
  (prepared, parties) => {
    const measures = worthMeasures(domainOf(rules, parties));
    expect(measures.frontier.length).toBeGreaterThan(40);
    const points = [measures.nash, measures.kalai, measures.kalaiSmorodinsky, measures.welfare];
    expect(points.filter((point) => point === null)).toEqual([]);
    const outcomes = [...measures.frontier, ...points].flatMap((point) => (point === null ? [] : [point.outcome]));
    const no = outcomes.map((outcome) => refused(prepared, clausesOf(outcome))).filter((codes) => codes.length > 0);
    expect(no).toEqual([]);
  },
);

test('two promises are barred from one text where the engine refuses them together, and nowhere else', () => {
  const { issues, barred = [] } = domainOf(rules, ['us', 'rok', 'dprk']);
  const all = issues.flatMap(({ id, levels }, issue) =>
    levels.flatMap((level, at) => clausesOf({ [id]: level }).map((clause) => ({ issue, at, clause }))),
  );
  const isBarred = (pair: readonly { readonly issue: number; readonly at: number }[]): boolean =>
    barred.some((bar) =>
      bar.every((own) => pair.some(({ issue, at }) => issue === own.issue && own.levels.includes(at))),
    );
  const pairs = all.flatMap((one, place) =>
    all.slice(place + 1).flatMap((other) => (other.issue === one.issue ? [] : [[one, other] as const])),
  );
  const unlike = pairs.filter((pair) => {
    const codes = refused(
      'calm-for-calm',
      pair.map(({ clause }) => clause),
    );
    return isBarred(pair) !== codes.some((code) => code !== 'one-sided');
  });
  expect(unlike.map((pair) => pair.map(({ clause }) => `${clause.issue} ${clause.level}`))).toEqual([]);
  expect(pairs.filter(isBarred).length).toBeGreaterThan(100);
});

test('every text that is prepared may be offered with its own promises, and none of them is barred', () => {
  for (const { clauses, sides } of rules.packages) {
    const { issues, barred = [] } = domainOf(
      rules,
      sides.flat().map((party) => rules.index.parties.id(party)),
    );
    const level = ({ id }: (typeof issues)[number]): number =>
      (clauses.find(({ issue, giver }) => {
        const name = rules.index.issues.id(issue);
        return id === name || id === `${name}/${rules.index.parties.id(giver)}`;
      })?.level ?? -1) + 1;
    const own = issues.map(level);
    expect(own.filter((at) => at > 0).length).toBe(clauses.length);
    expect(barred.filter((bar) => bar.every(({ issue, levels }) => levels.includes(own[issue] ?? 0)))).toEqual([]);
  }
});
