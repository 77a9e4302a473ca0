import { beforeAll, expect, test } from 'vitest';
import {
  type ClauseChoice,
  type Decision,
  type DialSettings,
  Game,
  luckOf,
  type OfferView,
  pendingAsks,
  refusalsOf,
  schoolOf,
  tableStepper,
  type View,
  viewOf,
  xstateStepper,
} from '#engine';
import { explain, negotiatorFor, type Reason, seatedBy, TACTICS, type Weigher } from '#strategies';
import { tableKey } from '../../../src/strategies/negotiator/table-talk.ts';
import { textKey } from '../../../src/strategies/redrafting.ts';
import { PARTIES, summer, WORLDVIEWS } from '../table.ts';
import { drawsOf } from './spaces.ts';

const GAMES = 100;
/** Every so many games is played again by the other stepper, which is slow. */
const AGAIN = 5;

/** Somebody by chance at every chair that sits at tables. */
function seatedIn(number: number): Readonly<Record<string, Weigher>> {
  const draw = drawsOf(number);
  const drawn = (place: number) => TACTICS[Math.floor(draw(place) * TACTICS.length)] ?? TACTICS[0];
  return Object.fromEntries(
    PARTIES.map((party, place) => {
      const tactic = drawn(place);
      if (tactic === undefined) throw new Error('There are no tactics.');
      return [party, negotiatorFor(party, tactic)];
    }),
  );
}

/** An answer of a negotiator, with the offer that it answers, what it knew, and the reasons that it gave. */
interface Answered {
  readonly game: number;
  readonly party: string;
  readonly offer: OfferView;
  readonly earlier: readonly OfferView[];
  readonly answer: Extract<Decision, { kind: 'answers' }>['answers'][number];
  readonly reasons: readonly Reason[];
}

const answered: Answered[] = [];
const refused: unknown[] = [];
const untold: string[] = [];
let tabled = 0;
let edited = 0;
let signed = 0;

function noteAnswers(game: number, view: View, decision: Decision, reasons: readonly Reason[]): void {
  if (decision.kind !== 'answers') return;
  for (const answer of decision.answers) {
    const offer = view.offers().find((one) => one.offer === answer.offer);
    if (offer === undefined) throw new Error(`There is no offer ${answer.offer}.`);
    const earlier = view
      .offers()
      .filter((one) => one.from === view.party && tableKey(one.sides) === tableKey(offer.sides));
    answered.push({ game, party: view.party, offer, earlier, answer, reasons });
  }
}

function play(number: number): Game {
  const agents = seatedIn(number);
  const worldview = schoolOf(WORLDVIEWS[number % WORLDVIEWS.length] ?? '');
  const setup = { scenario: summer, worldview, seed: String(number), seats: seatedBy(agents) };
  const game = new Game(setup, tableStepper);
  const luck = luckOf(String(number), 'strategies');
  while (!game.isOver) {
    const by: Record<string, Decision> = {};
    for (const { party } of pendingAsks(game.world, game.rules)) {
      const strategy = agents[party];
      if (strategy === undefined) throw new Error(`Nobody sits for ${party}.`);
      const view = viewOf(game.world, game.rules, party);
      const { decision, reasons, notes } = strategy.decide(view, luck, game.noteOf(party));
      refused.push(...refusalsOf(game.world, game.rules, party, decision));
      noteAnswers(number, view, decision, reasons);
      if (decision.kind === 'moves' && decision.table?.act === 'table') {
        tabled += 1;
        if (decision.table.clauses !== undefined) edited += 1;
        const told = explain(strategy, view, luck, game.noteOf(party)).find(
          ({ deed, isTaken }) =>
            isTaken && deed.includes(decision.table?.act === 'table' ? decision.table.package : ''),
        );
        if (told?.reasons.some(({ code }) => code === 'aspiration') !== true) untold.push(party);
      }
      by[party] = decision;
      game.note(party, notes);
    }
    game.play(by);
  }
  signed += game.world.agreements.length;
  return game;
}

/** Plays the decisions of a game again by XState. */
function playedAgain(first: Game): Game {
  const again = new Game(first.setup, xstateStepper);
  for (const { by, notes } of first.decisions) {
    for (const [party, kept] of Object.entries(notes)) again.note(party, kept);
    again.play(by);
  }
  return again;
}

const fingerprints: (readonly [unknown, unknown])[] = [];

beforeAll(() => {
  for (let number = 0; number < GAMES; number++) {
    const game = play(number);
    if (number % AGAIN === 0) fingerprints.push([game.fingerprints, playedAgain(game).fingerprints]);
  }
}, 900_000);

test(`${GAMES} games by tactics drawn for every chair: nothing is refused, and both steppers agree`, () => {
  expect(refused).toEqual([]);
  expect(fingerprints.length).toBe(GAMES / AGAIN);
  for (const [first, again] of fingerprints) expect(again).toEqual(first);
});

test('they table texts of their own, answer in all three ways, and sign now and then', () => {
  expect(tabled).toBeGreaterThan(GAMES);
  expect(edited).toBeGreaterThan(10);
  expect(signed).toBeGreaterThan(0);
  const kinds = new Set(answered.map(({ answer }) => answer.answer));
  expect([...kinds].toSorted()).toEqual(['accept', 'counter', 'refuse']);
});

/** A text as one word, in whatever order its promises are named. */
const keyOf = (dials: DialSettings, clauses: readonly ClauseChoice[]): string =>
  textKey(
    dials,
    clauses.toSorted((a, b) => (textKey(dials, [a]) < textKey(dials, [b]) ? -1 : 1)),
  );

test('nobody lays a text against an offer that it has laid on that table before, nor the offered one', () => {
  let counters = 0;
  for (const { answer, offer, earlier } of answered) {
    if (answer.answer !== 'counter') continue;
    const said = keyOf(answer, answer.clauses ?? offer.clauses);
    expect([offer, ...earlier].map((one) => keyOf(one, one.clauses))).not.toContain(said);
    counters += 1;
  }
  expect(counters).toBeGreaterThan(100);
});

test('every answer has its figures, and those of an offer that is taken say that it brings what is demanded', () => {
  for (const { answer, offer, reasons } of answered) {
    const of = (deed: string) => reasons.filter(({ params }) => params['deed'] === `${deed} ${offer.offer}`);
    const sum = of('offer').reduce((all, { figure }) => all + figure, 0);
    expect([offer.offer, of('offer').length > 0]).toEqual([offer.offer, true]);
    expect(sum > 0).toBe(answer.answer === 'accept');
    // A text of its own is weighed as well.
    expect([offer.offer, of('counter').length > 0]).toEqual([offer.offer, answer.answer === 'counter']);
  }
  expect(untold).toEqual([]);
});
