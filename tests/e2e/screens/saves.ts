import { openScenario, shelf } from '../../../src/cli/library.ts';
import { openLocal } from '../../../src/ui/session/local.ts';
import type { Session } from '../../../src/ui/session/session.ts';
import { answers, sealed } from './deciding.ts';
import { tables, worthOfTable } from './hot-saves.ts';

/** A save by key, as the browser's storage holds it. */
export type Stored = Readonly<Record<string, string>>;

/** Games at the moments that the screens are looked at, by name, and what makes each of them the one. */
export interface Found {
  readonly saves: Readonly<Record<Moment, Stored>>;
  readonly because: Readonly<Record<Moment, string>>;
}

/** Moments of one person's games, and of one of several people on one device: its table, its reveal, its end. */
export const MOMENTS = ['fullest', 'table', 'waiting', 'act', 'end', 'room', 'envelopes', 'over'] as const;
export type Moment = (typeof MOMENTS)[number];
type Worth = Readonly<Partial<Record<Moment, number>>>;

/** Lucks of which each is tried in each chair. More would only cost time: the fullest hand hardly grows. */
const SEEDS = ['4', '7', '11'];

const store = new Map<string, string>();
Object.assign(globalThis, {
  localStorage: {
    get length() {
      return store.size;
    },
    key: (place: number) => [...store.keys()][place] ?? null,
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => void store.set(key, text),
    removeItem: (key: string) => void store.delete(key),
  },
});

/** How well a moment of a game serves as each of those that are looked for; the greatest over all games is taken. */
function worthOf({ view, phase }: Session): Worth {
  const { hand, offers, agreements, keys, orders } = view.value;
  const open = hand.filter(({ refusal }) => refusal === null).length;
  const standing = offers.filter(({ state }) => state === 'tabled').length;
  const due = agreements.flatMap(({ steps }) => steps).filter(({ choices }) => choices.length > 0).length;
  const chooses = phase.value === 'choose' ? 1 : 0;
  return {
    fullest: chooses * (open * 100 + hand.length),
    table: chooses * (Math.min(agreements.length, 2) * 6 + standing * 5 + due * 4 + keys.length * 3 + orders.length),
    waiting: phase.value === 'answer' ? offers.filter(({ awaitsYou }) => awaitsYou).length * 10 + agreements.length : 0,
    act: phase.value === 'act' ? 1 : 0,
    end: phase.value === 'debrief' ? view.value.turn : 0,
  };
}

/** Plays a game to its end, or to the end of its first act, and shows every moment of it. */
function* moments(session: Session): Generator<Session> {
  session.proceed();
  while (true) {
    yield session;
    if (session.phase.value === 'debrief' || session.phase.value === 'act') return;
    if (session.phase.value === 'choose') session.submit(sealed(session));
    else session.submit({ kind: 'answers', answers: answers(session) });
    session.proceed();
  }
}

/** The same game under a name and a date of its own, since the page draws the one and looks at the clock for the other. */
function named(stored: Stored, moment: Moment): Stored {
  return Object.fromEntries(
    Object.entries(stored).map(([key, text]) => {
      const save = JSON.parse(text) as Readonly<Record<string, unknown>>;
      const changed = `2026-01-0${1 + MOMENTS.indexOf(moment)}T12:00:00.000Z`;
      return [key.replace(String(save['id']), moment), JSON.stringify({ ...save, id: moment, changed })];
    }),
  );
}

/** The moments that fill the screens most, of all that were shown. */
class Best {
  readonly #best = new Map<Moment, { worth: number; stored: Stored; because: string }>();

  look(worths: Worth, because: string): void {
    for (const [moment, worth] of Object.entries(worths) as [Moment, number][]) {
      if (worth <= (this.#best.get(moment)?.worth ?? 0)) continue;
      const stored = named(Object.fromEntries(store), moment);
      this.#best.set(moment, { worth, stored, because: `${because}, worth ${worth}` });
    }
  }

  take<Part extends 'stored' | 'because'>(part: Part): Readonly<Record<string, Stored | string>> {
    return Object.fromEntries(
      MOMENTS.map((moment) => {
        const found = this.#best.get(moment);
        if (found === undefined) throw new Error(`No game came to the moment "${moment}".`);
        return [moment, found[part]];
      }),
    );
  }
}

/** Plays some games as people would and keeps the moments that fill the screens most. */
function findMoments(): Found {
  const best = new Best();
  const [book] = shelf();
  if (book === undefined) throw new Error('No scenario comes with the package.');
  const { scenario } = openScenario(book.id);
  const shelved = { scenario, say: (key: string) => key };
  const unknown = { physics: 'unknown', tempers: 'unknown' };
  for (const seed of SEEDS)
    for (const party of scenario.playable)
      for (const isFirst of seed === SEEDS[0] ? [false, true] : [false]) {
        store.clear();
        const opening = { party, worldview: unknown, seed, beginning: null };
        for (const session of moments(openLocal(shelved, opening, isFirst))) {
          const { act, ...others } = worthOf(session);
          best.look(isFirst ? { act: act ?? 0 } : others, `${party}, seed ${seed}, turn ${session.view.value.turn}`);
        }
      }
  store.clear();
  for (const hot of tables(shelved, SEEDS[0] ?? ''))
    best.look(worthOfTable(hot), `together, turn ${hot.room.view.value.turn}`);
  return { saves: best.take('stored') as Found['saves'], because: best.take('because') as Found['because'] };
}

process.stdout.write(JSON.stringify(findMoments()));
