import { expect, test } from 'vitest';
import {
  type Change,
  Game,
  type MovesDecision,
  type ResolvedScenario,
  rulesOfMechanism,
  tableStepper,
  viewOf,
} from '#engine';
import { korea } from '../../korea.ts';
import { playedWith, setupOf } from './switched.ts';

const { scenario } = korea();
const off = (mechanism: string): readonly string[] => rulesOfMechanism(scenario, mechanism);
const GAMES = Array.from({ length: 16 }, (_, number) => number);

/** Ids of all rules of one kind, found in the scenario without asking what the mechanism lists. */
function surchargesIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = (data as { surcharge?: readonly { rule: string }[] }).surcharge ?? [];
  return [...own.map(({ rule }) => rule), ...Object.values(data).flatMap(surchargesIn)];
}
const linesReading = (word: string): readonly string[] =>
  scenario.weighing.lines.filter((line) => JSON.stringify(line).includes(word)).map(({ rule }) => rule);
const transitionsOrdering = (reflexes: readonly string[]): readonly string[] =>
  Object.values(scenario.charts)
    .flatMap(({ states }) => Object.values(states))
    .flatMap((region) => [region.on, ...Object.values(region.states).map(({ on }) => on)])
    .flatMap((on) => Object.values(on ?? {}).flat())
    .filter(({ actions }) => reflexes.some((reflex) => JSON.stringify(actions ?? []).includes(`"${reflex}"`)))
    .map(({ meta }) => meta.rule);

test('the mechanism of surcharges lists every surcharge, and that of reflexes every reflex', () => {
  expect([...off('surcharge')].toSorted()).toEqual(
    [...new Set(surchargesIn([scenario.moves, scenario.reflexes]))].toSorted(),
  );
  expect([...off('reflexes')].toSorted()).toEqual(
    Object.keys(scenario.reflexes)
      .map((reflex) => `reflex/${reflex}`)
      .toSorted(),
  );
});

test('pocketing lists whatever raises an ask, and every line that weighs a raised ask', () => {
  const raising = Object.entries(scenario.reflexes)
    .filter(([, reflex]) => JSON.stringify(reflex.do).includes('"ask-raised"'))
    .map(([id]) => id);
  const all = [
    ...raising.map((id) => `reflex/${id}`),
    ...transitionsOrdering(raising),
    ...linesReading('ask-raised'),
    'term/takes-first',
  ];
  expect([...off('pocketing')].toSorted()).toEqual(all.toSorted());
});

test('the books list every line and every ratio that reads what is owed, but no ending and no aim', () => {
  const ratios = Object.entries(scenario.ratios).filter(([, ratio]) => JSON.stringify(ratio).includes('owed'));
  const all = [...linesReading('owed'), ...ratios.map(([id]) => `ratio/${id}`), 'term/own-book'];
  expect([...off('books')].toSorted()).toEqual(all.toSorted());
  // Nothing else reads them while the game goes on: no rule, no chart, no price, no permission.
  const { rules, charts, moves, reflexes, slots, packages } = scenario;
  expect(JSON.stringify({ rules, charts, moves, reflexes, slots, packages })).not.toContain('owed');
});

test('without surcharges every price is the plain one', () => {
  const base = (data: ResolvedScenario, choice: string): number => {
    const [move = '', option = ''] = choice.split(':');
    return data.moves[move]?.options?.[option]?.cost ?? data.moves[move]?.cost ?? 0;
  };
  const dearer = (list: readonly string[] | undefined): number => {
    const { world, rules } = new Game(setupOf(1, list), tableStepper);
    const hands = Object.keys(scenario.parties).flatMap((party) => viewOf(world, rules, party).hand());
    return hands.filter(({ choice, cost }) => cost !== base(scenario, choice)).length;
  };
  expect(dearer(undefined)).toBeGreaterThan(0);
  expect(dearer(off('surcharge'))).toBe(0);
});

test('without the graded table a step counts for certain or never', () => {
  const seen = new Set<number>();
  for (const number of GAMES) {
    const { world, rules } = playedWith(number, off('graded-table'));
    expect([-3, -0.5, 0, 0.5, 4].map((above) => rules.weighing.chance(above))).toEqual([0, 0, 1, 1, 1]);
    const hands = Object.keys(scenario.parties).flatMap((party) => viewOf(world, rules, party).hand());
    for (const { odds } of hands) if (odds !== null) seen.add(odds.low).add(odds.high);
  }
  expect([...seen].toSorted((a, b) => a - b)).toEqual([0, 1]);
});

const toldIn = (game: Game): readonly string[] => game.facts.map(({ kind }) => game.rules.index.facts.id(kind));
/** Regions that stand, whenever the engine waits, where an ordering transition has led them. */
function waitingOnStaff(game: Game): readonly string[] {
  return game.rules.transitions
    .filter(({ target, effects }) => target >= 0 && effects.length > 0)
    .filter(({ rule }) => ORDERING.has(game.rules.index.rules.id(rule)))
    .filter(({ region, target }) => game.world.stances[region] === target)
    .map(({ rule }) => game.rules.index.rules.id(rule));
}
const ORDERING = new Set(transitionsOrdering(Object.keys(scenario.reflexes)));

test('without reflexes no staff acts or is held, nobody is asked to hold it, and no chart waits for it', () => {
  let ordered = 0;
  for (const number of GAMES) {
    const hanging: string[] = [];
    const shown: string[] = [];
    const took: string[] = [];
    const also = {
      took: (one: number): void => {
        const rule = game.rules.index.rules.id(game.rules.transitions[one]?.rule ?? -1);
        if (ORDERING.has(rule)) took.push(rule);
      },
    };
    const game = new Game(setupOf(number, off('reflexes')), tableStepper, undefined, also);
    const replayed = playedWith(number, off('reflexes'));
    for (const { by, notes } of replayed.decisions) {
      for (const [party, kept] of Object.entries(notes)) game.note(party, kept);
      game.play(by);
      hanging.push(...waitingOnStaff(game));
      for (const party of Object.keys(scenario.parties))
        shown.push(
          ...viewOf(game.world, game.rules, party)
            .orders()
            .map(({ reflex }) => reflex),
        );
    }
    ordered += took.length;
    expect(toldIn(game)).not.toContain('reflex-fired');
    expect(toldIn(game)).not.toContain('reflex-held');
    expect([hanging, shown]).toEqual([[], []]);
  }
  // The charts did ask; a test in which they never did would prove nothing.
  expect(ordered).toBeGreaterThan(20);
});

test('letting a staff be costs nobody anything: no track moves by what holding back would have cost', () => {
  const changes: (Change & { readonly game: number })[] = [];
  const ordering = ORDERING;
  for (const number of GAMES) {
    const game = playedWith(number, off('reflexes'), tableStepper, {
      changed: (change) => changes.push({ ...change, game: number }),
    });
    const ruleOf = (rule: number): string => (rule < 0 ? '' : game.rules.index.rules.id(rule));
    expect(changes.filter(({ cause }) => ordering.has(ruleOf(cause.rule)))).toEqual([]);
  }
});

/** What easing by Washington takes off hardship in the first turn, hundredths. */
function easedBy(list: readonly string[] | undefined): readonly number[] {
  const changes: Change[] = [];
  const game = new Game(setupOf(2, list), tableStepper, undefined, { changed: (change) => changes.push(change) });
  const nothing = { kind: 'moves', moves: [], keys: {}, restrain: [], steps: {}, table: null, guess: null } as const;
  const easing: MovesDecision = { ...nothing, moves: ['ease-humanitarian'] };
  game.play({ us: easing, rok: nothing, dprk: nothing });
  const { tracks, rules } = game.rules.index;
  const isEasing = ({ track, cause }: Change): boolean =>
    track === tracks.handle('hardship') && cause.rule === rules.handle('move/ease-humanitarian');
  return changes.filter(isEasing).map(({ by }) => by);
}

test('without the closed border a material gift arrives in full', () => {
  expect(easedBy(undefined)).toEqual([-60]);
  expect(easedBy(off('border-cap'))).toEqual([-200]);
});

test('without full shelves no launch has them as its cause; with them some do', () => {
  const causes = (list: readonly string[] | undefined): number =>
    GAMES.flatMap((number) => {
      const game = playedWith(number, list);
      const rule = game.rules.index.rules.handle('the-shelves-are-full');
      return game.facts.filter(({ cause }) => cause.rule === rule);
    }).length;
  expect(causes(off('backlog'))).toBe(0);
  expect(causes(undefined)).toBeGreaterThan(0);
});

test('without pocketing nobody raises an ask; with it somebody does', () => {
  const raised = (list: readonly string[] | undefined): number =>
    GAMES.flatMap((number) => toldIn(playedWith(number, list))).filter((fact) => fact === 'ask-raised').length;
  expect(raised(off('pocketing'))).toBe(0);
  expect(raised(undefined)).toBeGreaterThan(0);
});

test('without the books what is owed is still written down and read at the end', () => {
  const { world, rules } = playedWith(4, off('books'));
  expect(world.ledger.length).toBeGreaterThan(scenario.ledger.length);
  const owed = rules.reads({ read: 'owed', party: 'dprk' })(world);
  expect(owed).toBe(viewOf(world, rules, 'dprk').owed());
  expect(owed).not.toBe(0);
});

test('a dated entry and a line of the purse that are off do nothing', () => {
  const { entry } = scenario.calendar.find(({ when }) => when === undefined) ?? { entry: '' };
  const told = (list: readonly string[]): number => {
    const { facts, rules } = playedWith(1, list);
    return facts.filter(({ cause }) => cause.rule === rules.index.rules.handle(entry)).length;
  };
  expect([told([]) > 0, told([entry])]).toEqual([true, 0]);
  const lines = (list: readonly string[]) => new Game(setupOf(1, list), tableStepper).rules.purse.adjust.length;
  expect(lines(['the-state-holiday'])).toBe(lines([]) - 1);
});
