import { computed } from '@preact/signals';
import { type StanceView, stanceArguments } from '#engine';
import type { Shelved } from '../session/shelf.ts';
import type { Say } from '../words.ts';

/** The voice of a desk: a cable or a reason may choose its words by where the charts stand, as far as this chair knows. */
export function voiceOf({ say, scenario }: Shelved, seen: () => readonly StanceView[]): Say {
  const stances = computed(() => stanceArguments(scenario.charts, seen()));
  return (key, params) => say(key, { ...stances.value, ...params });
}
