import charts from 'virtual:charts';
import { expect, test } from 'vitest';
import { Game, ruleParts, say as sayIn, schoolOf, type TransitionView, tableStepper, viewFor } from '#engine';
import { chartOf } from '../../../src/ui/picture/chart-of.ts';
import { korea } from '../../korea.ts';
import { wordsOf } from '../desk/words-of.ts';

const { scenario, words } = korea();
const spoken = { ...words, ...wordsOf('assets/words/en.yaml'), ...wordsOf('assets/words/rules.en.yaml') };
const say = (key: string, params: Readonly<Record<string, string | number>> = {}): string => sayIn(spoken, key, params);
const [school = ''] = Object.keys(scenario.worldviews);
const game = new Game({ scenario, worldview: schoolOf(school), seed: '7', seats: {} }, tableStepper);

/** A party's chart at the opening, as another party sees it. */
const chart = (party: string, viewer: string, transitions: readonly TransitionView[] = []) =>
  chartOf(scenario, party, { stances: viewFor(game.world, game.rules, viewer).stances, transitions }, say);
const region = (party: string, viewer: string, id: string, transitions: readonly TransitionView[] = []) => {
  const found = chart(party, viewer, transitions).find((one) => one.region === id);
  if (found === undefined) throw new Error(`${viewer} sees no region ${id}.`);
  return found;
};

test('the stance in which a region stands is lit, and no other', () => {
  const { stances, now } = region('dprk', 'us', 'posture');
  expect(stances.filter(({ isNow }) => isNow).map(({ label }) => label)).toEqual([now]);
  expect(now).toBe(say('stance.dprk.posture.self-reliant'));
});

test('a region that its owner keeps to itself is on no other chart, and on its own', () => {
  const regionsFor = (viewer: string) => chart('dprk', viewer).map((one) => one.region);
  expect(regionsFor('us')).not.toContain('programme');
  expect(regionsFor('dprk')).toContain('programme');
  expect(region('dprk', 'dprk', 'programme').isSecret).toBe(true);
  expect(JSON.stringify(chart('dprk', 'us'))).not.toContain(say('region.dprk.programme'));
});

test('stances within reach are numbered as the rules that lead there are, and only those', () => {
  const { stances, ways, movers } = region('dprk', 'us', 'posture');
  const reached = new Set(ways.filter(({ isOpen }) => isOpen).map(({ to }) => to));
  expect(new Set(stances.filter(({ number }) => number !== null).map(({ stance }) => stance))).toEqual(reached);
  for (const { to, number } of movers) expect(stances.find(({ label }) => label === to)?.number ?? null).toBe(number);
});

test('what would move a region is every rule of its stance, in words and with where it comes from', () => {
  for (const party of Object.keys(scenario.charts))
    for (const { region: id, movers } of chart(party, party)) {
      const from = viewFor(game.world, game.rules, party).stances.find(
        (one) => one.party === party && one.region === id,
      );
      const due = [...ruleParts(scenario)].filter(
        ([, { place }]) => place?.party === party && place.region === id && place.from === from?.stance,
      );
      expect(movers.map(({ rule }) => rule).toSorted()).toEqual(due.map(([rule]) => rule).toSorted());
      for (const mover of movers) {
        expect(mover.condition).not.toMatch(/[`*]|undefined/);
        expect(mover.claims.length > 0 || mover.source !== null).toBe(true);
      }
    }
});

test('a guard is said with its fact, its condition and the parameters that it reads', () => {
  const mover = region('dprk', 'us', 'posture').movers.find(
    ({ rule }) => rule === 'pressure-tells-on-the-self-reliant',
  );
  expect(mover?.condition).toContain(say('happening.sanctions-added'));
  expect(mover?.condition).toContain(say('parameter.pressure-yield'));
  expect(mover?.parameters).toContain('pressure-yield');
});

test('a transition that was just taken is marked on its way and told as a sentence', () => {
  const taken: TransitionView = {
    party: 'dprk',
    region: 'posture',
    from: 'watching',
    to: 'aggrieved',
    rule: 'a-drill-offends-the-watcher',
    turn: 3,
    fact: 3004,
  };
  const { ways, fired } = region('dprk', 'us', 'posture', [taken]);
  expect(ways.filter(({ hasFired }) => hasFired).map(({ key }) => key)).toEqual(['watching>aggrieved']);
  expect(fired).toHaveLength(1);
  expect(fired[0]?.sentence).toContain(say('rule.a-drill-offends-the-watcher'));
  expect(region('dprk', 'us', 'precondition', [taken]).fired).toEqual([]);
});

test('every region is drawn with every stance and every way, and no two boxes lie over each other', () => {
  const drawings = charts[scenario.scenario]?.['en'] ?? {};
  for (const party of Object.keys(scenario.charts))
    for (const { key, stances, ways } of chart(party, party)) {
      const drawing = drawings[key];
      if (drawing === undefined) throw new Error(`${key} is not drawn.`);
      expect(Object.keys(drawing.boxes).toSorted()).toEqual(stances.map(({ stance }) => stance).toSorted());
      expect(Object.keys(drawing.ways).toSorted()).toEqual(ways.map((way) => way.key).toSorted());
      const boxes = Object.values(drawing.boxes);
      for (const [place, one] of boxes.entries())
        for (const other of boxes.slice(place + 1))
          expect(
            one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y,
          ).toBe(true);
    }
});

test('a secret that was learnt for a while says until when', () => {
  const secret = { party: 'dprk', region: 'ask', stance: 'relief', sinceTurn: 1, isSecret: true };
  const until = (knownUntilTurn: number | null) =>
    chartOf(scenario, 'dprk', { stances: [{ ...secret, knownUntilTurn }], transitions: [] }, say)[0]?.knownUntilTurn;
  expect(until(4)).toBe(4);
  expect(until(null)).toBeNull();
});
