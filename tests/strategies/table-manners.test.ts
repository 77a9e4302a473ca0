import { expect, test } from 'vitest';
import type { ClauseChoice, Game, TextChoice } from '#engine';
import { textKey } from '../../src/strategies/redrafting.ts';
import { games, PARTIES } from './table.ts';

const many = [
  ...games({ us: 'together', rok: 'broker', dprk: 'hedger' }, 12),
  ...games({ us: 'small-steps', rok: 'broker', dprk: 'hedger' }, 12),
  ...games({ us: 'north-first', rok: 'in-step', dprk: 'genuine' }, 12),
];

/** What an offer says, in the form in which a seat says it. */
function saidOf({ world, rules }: Game, offer: number): TextChoice & { readonly clauses: readonly ClauseChoice[] } {
  const tabled = world.offers.find(({ id }) => id === offer);
  if (tabled === undefined) throw new Error(`There is no offer ${offer}.`);
  const { issues, parties } = rules.index;
  const clauses = tabled.clauses.map(({ issue, level, giver }) => ({
    issue: issues.id(issue),
    level: rules.levels[issue]?.[level]?.id ?? '',
    giver: parties.id(giver),
  }));
  return { ...tabled.dials, clauses };
}

test('nobody lays the same counter twice in a whole game, and a counter changes the dials or the clauses', () => {
  let counters = 0;
  const most: number[] = [];
  for (const game of many)
    for (const party of PARTIES) {
      const said = new Map<number, string[]>();
      for (const { by } of game.decisions) {
        const decision = by[party];
        if (decision?.kind !== 'answers') continue;
        for (const answer of decision.answers) {
          if (answer.answer !== 'counter') continue;
          const offered = saidOf(game, answer.offer);
          const text = textKey(answer, answer.clauses ?? offered.clauses);
          expect(text).not.toBe(textKey(offered, offered.clauses));
          const what = game.world.offers.find(({ id }) => id === answer.offer)?.package ?? -1;
          expect(said.get(what) ?? []).not.toContain(text);
          said.set(what, [...(said.get(what) ?? []), text]);
          counters += 1;
        }
      }
      most.push(...[...said.values()].map(({ length }) => length));
    }
  expect(counters).toBeGreaterThan(20);
  // Twice in a row was never the whole of it: somebody goes on for longer.
  expect(Math.max(...most)).toBeGreaterThan(2);
});

test('offers are accepted, refused and countered', () => {
  const kinds = new Set(
    many
      .flatMap(({ decisions }) =>
        decisions.flatMap(({ by }) =>
          Object.values(by).flatMap((decision) => (decision.kind === 'answers' ? decision.answers : [])),
        ),
      )
      .map(({ answer }) => answer),
  );
  expect([...kinds].toSorted()).toEqual(['accept', 'counter', 'refuse']);
});

test('what is agreed is not agreed again while it runs', () => {
  for (const { world } of many) {
    const running = world.agreements.filter(({ state }) => state === 'running' || state === 'waiting');
    const packages = running.map(({ offer }) => world.offers.find(({ id }) => id === offer)?.package);
    expect(new Set(packages).size).toBe(packages.length);
  }
});

test('two sides that both wait stay deadlocked', () => {
  for (const game of games({ us: 'patience', dprk: 'like-for-like', rok: 'in-step' }, 12)) {
    const [washington, pyongyang] = [game.rules.index.parties.handle('us'), game.rules.index.parties.handle('dprk')];
    const isBetween = ({ by, about }: { by: number; about: number }): boolean =>
      (by === washington && about === pyongyang) || (by === pyongyang && about === washington);
    const step = game.rules.index.facts.handle('step-taken');
    expect(game.facts.filter((fact) => fact.kind === step && isBetween(fact))).toEqual([]);
    expect(game.world.agreements.filter(({ parties }) => parties.includes(washington))).toEqual([]);
  }
});
