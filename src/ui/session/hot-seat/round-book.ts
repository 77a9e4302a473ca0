import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Decision } from '#engine';
import { FIRST_ROUND, type Round } from './kept.ts';

/** What the seats have sealed, drafted and read of what they are asked now. */
export interface RoundBook {
  readonly now: ReadonlySignal<Round>;
  /** The first seat, in order, whose envelope is missing; undefined when all are there. */
  readonly missing: ReadonlySignal<string | undefined>;
  isSealed(party: string): boolean;
  draftOf(party: string): Decision | null;
  draft(party: string, draft: Decision): void;
  /** Null for a seat that was asked nothing. */
  seal(party: string, decision: Decision | null): void;
  /** Lays what was sealed back on the desk. */
  takeBack(party: string): void;
  readBrief(party: string): void;
  readNews(party: string): void;
  /** All envelopes; throws while one is missing. Seats that were asked nothing are not in it. */
  opened(): Readonly<Record<string, Decision>>;
  /** A new round begins with the telling of the last one. */
  next(): void;
  told(): void;
}

type Table<Value> = Readonly<Record<string, Value>>;

const without = <Value>(table: Table<Value>, key: string): Table<Value> =>
  Object.fromEntries(Object.entries(table).filter(([name]) => name !== key));
const and = (list: readonly string[], one: string): readonly string[] => (list.includes(one) ? list : [...list, one]);

/** Opens the book at a round that was begun; `keep` is called after every change. */
export function openRoundBook(start: Round, seats: readonly string[], keep: () => void): RoundBook {
  const now = signal(start);
  const change = (part: Partial<Round>): void => {
    now.value = { ...now.value, ...part };
    keep();
  };
  const isSealed = (party: string): boolean => now.value.sealed[party] !== undefined;
  return {
    now,
    missing: computed(() => seats.find((party) => !isSealed(party))),
    isSealed,
    draftOf: (party) => now.value.drafts[party] ?? null,
    draft: (party, draft) => change({ drafts: { ...now.value.drafts, [party]: draft } }),
    seal: (party, decision) =>
      change({ sealed: { ...now.value.sealed, [party]: decision }, drafts: without(now.value.drafts, party) }),
    takeBack(party) {
      const { sealed, drafts } = now.value;
      const decision = sealed[party] ?? null;
      change({
        sealed: without(sealed, party),
        drafts: decision === null ? drafts : { ...drafts, [party]: decision },
      });
    },
    readBrief: (party) => change({ briefed: and(now.value.briefed, party) }),
    readNews: (party) => change({ heard: and(now.value.heard, party) }),
    opened: () =>
      Object.fromEntries(
        seats.flatMap((party) => {
          const decision = now.value.sealed[party];
          if (decision === undefined) throw new Error(`The envelope of "${party}" is missing.`);
          return decision === null ? [] : [[party, decision] as const];
        }),
      ),
    next: () => change({ ...FIRST_ROUND, briefed: now.value.briefed, isTelling: true }),
    told: () => change({ isTelling: false }),
  };
}
