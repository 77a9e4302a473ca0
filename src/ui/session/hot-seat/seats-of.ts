import type { Decision } from '#engine';
import type { Phase, Reveal, Session } from '../session.ts';
import type { Shelved } from '../shelf.ts';
import type { HotGame, HotOpening } from './hot-game.ts';
import type { RoundBook } from './round-book.ts';
import { seatSession } from './seat-session.ts';

/** What the seats of one table have in common. */
interface Seats {
  readonly shelved: Shelved;
  readonly hot: HotGame;
  readonly wishes: Pick<HotOpening, 'worldview'>;
  readonly book: RoundBook;
  /** What each seat heard beside the room, when the envelopes were last opened. */
  readonly newsOf: (party: string) => Reveal | null;
  /** The seat has done what it was asked, or has read that it was asked nothing: its desk is to be covered. */
  readonly onSealed: (party: string) => void;
}

const isNews = (reveal: Reveal | null): boolean => reveal !== null && reveal.facts.length + reveal.answers.length > 0;

/** Opens desks: each seat reads its brief first, then what only it heard, then decides. One that is asked nothing reads on. */
export function seatsOf({ shelved, hot, wishes, book, newsOf, onSealed }: Seats): (party: string) => Session {
  const phaseOf = (party: string): Phase => {
    if (hot.game.isOver) return 'debrief';
    if (!book.now.value.briefed.includes(party)) return 'brief';
    const asked = hot.askOf(party);
    const hasRead = book.now.value.heard.includes(party) || !isNews(newsOf(party));
    if (asked === null || !hasRead) return 'reveal';
    return asked === 'moves' ? 'choose' : 'answer';
  };
  const seal = (party: string, decision: Decision | null): void => {
    book.seal(party, decision);
    onSealed(party);
  };
  const read = (party: string, phase: Phase): void => {
    if (phase === 'brief') return book.readBrief(party);
    book.readNews(party);
    if (hot.askOf(party) === null) seal(party, null);
  };
  return (party) =>
    seatSession({
      shelved,
      hot,
      worldview: wishes.worldview,
      party,
      phaseNow: () => phaseOf(party),
      reveal: newsOf(party),
      draft: () => book.draftOf(party),
      keepDraft: (draft) => book.draft(party, draft),
      read: (phase) => read(party, phase),
      seal: (decision) => seal(party, decision),
    });
}
