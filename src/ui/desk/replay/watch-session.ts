import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FactView } from '#engine';
import type { Place } from '../../flow.ts';
import type { Phase, Session } from '../../session/session.ts';
import type { Look, Watch } from '../../session/watch.ts';

/** A replay as the board, the gauges and "why?" know a sitting: always in the middle of a reveal. It takes no decisions. */
export function sessionOf(watch: Watch, place: ReadonlySignal<Place>): Session {
  const look = computed(() => watch.look(place.value.stop, place.value.seat));
  const told = new Map(
    Object.values(watch.replay.facts).flatMap((facts) => facts.map((fact) => [fact.id, fact] as const)),
  );
  return {
    shelved: watch.shelved,
    get party() {
      return place.value.seat;
    },
    view: computed(() => seen(look.value).view),
    phase: signal<Phase>('reveal'),
    reveal: computed(() => look.value?.reveal ?? null),
    heard: computed((): ReadonlyMap<number, FactView> => (look.value === null ? told : look.value.heard)),
    draft: () => null,
    keepDraft: closed,
    proceed: closed,
    refusals: closed,
    submit: closed,
    get inquiry() {
      return watch.inquiry(place.value.stop, place.value.seat);
    },
    debrief: closed,
    replay: () => watch.replay,
  };
}

function seen(look: Look | null): Look {
  if (look === null) throw new Error('This replay has no worlds: it is told from its facts.');
  return look;
}

const closed = (): never => {
  throw new Error('A replay takes no decisions.');
};
