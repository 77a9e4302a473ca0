import { computed, type ReadonlySignal } from '@preact/signals';
import {
  commonFacts,
  EVERYBODY,
  type FactView,
  NOBODY,
  type SeatView,
  transitionViews,
  UNKNOWN,
  type Worldview,
  weighingView,
} from '#engine';
import type { Inquiry } from '../inquiry.ts';
import type { Phase, Reveal, Session } from '../session.ts';
import type { Shelved } from '../shelf.ts';
import type { HotGame } from './hot-game.ts';

/** What the room's own sitting is made of. */
interface Room {
  readonly shelved: Shelved;
  readonly hot: HotGame;
  readonly worldview: Worldview;
  readonly view: ReadonlySignal<SeatView>;
  readonly phase: ReadonlySignal<Phase>;
  readonly reveal: ReadonlySignal<Reveal | null>;
  readonly heard: ReadonlySignal<readonly FactView[]>;
  readonly goOn: () => void;
  readonly adjourn?: () => void;
}

/** The game as the projector shows it: what everybody knows. It decides nothing. */
export const roomSession = (room: Room): Session => ({
  shelved: room.shelved,
  party: EVERYBODY,
  view: room.view,
  phase: room.phase,
  reveal: room.reveal,
  heard: computed(() => new Map(room.heard.value.map((fact) => [fact.id, fact]))),
  draft: () => null,
  keepDraft: closed,
  proceed: room.goOn,
  refusals: closed,
  submit: closed,
  ...(room.adjourn && { adjourn: room.adjourn }),
  inquiry: roomInquiry(room),
  debrief: closed,
  replay: closed,
});

/** What the room may find out when it asks why: no more than an onlooker from outside. */
function roomInquiry({ hot, worldview }: Room): Inquiry {
  const { game, record } = hot;
  const { rules } = game;
  const isDisputed = (parameter: string): boolean =>
    Object.values(rules.scenario.worldviews).some(({ physics }) => physics[parameter] !== undefined);
  return {
    stances: () => hot.view(EVERYBODY).stances,
    transitions() {
      const numbers = new Map([...commonFacts(rules, game.facts)].map(([number, { id }]) => [id, number]));
      return transitionViews(rules, NOBODY, record.recent()).map((taken) => ({
        ...taken,
        fact: numbers.get(taken.fact) ?? -1,
      }));
    },
    valueOf: (parameter) =>
      worldview.physics === UNKNOWN && isDisputed(parameter) ? null : (rules.parameters[parameter] ?? null),
    decisionsOf: () => [],
    answersOn: () => [],
    weighingOf({ id }) {
      const fact = commonFacts(rules, game.facts).get(id);
      const weighed = fact && record.oddsOf(fact.cause.rule, fact.cause.fact)?.weighed;
      return weighed === undefined ? null : weighingView(game.world, rules, NOBODY, weighed);
    },
    oddsOf: () => null,
  };
}

const closed = (): never => {
  throw new Error('The room decides nothing: its seats do.');
};
