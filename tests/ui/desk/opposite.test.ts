// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { forkAt, passing, schoolOf } from '#engine';
import { fetchRest } from '../../../src/ui/language.ts';
import { openHotSeat, resumeHotSeat } from '../../../src/ui/session/hot-seat/hot-seat.ts';
import { linkOf, replayFromLink } from '../../../src/ui/session/link.ts';
import { openLocal, resumeLocal } from '../../../src/ui/session/local.ts';
import { machinesKnown, type Named, negotiatorsKnown, withMachines } from '../../../src/ui/session/machines-known.ts';
import { replayFrom } from '../../../src/ui/session/replay-form.ts';
import { listSaves } from '../../../src/ui/session/save-shelf.ts';
import { type Save, saveFrom } from '../../../src/ui/session/saves.ts';
import type { Session } from '../../../src/ui/session/session.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';
import { machinesOf } from '../../../src/ui/verdict/finished.ts';

const shelved = firstOnShelf();
const worldview = schoolOf('realist');
const NAMED: Named = { dprk: 'nice-tit-for-tat', rok: 'linear', china: 'boulware' };
const opening = (opposite?: Named) => ({
  party: 'us',
  worldview,
  seed: '3',
  beginning: null,
  ...(opposite && { opposite }),
});

/** Decides nothing and leaves every offer, for so many decisions. */
function idle(session: Session, decisions = 100): Session {
  for (let made = 0; made < decisions && session.phase.value !== 'debrief'; ) {
    const { phase } = session;
    if (phase.value === 'choose') session.submit(passing);
    else if (phase.value === 'answer') session.submit({ kind: 'answers', answers: [] });
    else {
      session.proceed();
      continue;
    }
    made += 1;
  }
  return session;
}

function saved(): Save {
  const [save] = listSaves().saves;
  if (save === undefined) throw new Error('Nothing was saved.');
  return save;
}
const seatIn = (seats: Readonly<Record<string, unknown>>, party: string) => seats[party];

let hadFew: readonly string[] = [];
beforeAll(async () => {
  hadFew = machinesKnown('dprk').map(({ id }) => id);
  await new Promise<void>((resolve) => withMachines(NAMED, resolve));
  await fetchRest();
});
beforeEach(() => localStorage.clear());

test('machines that haggle are fetched when a game names them, and the usual one stays the first', () => {
  expect(hadFew).not.toContain('nice-tit-for-tat');
  expect(machinesKnown('dprk')[0]?.id).toBe(hadFew[0]);
  expect(negotiatorsKnown('china').map(({ id }) => id)).toHaveLength(8);
  let done = false;
  withMachines(NAMED, () => (done = true));
  expect(done).toBe(true);
});

test('whoever was chosen sits there, and the replay names them, in a file and in a link', () => {
  const replay = idle(openLocal(shelved, opening(NAMED))).replay();
  expect(replay.seats['us']).toEqual({ human: true });
  for (const [party, strategy] of Object.entries(NAMED))
    expect(seatIn(replay.seats, party)).toMatchObject({ strategy });
  expect(replayFrom(JSON.parse(JSON.stringify(replay)))?.seats).toEqual(replay.seats);
  const linked = replayFromLink(linkOf(shelved.scenario, replay), () => shelved.scenario);
  expect(linked.ok && linked.replay.seats).toEqual(replay.seats);
  const beside = machinesOf({ scenario: shelved.scenario, replay, party: 'us' });
  expect(beside['dprk']?.id).toBe('nice-tit-for-tat');
  expect(beside['us']?.id).toBe('tempered');
});

test('a saved game goes on against the same machines, and not against others', () => {
  const session = idle(openLocal(shelved, opening(NAMED)));
  const save = saved();
  expect(save.opposite).toEqual(NAMED);
  expect(saveFrom(JSON.stringify(save))).toEqual(save);
  expect(resumeLocal(shelved, save).replay()).toEqual(session.replay());
  expect(() => resumeLocal(shelved, { ...save, opposite: {} })).toThrow(/other rules|refused decision/);
});

test('a save that names a machine by anything but text cannot be read', () => {
  idle(openLocal(shelved, opening(NAMED)), 1);
  expect(saveFrom(JSON.stringify({ ...saved(), opposite: { dprk: 7 } }))).toBeNull();
  expect(saveFrom(JSON.stringify({ ...saved(), opposite: 'boulware' }))).toBeNull();
});

test('where nobody was chosen, the game is the one that it was', () => {
  const replay = idle(openLocal(shelved, opening())).replay();
  expect(idle(openLocal(shelved, opening({}))).replay()).toEqual(replay);
  expect(['rok', 'dprk', 'china'].map((party) => seatIn(replay.seats, party))).toMatchObject(
    Array.from({ length: 3 }, () => ({ strategy: 'tempered' })),
  );
});

test('a game that is taken over keeps its machines, and an early end keeps them too', () => {
  const session = idle(openLocal(shelved, opening(NAMED)), 4);
  while (session.phase.value !== 'choose') session.proceed();
  session.adjourn?.();
  const replay = session.replay();
  expect(seatIn(replay.seats, 'dprk')).toMatchObject({ strategy: 'nice-tit-for-tat' });
  const beginning = forkAt(replay, 2, null);
  const taken = idle(openLocal(shelved, { party: 'rok', worldview, seed: '3', beginning }));
  expect(seatIn(taken.replay().seats, 'dprk')).toMatchObject({ strategy: 'nice-tit-for-tat' });
  expect(seatIn(taken.replay().seats, 'us')).toMatchObject({ strategy: 'tempered' });
});

test('around one device the chosen machine sits where nobody does, also after a reload', () => {
  const wishes = { people: { us: 1, rok: 1 }, minutes: null, worldview, seed: '3', opposite: NAMED };
  const hot = openHotSeat(shelved, wishes, () => 0);
  expect(hot.standings.value.map(({ party }) => party)).toEqual(['us', 'rok']);
  const save = saved();
  expect(save.opposite).toEqual(NAMED);
  const again = resumeHotSeat(shelved, save, () => 0);
  again.room.adjourn?.();
  const { seats } = again.lookBack('us').replay();
  expect(seatIn(seats, 'dprk')).toMatchObject({ strategy: 'nice-tit-for-tat' });
  expect(seatIn(seats, 'rok')).toEqual({ human: true });
});
