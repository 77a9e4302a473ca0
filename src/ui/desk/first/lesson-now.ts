import type { FactView, MovesDecision, SeatView } from '#engine';
import { LESSONS, type Lesson } from '../../session/first.ts';
import type { Session } from '../../session/session.ts';

/** What a chair sees at the moment at which a rule may begin to matter. */
export interface Moment {
  readonly view: Pick<SeatView, 'turn' | 'party' | 'hand'>;
  /** What is being chosen; null while a reveal is read. */
  readonly draft: MovesDecision | null;
  /** How steps were received, as far as this chair heard. */
  readonly received: readonly FactView[];
}

/** Whatever was chosen, no rule waits longer than to the morning of this turn: there are four turns for four rules. */
const LATEST: Readonly<Record<Lesson, number>> = { purse: 1, colours: 2, weight: 3, books: 4 };

/** Each rule matters first where a card, or what came of one, shows it. */
const MATTERS: Readonly<Record<Lesson, (moment: Moment) => boolean>> = {
  purse: ({ draft }) => draft !== null,
  colours: ({ draft, view }) => chosenIn(draft, view).some(({ harsh }) => harsh > 0),
  weight: ({ draft, view, received }) =>
    chosenIn(draft, view).some(({ odds }) => odds !== null) || received.some(({ by }) => by === view.party),
  books: ({ received }) => received.length > 0,
};

const chosenIn = (draft: MovesDecision | null, { hand }: Moment['view']): SeatView['hand'] =>
  hand.filter(({ choice }) => draft?.moves.includes(choice));

/** The one rule whose note lies on the desk now: the first that matters and was not laid away; null where none does. */
export function lessonNow(moment: Moment, laidAway: readonly Lesson[]): Lesson | null {
  const { draft, view } = moment;
  const matters = (lesson: Lesson): boolean =>
    MATTERS[lesson](moment) || (draft !== null && view.turn >= LATEST[lesson]);
  return LESSONS.find((lesson) => !laidAway.includes(lesson) && matters(lesson)) ?? null;
}

/** How steps were received, by whomever and from whomever, as far as this sitting has heard. */
export function receivedIn({ shelved, heard }: Session): readonly FactView[] {
  const kinds = new Set(
    Object.values(shelved.scenario.weighing.receivers).flatMap(({ counted, shrugged }) => [counted, shrugged]),
  );
  return [...heard.value.values()].filter(({ fact }) => kinds.has(fact));
}
