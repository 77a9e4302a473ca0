import type { Replay } from '#engine';
import { codexFrom } from '../../src/ui/address.ts';
import { askMachines, openFiles } from '../../src/ui/desk/compare/tables.ts';
import { lookAt, type Screen, screen, toReplay } from '../../src/ui/flow.ts';
import { openDuel } from '../../src/ui/lab/duel-now.ts';
import { begin, clear, openSweep, wishesFor } from '../../src/ui/lab/lab-now.ts';
import { LAB_QUESTIONS } from '../../src/ui/lab/questions.ts';
import { openTheory } from '../../src/ui/lab/theory-now.ts';
import { asking } from '../../src/ui/lab/wishes.ts';
import { openLocal } from '../../src/ui/session/local.ts';
import type { Session } from '../../src/ui/session/session.ts';
import { firstOnShelf } from '../../src/ui/session/shelf.ts';
import { played } from '../ui/compare/tables.ts';
import { busy, decide, table } from '../ui/hot-seat/table.ts';

/** Looks at everything that stands in the document now. */
export type Scan = () => void;

const shelved = firstOnShelf();
const UNKNOWN = { physics: 'unknown', tempers: 'unknown' };
const SEED = '7';
/** Of buttons that look alike so many are pressed. */
const ALIKE = 2;
const MOST_TICKS = 400;

const tick = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until an element has come and nothing changes any more. */
async function settle(selector?: string): Promise<void> {
  let changes = 0;
  const watcher = new MutationObserver(() => (changes += 1));
  watcher.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  try {
    for (let times = 0, before = -1; times < MOST_TICKS; times += 1) {
      await tick(times > 20 ? 10 : 0);
      if (changes === before && (selector === undefined || document.querySelector(selector) !== null)) return;
      before = changes;
    }
  } finally {
    watcher.disconnect();
  }
  throw new Error(`The page never came to ${selector ?? 'rest'}: ${document.body.textContent?.slice(0, 200)}`);
}

/** Opens a screen and looks at it. */
export async function show(next: Screen, selector: string, scan: Scan): Promise<void> {
  screen.value = next;
  await settle(selector);
  scan();
}

/** Presses some buttons of every kind on this screen and looks at what each of them opens; the way on is left alone. */
export async function lookThrough(scan: Scan): Promise<void> {
  const place = screen.value;
  const pressed = new Map<string, number>();
  for (;;) {
    const next = [
      ...document.querySelectorAll<HTMLButtonElement>('#app button:not(.main-button, [lang]), #app summary'),
    ].find((button) => !button.disabled && (pressed.get(kindOf(button)) ?? 0) < ALIKE && !button.dataset['pressed']);
    if (next === undefined) return;
    next.dataset['pressed'] = '1';
    pressed.set(kindOf(next), (pressed.get(kindOf(next)) ?? 0) + 1);
    next.click();
    await settle();
    scan();
    if (screen.value !== place) await show(place, '#app > *', scan);
    for (const dialog of document.querySelectorAll<HTMLElement>('dialog'))
      dialog.querySelector<HTMLElement>('.sheet-head button')?.click();
    await settle();
  }
}

const kindOf = ({ className, parentElement }: HTMLElement): string => `${parentElement?.className} ${className}`;

const accept = ({ view }: Session) => ({
  kind: 'answers' as const,
  answers: view.value.offers
    .filter(({ awaitsYou, refusal }) => awaitsYou && refusal === null)
    .map(({ offer }) => ({ offer, answer: 'accept' as const })),
});

async function play(session: Session, scan: Scan): Promise<void> {
  await show({ at: 'sitting', session }, '#app main', scan);
  await lookThrough(scan);
  for (let asks = 0; !['debrief', 'act'].includes(session.phase.value); asks += 1) {
    if (session.phase.value === 'choose') session.submit(busy(session));
    else if (session.phase.value === 'answer') session.submit(accept(session));
    else session.proceed();
    await settle('#app main');
    scan();
    if (asks % 5 === 1) await lookThrough(scan);
  }
  await lookThrough(scan);
}

/** A whole game from one chair, and its replay. */
export async function throughGame(party: string, scan: Scan): Promise<void> {
  const session = openLocal(shelved, { party, worldview: UNKNOWN, seed: SEED, beginning: null });
  await play(session, scan);
  await show({ at: 'title', trouble: null }, '.title-screen', scan);
}

/** The first ten minutes to their end. */
export async function throughAct(party: string, scan: Scan): Promise<void> {
  await play(openLocal(shelved, { party, worldview: UNKNOWN, seed: SEED, beginning: null }, true), scan);
}

/** Every stop of a replay by one seat, and some by all others. */
export async function openReplay(replay: Replay, scan: Scan): Promise<void> {
  toReplay(replay);
  await settle('#app main');
  const now = screen.value;
  if (now.at !== 'replay') throw new Error('The replay does not open.');
  for (const [place, seat] of now.watch.seats.entries())
    for (let stop = 0; stop < now.watch.stops.length; stop += place === 0 ? 1 : 7) {
      lookAt({ stop, seat }, 'step');
      await settle('#app main');
      scan();
    }
  await lookThrough(scan);
}

/** From the choice of chairs through two rounds of three seats. */
export async function throughHotSeat(scan: Scan): Promise<void> {
  await show({ at: 'hot-setup', shelved }, '.hot-setup', scan);
  await lookThrough(scan);
  const hot = table({ us: 1, rok: 2, dprk: 1 }, SEED, 5);
  await show({ at: 'hot-seat', hot }, '.hot-room', scan);
  for (let round = 0; round < 2; round += 1) {
    for (let missing = hot.standings.value.find(({ isSealed }) => !isSealed); missing !== undefined; ) {
      hot.handOver(missing.party);
      await settle('.hot-handover');
      scan();
      while (hot.place.value.at === 'handover') {
        hot.openDesk();
        await settle('.hot-desk');
        scan();
        await lookThrough(scan);
        hot.cover();
        hot.handOver(missing.party);
        decide(hot, busy);
        await settle('#app main');
        scan();
        if (hot.place.value.at === 'handover') missing = { ...missing, party: hot.place.value.party };
      }
      missing = hot.standings.value.find(({ isSealed }) => !isSealed);
    }
    hot.openEnvelopes();
    await settle('#app main');
    scan();
    hot.room.proceed();
    await settle('#app main');
    scan();
  }
}

/** Two tables that played the same deal, the machines asked, and files that fit no table. */
export async function throughCompare(scan: Scan): Promise<void> {
  await show({ at: 'compare' }, '.compare-screen', scan);
  const file = (name: string, text: string) => new File([text], name);
  const replays = [played(), played({ idleFrom: 4 }), played({ seed: '22' })].map((replay) => JSON.stringify(replay));
  await openFiles([...replays.map((text, place) => file(String(place), text)), file('8', '{'), file('9', '{}')]);
  await settle('.compare-screen table');
  scan();
  await askMachines();
  await settle();
  await lookThrough(scan);
}

/** Every question of the laboratory, and one of them played. */
export async function throughLab(scan: Scan): Promise<void> {
  // Here nothing is bundled: the laboratory comes file by file, and that takes longer than a screen may take.
  await import('../../src/ui/desk/lab/LabScreen.tsx');
  await import('../../src/ui/desk/lab/analysis/FurtherParts.tsx');
  const wishes = wishesFor(shelved);
  for (const question of LAB_QUESTIONS) {
    wishes.value = asking({ ...wishes.value, physics: ['hawk'], games: 31 }, question);
    await show({ at: 'lab' }, '.lab', scan);
  }
  await lookThrough(scan);
  wishes.value = asking(wishes.value, 'you-first');
  begin(shelved);
  await until(() => openSweep.value?.sweep.state.value === 'done');
  await until(() => document.querySelector('.lab-exports') !== null);
  scan();
  clear();
  await throughDuel(scan);
  await throughTheories(scan);
}

/** The two sides looked at closely, the second way of laying histories beside each other, and what it says once another question is chosen. */
async function throughDuel(scan: Scan): Promise<void> {
  document.querySelector<HTMLElement>('.lab-duel .plain-button')?.click();
  await until(() => openDuel.value?.closely != null);
  await settle('.lab-duel .duel-counter');
  scan();
  document.querySelector<HTMLElement>('.lab-duel input[value="all"]')?.click();
  const wishes = wishesFor(shelved);
  wishes.value = asking(wishes.value, 'horizon');
  await settle('.lab-duel .duel-stale');
  scan();
}

/** Each theory that the laboratory lays games under. */
async function throughTheories(scan: Scan): Promise<void> {
  await until(() => document.querySelector('.lab-theory select') !== null);
  const which = document.querySelector<HTMLSelectElement>('.lab-theory select');
  for (const { value } of which?.options ?? []) {
    if (which !== null) which.value = value;
    which?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    document.querySelector<HTMLElement>('.lab-theory button')?.click();
    await until(() => openTheory.value?.laid?.theory === value);
    await settle('.lab-theory figure');
    scan();
  }
}

/** Waits for what takes games to come. */
async function until(isSo: () => boolean): Promise<void> {
  for (let times = 0; times < 2000 && !isSo(); times += 1) await tick(20);
  if (!isSo()) throw new Error(`It never came: ${document.body.textContent?.slice(0, 200)}`);
}

/** Every page of the codex to which a link leads. Returns how many there are. */
export async function throughCodex(scan: Scan): Promise<number> {
  const waiting = [''];
  const known = new Set(waiting);
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    await show({ at: 'codex', shelved, entry, under: null }, '.codex-page h1', scan);
    for (const { hash } of document.querySelectorAll<HTMLAnchorElement>('#app a[href^="#/codex="]')) {
      const to = codexFrom(hash)?.entry;
      if (to === undefined || known.has(to)) continue;
      known.add(to);
      waiting.push(to);
    }
  }
  return known.size;
}
