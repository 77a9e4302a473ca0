import { beforeAll, expect, test } from 'vitest';
import { type Decision, Game, luckOf, pendingAsks, refusalsOf, schoolOf, tableStepper, viewOf } from '#engine';
import { type Agents, negotiatorFor, type Reason, seatedBy, TACTICS } from '#strategies';
import { linear } from '../../../src/strategies/tactics/linear.ts';
import { summer } from '../table.ts';

const TABLE = 'four-for-peace';

/** What Beijing did at the table of four, and why. */
interface Deeds {
  readonly answers: { readonly answer: string; readonly reasons: readonly Reason[] }[];
  readonly tabled: string[];
  readonly refused: unknown[];
}

/** A game in which Seoul’s text of peace is agreed from the beginning, so that the table of four is open. */
function openGame(agents: Agents, seed: string): Game {
  const setup = { scenario: summer, worldview: schoolOf('realist'), seed, seats: seatedBy(agents) };
  const game = new Game(setup, tableStepper);
  const { regions, stances } = game.rules.index;
  const peace = regions.handle('rok/peace');
  game.world.stances[peace] = stances[peace]?.handle('text-agreed') ?? -1;
  return game;
}

function negotiatorOf(seated: Agents, party: string): Agents[string] {
  const one = seated[party];
  if (one === undefined) throw new Error(`Nobody sits for ${party}.`);
  return one;
}

function play(tactic: (typeof TACTICS)[number], seed: string, deeds: Deeds): void {
  const seated: Agents = Object.fromEntries(
    Object.keys(summer.parties).map((party) => [party, negotiatorFor(party, party === 'china' ? tactic : linear)]),
  );
  const game = openGame(seated, seed);
  const luck = luckOf(seed, 'strategies');
  while (!game.isOver) {
    const by: Record<string, Decision> = {};
    for (const { party } of pendingAsks(game.world, game.rules)) {
      const view = viewOf(game.world, game.rules, party);
      const decided = negotiatorOf(seated, party).decide(view, luck, game.noteOf(party));
      const { decision, notes, reasons } = decided;
      if (party === 'china') {
        deeds.refused.push(...refusalsOf(game.world, game.rules, party, decision));
        if (decision.kind === 'moves' && decision.table?.act === 'table') deeds.tabled.push(decision.table.package);
        if (decision.kind === 'answers')
          for (const { answer, offer } of decision.answers) {
            const told = reasons.filter(({ params }) => String(params['deed']).endsWith(` ${offer}`));
            deeds.answers.push({ answer, reasons: told.length > 0 ? told : reasons });
          }
      }
      by[party] = decision;
      game.note(party, notes);
    }
    game.play(by);
  }
}

const deeds: Deeds = { answers: [], tabled: [], refused: [] };
beforeAll(() => {
  for (const [place, tactic] of TACTICS.entries()) play(tactic, String(place + 1), deeds);
}, 300_000);

test('Beijing haggles at the table of four: it tables and answers there, and nothing of it is refused', () => {
  expect(deeds.refused).toEqual([]);
  expect(new Set(deeds.tabled)).toEqual(new Set([TABLE]));
  expect(deeds.answers.length).toBeGreaterThan(5);
});

test('it leaves no offer without an answer, and gives figures each time', () => {
  expect(deeds.answers.filter(({ answer }) => answer === 'leave')).toEqual([]);
  for (const { reasons } of deeds.answers) expect(reasons.some(({ figure }) => figure !== 0)).toBe(true);
});

test('what others believe of Beijing’s word weighs in no text: nothing in this world is Beijing’s to promise', () => {
  expect(Object.values(summer.issues).filter(({ givers }) => givers.includes('china'))).toEqual([]);
  const across = Object.values(summer.packages).flatMap(({ sides }) => sides.map(([first]) => first));
  expect(across).not.toContain('china');
});
