import type { Answer, MovesDecision, PackageView, SeatView } from '#engine';
import { openScenario, shelf } from '../../../src/cli/library.ts';
import { EVEN_DIALS } from '../../../src/ui/desk/draft.ts';
import { openLocal } from '../../../src/ui/session/local.ts';
import type { Session } from '../../../src/ui/session/session.ts';

/** A save by key, as the browser's storage holds it. */
export type Stored = Readonly<Record<string, string>>;

/** Games at the moments that the screens are looked at, by name, and what makes each of them the one. */
export interface Found {
  readonly saves: Readonly<Record<Moment, Stored>>;
  readonly because: Readonly<Record<Moment, string>>;
}

export const MOMENTS = ['fullest', 'table', 'waiting', 'act', 'end'] as const;
export type Moment = (typeof MOMENTS)[number];

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
function worthOf({ view, phase }: Session): Readonly<Record<Moment, number>> {
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

/** What a person might seal: two moves, a package where one can be tabled, a guess; parts are laid back until it is allowed. */
function sealed(session: Session): MovesDecision {
  const { hand, packages, turn } = session.view.value;
  const open = hand.filter(({ refusal }) => refusal === null).map(({ choice }) => choice);
  const moves = [open[(turn * 3) % open.length], open[(turn * 5 + 2) % open.length]].filter(
    (move) => move !== undefined,
  );
  const offered = packages.find(({ refusal }: PackageView) => refusal === null);
  const bare = { kind: 'moves', moves: [], keys: {}, restrain: [], steps: {}, table: null, guess: 'opens' } as const;
  const table = offered === undefined ? null : tabled(offered, session.view.value);
  const tries: readonly MovesDecision[] = [
    { ...bare, moves: [...new Set(moves)], table },
    { ...bare, moves: moves.slice(0, 1), table },
    { ...bare, table },
    { ...bare, moves: moves.slice(0, 1) },
    bare,
  ];
  return tries.find((tried) => session.refusals(tried).length === 0) ?? bare;
}

const tabled = ({ package: id, quietRefusal }: PackageView, { turn }: SeatView): MovesDecision['table'] =>
  turn % 2 === 0 ? null : { act: 'table', package: id, ...EVEN_DIALS, public: quietRefusal !== null };

function answers({ view }: Session): readonly Answer[] {
  return view.value.offers
    .filter(({ awaitsYou }) => awaitsYou)
    .map(({ offer, refusal }) => ({ offer, answer: refusal === null ? 'accept' : 'leave' }));
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

/** Plays some games as a person would and keeps the moments that fill the screens most. */
function findMoments(): Found {
  const best = new Map<Moment, { worth: number; stored: Stored; because: string }>();
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
        for (const session of moments(openLocal(shelved, opening, isFirst)))
          for (const [moment, worth] of Object.entries(worthOf(session)) as [Moment, number][]) {
            if (worth <= (best.get(moment)?.worth ?? 0) || (isFirst && moment !== 'act')) continue;
            const because = `${party}, seed ${seed}, turn ${session.view.value.turn}, worth ${worth}`;
            best.set(moment, { worth, stored: named(Object.fromEntries(store), moment), because });
          }
      }
  const taken = <Part extends 'stored' | 'because'>(part: Part) =>
    Object.fromEntries(
      MOMENTS.map((moment) => {
        const found = best.get(moment);
        if (found === undefined) throw new Error(`No game came to the moment "${moment}".`);
        return [moment, found[part]];
      }),
    );
  return { saves: taken('stored') as Found['saves'], because: taken('because') as Found['because'] };
}

process.stdout.write(JSON.stringify(findMoments()));
