import {
  type Answer,
  type FactView,
  type Game,
  heardFacts,
  type Replay,
  type StanceView,
  type TransitionView,
  transitionViews,
  viewFor,
  type WeighingView,
  weighingView,
  wholeViewFor,
} from '#engine';
import type { TableAnswer } from './session.ts';
import { weighedOf } from './weighed-offer.ts';
import type { WhyRecord } from './why-record.ts';

/** What a machine decided when it was asked, and the figures that it weighed. */
export interface MachineDecision {
  readonly turn: number;
  readonly party: string;
  readonly kind: 'moves' | 'answers';
  readonly reasons: TableAnswer['reasons'];
}

/** The chance that something had, and what was drawn; both in [0, 1). */
export interface OddsTold {
  readonly chance: number;
  readonly drawn: number;
}

/** An answer at the table that this seat was told of, with the turn in which it was given. */
export interface AnsweredAt {
  readonly turn: number;
  readonly answer: TableAnswer;
}

/** The facts that tell of an answer: who gave it, and which one it was. */
const ANSWER_TOLD: Readonly<Record<string, { readonly who: 'by' | 'about'; readonly answer: Answer['answer'] }>> = {
  'agreement-reached': { who: 'about', answer: 'accept' },
  'offer-accepted': { who: 'by', answer: 'accept' },
  'offer-objected-to': { who: 'by', answer: 'refuse' },
  'offer-refused': { who: 'by', answer: 'refuse' },
  'offer-countered': { who: 'by', answer: 'counter' },
  'offer-left-unanswered': { who: 'by', answer: 'leave' },
};

/**
 * Of what was answered so far, the answer that a fact tells of, with what was weighed of a yes to that very offer: of several
 * that were refused together, an older record may hold the figures of one alone.
 */
export function answersIn(answered: readonly AnsweredAt[], fact: FactView): readonly TableAnswer[] {
  const told = ANSWER_TOLD[fact.fact];
  if (told === undefined) return [];
  return answered
    .filter(({ turn, answer }) => turn === fact.turn && answer.party === fact[told.who])
    .flatMap(({ answer: { party, given, reasons } }) => {
      const meant = given.filter((one) => one.answer === told.answer && fact.deed === `package/${one.package}`);
      const weighed = meant.flatMap(({ offer }) => weighedOf(reasons, offer).yes);
      return meant.length === 0 ? [] : [{ party, given: meant, reasons: weighed }];
    });
}

/** What a seat may find out when it asks why: little while the game goes on, everything once its end has been read. */
export interface Inquiry {
  /** Where the charts stand that this seat may see. */
  stances(): readonly StanceView[];
  /** What moved in them since this seat last decided; `fact` is the number by which this seat heard of its cause, or −1. */
  transitions(): readonly TransitionView[];
  /** The value of a parameter in this game; null while the world's physics are this game's secret and schools differ on it. */
  valueOf(parameter: string): number | null;
  /** What a machine weighed in a turn; nothing before the end. */
  decisionsOf(turn: number, party: string): readonly MachineDecision[];
  /** What was said at the table, with its figures, in the answer that a fact tells of; the reveal has told it already. */
  answersOn(fact: FactView): readonly TableAnswer[];
  /** How the step was weighed that a fact tells of, as far as this seat may know; null where none was. */
  weighingOf(fact: FactView): WeighingView | null;
  /** The chance that stood behind a fact; null before the end, or where nothing was drawn. */
  oddsOf(fact: FactView): OddsTold | null;
}

/** What an inquiry is made of. `isTold` turns true once the end has been read. */
export interface Inquired {
  readonly game: Game;
  readonly party: string;
  readonly record: WhyRecord;
  readonly decided: readonly MachineDecision[];
  /** What this seat has been told at the table so far. */
  readonly answered: readonly AnsweredAt[];
  readonly isPhysicsHidden: boolean;
  readonly isTold: () => boolean;
}

/** Opens an inquiry into a game from one chair. It reads the game as it stands whenever it is asked. */
export function openInquiry({ game, party, record, decided, answered, isPhysicsHidden, isTold }: Inquired): Inquiry {
  const { rules } = game;
  const handle = rules.index.parties.handle(party);
  const viewer = () => (isTold() ? null : handle);
  const isDisputed = (parameter: string): boolean =>
    Object.values(rules.scenario.worldviews).some(({ physics }) => physics[parameter] !== undefined);
  return {
    stances: () => (isTold() ? wholeViewFor(game.world, rules) : viewFor(game.world, rules, party)).stances,
    transitions() {
      const numbers = new Map([...heardFacts(viewer(), game.facts)].map(([number, { id }]) => [id, number]));
      return transitionViews(rules, viewer(), record.recent()).map((taken) => ({
        ...taken,
        fact: numbers.get(taken.fact) ?? -1,
      }));
    },
    valueOf(parameter) {
      const isHidden = isPhysicsHidden && !isTold() && isDisputed(parameter);
      return isHidden ? null : (rules.parameters[parameter] ?? null);
    },
    decisionsOf: (turn, of) =>
      isTold() ? decided.filter((decision) => decision.turn === turn && decision.party === of) : [],
    answersOn: (fact) => answersIn(answered, fact),
    weighingOf({ id }) {
      const fact = heardFacts(viewer(), game.facts).get(id);
      const weighed = fact && record.oddsOf(fact.cause.rule, fact.cause.fact)?.weighed;
      return weighed === undefined ? null : weighingView(game.world, rules, viewer(), weighed);
    },
    oddsOf({ id }) {
      const fact = isTold() ? heardFacts(null, game.facts).get(id) : undefined;
      if (fact === undefined) return null;
      const { rule, fact: before } = fact.cause;
      return record.oddsOf(rule, before) ?? null;
    },
  };
}

/**
 * The inquiry into a replay that is told from its facts alone: its parameters stand in it; draws and what machines
 * weighed do not.
 */
export const recordedInquiry = (replay: Replay): Inquiry => ({
  stances: () => [],
  transitions: () => [],
  valueOf: (parameter) => replay.parameters[parameter] ?? null,
  decisionsOf: () => [],
  answersOn: () => [],
  weighingOf: () => null,
  oddsOf: () => null,
});
