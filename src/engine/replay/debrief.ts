import type { Guess } from '../decisions/decision.ts';
import { NO_LUCK } from '../rules/readings.ts';
import type { Rules } from '../rules/rules.ts';
import type { Worldview } from '../rules/worldview.ts';
import { factViews } from '../view/fact-views.ts';
import type { AgreementView, BookEntry, FactView } from '../view/seat-view.ts';
import { viewOf } from '../view/view.ts';
import { countArguments } from '../words/count-argument.ts';
import type { WordParams } from '../words/say.ts';
import { stanceArguments } from '../words/stance-argument.ts';
import { NO_FACT } from '../world/facts.ts';
import type { World } from '../world/world.ts';
import { type Bill, billsOf } from './bills.ts';
import { conductOf } from './conduct.ts';
import type { Game } from './recorded-game.ts';
import { type Scored, scoredFor } from './scored.ts';
import { wholeViewFor } from './whole-view.ts';
import { type YardstickReading, yardstickReadings } from './yardsticks.ts';

/** One party's card after the end, with its book. */
export interface Card extends Scored {
  readonly owed: number;
  readonly book: readonly BookEntry[];
}

/** A guess of beat six beside what the watched party did. */
export interface GuessResult {
  readonly turn: number;
  readonly party: string;
  readonly about: string;
  readonly guess: Guess;
  readonly fact: Guess;
}

/** The reading of a finished game. */
export interface Debrief {
  readonly ending: string;
  /** The last turn that was played. */
  readonly turn: number;
  readonly tags: readonly string[];
  /** By what the words of the ending and its tags may choose: where the charts stand, and how often each fact happened. */
  readonly told: WordParams;
  readonly worldview: Worldview;
  readonly cards: readonly Card[];
  /** What is still open in anybody's book, the largest first. */
  readonly bills: readonly Bill[];
  /** The same ending read by the yardstick of each school. */
  readonly readings: readonly YardstickReading[];
  readonly measures: Readonly<Record<string, number>>;
  /** What was agreed, and what truly became of each step. */
  readonly agreements: readonly AgreementView[];
  readonly guesses: readonly GuessResult[];
  /** The whole record by turn, with nothing cut. */
  readonly timeline: Readonly<Record<string, readonly FactView[]>>;
}

/** A party's score on its own aims card, weighed as its temper weighs, and what its book holds. */
export function cardOf(world: World, rules: Rules, party: string): Card {
  const view = viewOf(world, rules, party);
  return { ...scoredFor(world, rules, party), owed: view.owed(), book: view.book() };
}

/** Every guess that was made so far beside what was done. While a game goes on it is for the guesser's own eyes. */
export function guessesOf(game: Game): readonly GuessResult[] {
  return game.decisions.flatMap(({ turn, by }) =>
    Object.entries(by).flatMap(([party, decision]): GuessResult[] => {
      const about = game.rules.scenario.parties[party]?.watches;
      if (decision.kind !== 'moves' || decision.guess === null || about === undefined) return [];
      return [{ turn, party, about, guess: decision.guess, fact: conductOf(game, turn, about, party) }];
    }),
  );
}

/** Measures of a world as the scenario declares them: counts, points, 1 and 0. */
export const measuresOf = (world: World, rules: Rules): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(rules.scenario.measures).map(([id, reading]) => [id, rules.reads(reading)(world)]));

const toldAtTheEnd = ({ world, rules, facts }: Game): WordParams => {
  const kinds = rules.index.facts;
  return {
    ...stanceArguments(rules.scenario.charts, wholeViewFor(world, rules).stances),
    ...countArguments(
      kinds.ids,
      facts.map(({ kind }) => kinds.id(kind)),
    ),
  };
};

/** The reading of a finished game. Throws while it goes on: it tells every secret. */
export function debriefOf(game: Game): Debrief {
  const { world, rules } = game;
  if (!game.isOver) throw new Error('There is no debrief before the end.');
  const turns = Array.from({ length: world.turn }, (_, turn) => turn + 1);
  return {
    ending: rules.endings[world.ending]?.ending ?? '',
    turn: game.decisions.at(-1)?.turn ?? world.turn,
    tags: rules.tags.filter(({ holds }) => holds(world, NO_FACT, NO_LUCK)).map(({ tag }) => tag),
    told: toldAtTheEnd(game),
    worldview: rules.worldview,
    cards: Object.keys(rules.scenario.aims).map((party) => cardOf(world, rules, party)),
    bills: billsOf(world, rules),
    readings: yardstickReadings(world, rules),
    measures: measuresOf(world, rules),
    agreements: wholeViewFor(world, rules).agreements,
    guesses: guessesOf(game),
    timeline: Object.fromEntries(
      turns.map((turn) => [
        turn,
        factViews(
          rules,
          null,
          game.facts.filter((fact) => fact.turn === turn),
        ),
      ]),
    ),
  };
}
