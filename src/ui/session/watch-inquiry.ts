import { type Game, heardFacts, type Moment, type SeatView, transitionViews, WHOLE, weighingView } from '#engine';
import type { Inquiry, MachineDecision } from './inquiry.ts';
import type { WhyRecord } from './why-record.ts';

interface Watched {
  readonly game: Game;
  readonly moments: readonly Moment[];
  readonly record: WhyRecord;
  /** What the machines weighed, made when it is first asked for. */
  readonly decided: (key: string) => readonly MachineDecision[];
  readonly place: number;
  readonly seat: string;
}

/** What one seat may find out at one stop of a game that is looked at again: chances and draws only where everything is shown. */
export function inquiryInto({ game, moments, record, decided, place, seat }: Watched, view: SeatView): Inquiry {
  const { rules } = game;
  const isWhole = seat === WHOLE;
  const viewer = isWhole ? null : rules.index.parties.handle(seat);
  return {
    stances: () => view.stances,
    transitions() {
      const ids = new Set(sinceDecision(game, moments, place).map(({ id }) => id));
      const numbers = new Map([...heardFacts(viewer, game.facts)].map(([number, { id }]) => [id, number]));
      return transitionViews(
        rules,
        viewer,
        record.recent().filter(({ fact }) => ids.has(fact.id)),
      ).map((taken) => ({ ...taken, fact: numbers.get(taken.fact) ?? -1 }));
    },
    valueOf: (parameter) => rules.parameters[parameter] ?? null,
    decisionsOf: (turn, party) =>
      isWhole ? decided('').filter((decision) => decision.turn === turn && decision.party === party) : [],
    answersOn: () => [],
    weighingOf({ id }) {
      const fact = heardFacts(viewer, game.facts).get(id);
      const weighed = fact && record.oddsOf(fact.cause.rule, fact.cause.fact)?.weighed;
      return weighed === undefined ? null : weighingView(game.world, rules, viewer, weighed);
    },
    oddsOf({ id }) {
      const fact = isWhole ? heardFacts(null, game.facts).get(id) : undefined;
      return fact === undefined ? null : (record.oddsOf(fact.cause.rule, fact.cause.fact) ?? null);
    },
  };
}

/** The facts since the decision that led to a stop; a calendar belongs to the decision before it. */
function sinceDecision(game: Game, moments: readonly Moment[], place: number): Game['facts'] {
  const moment = moments[place];
  const from = moment?.after === 'calendar' ? (moments[place - 1]?.facts[0] ?? 0) : (moment?.facts[0] ?? 0);
  return game.facts.slice(from, moment?.facts[1]);
}
