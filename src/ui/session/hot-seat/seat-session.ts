import { computed, signal } from '@preact/signals';
import { type Decision, debriefOf, type FactView, homeView, refusalsOf, UNKNOWN, type Worldview } from '#engine';
import { openInquiry } from '../inquiry.ts';
import type { Phase, Reveal, Session } from '../session.ts';
import type { Shelved } from '../shelf.ts';
import type { HotGame } from './hot-game.ts';

/** What one seat's sitting is made of, for as long as its desk is open. */
interface Seat {
  readonly shelved: Shelved;
  readonly hot: HotGame;
  readonly worldview: Worldview;
  readonly party: string;
  /** Where the seat stands now: asked again after each step. */
  readonly phaseNow: () => Phase;
  /** What only this seat heard since it last decided. */
  readonly reveal: Reveal | null;
  readonly draft: () => Decision | null;
  readonly keepDraft: (draft: Decision) => void;
  /** The seat has read what lies on top: its brief, or what only it heard. */
  readonly read: (phase: Phase) => void;
  readonly seal: (decision: Decision) => void;
}

/** The game from one seat among several, as the desk knows any sitting. The world stands still while the desk is open. */
export function seatSession(seat: Seat): Session {
  const { hot, party, worldview } = seat;
  const { game } = hot;
  const phase = signal<Phase>(seat.phaseNow());
  const isOver = (): boolean => phase.value === 'debrief';
  const refusals = (decision: Decision) => refusalsOf(game.world, game.rules, party, decision);
  const heard = (): readonly FactView[] =>
    isOver() ? Object.values(debriefOf(game).timeline).flat() : hot.heard(party);
  return {
    shelved: seat.shelved,
    party,
    view: signal(hot.view(party)),
    phase,
    reveal: signal(seat.reveal),
    heard: computed(() => new Map(heard().map((fact) => [fact.id, fact]))),
    draft: seat.draft,
    keepDraft: seat.keepDraft,
    proceed() {
      seat.read(phase.value);
      phase.value = seat.phaseNow();
    },
    refusals,
    atHome: (text) => homeView(game.world, game.rules, party, text),
    submit(decision) {
      const refused = refusals(decision);
      if (refused.length === 0) seat.seal(decision);
      return refused;
    },
    inquiry: openInquiry({
      game,
      party,
      record: hot.record,
      decided: hot.decided,
      answered: (seat.reveal?.answers ?? []).map((answer) => ({ turn: seat.reveal?.turn ?? 0, answer })),
      isPhysicsHidden: worldview.physics === UNKNOWN,
      isTold: isOver,
    }),
    debrief: () => debriefOf(game),
    replay: () => game.replay(),
  };
}
