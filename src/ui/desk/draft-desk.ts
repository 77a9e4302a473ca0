import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type MovesDecision, passing, type Refusal } from '#engine';
import type { Session } from '../session/session.ts';

/** The draft of one turn, with everything that can be taken back until it is committed. */
export interface DraftDesk {
  readonly draft: ReadonlySignal<MovesDecision>;
  readonly canUndo: ReadonlySignal<boolean>;
  /** Why the last wish was not taken up; null when it was. */
  readonly refused: ReadonlySignal<Refusal | null>;
  readonly propose: (next: MovesDecision) => void;
  readonly undo: () => void;
  readonly commit: () => void;
}

/** An empty draft, and over it the one that was left unsealed, if it may still be sealed. */
function draftsOf(session: Session): readonly MovesDecision[] {
  const left = session.draft();
  return left?.kind === 'moves' && session.refusals(left).length === 0 ? [passing, left] : [passing];
}

/** Lays the draft on the desk: an empty one, or the one that was left there. Each wish is shown to the rules at once, so that nothing impossible is ever sealed. */
export function layDraft(session: Session): DraftDesk {
  const past = signal(draftsOf(session));
  const refused = signal<Refusal | null>(null);
  const draft = computed(() => past.value.at(-1) ?? passing);
  return {
    draft,
    canUndo: computed(() => past.value.length > 1),
    refused,
    propose(next) {
      const [first] = session.refusals(next);
      refused.value = first ?? null;
      if (first !== undefined) return;
      past.value = [...past.value, next];
      session.keepDraft(next);
    },
    undo() {
      if (past.value.length > 1) past.value = past.value.slice(0, -1);
      refused.value = null;
      session.keepDraft(draft.value);
    },
    commit() {
      const [first] = session.submit(draft.value);
      refused.value = first ?? null;
    },
  };
}
