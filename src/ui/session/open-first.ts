import { computed, type Signal } from '@preact/signals';
import { type ActPlayed, FIRST_KEPT, type First, type FirstKept } from './first.ts';

/** What the first ten minutes are made of. `keep` writes the sitting down; `proceed` leaves the act's debrief. */
interface Parts {
  readonly kept: Signal<FirstKept | null>;
  readonly keep: () => void;
  readonly proceed: () => void;
  /** Throws while the act goes on. */
  readonly act: () => ActPlayed;
}

/** Opens the first ten minutes over what was kept of them. */
export function openFirst({ kept, keep, proceed, act }: Parts): First {
  const remember = (change: Partial<FirstKept>) => {
    kept.value = { ...(kept.value ?? FIRST_KEPT), ...change };
  };
  return {
    kept: computed(() => kept.value ?? FIRST_KEPT),
    layAway(lesson) {
      remember({ laidAway: [...(kept.value?.laidAway ?? []), lesson] });
      keep();
    },
    playOn() {
      remember({ isPlayedOn: true });
      proceed();
    },
    act,
  };
}
