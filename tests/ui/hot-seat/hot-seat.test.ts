// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { type Decision, EVERYBODY, type FactView, passing, schoolOf } from '#engine';
import { openHotGame } from '../../../src/ui/session/hot-seat/hot-game.ts';
import { resumeHotSeat } from '../../../src/ui/session/hot-seat/hot-seat.ts';
import { openLocalGame } from '../../../src/ui/session/local-game.ts';
import { listSaves } from '../../../src/ui/session/save-shelf.ts';
import { busy, decide, deskOf, playRound, shelved, table, waiting } from './table.ts';

const ALL = { us: 1, rok: 2, dprk: 1 };

beforeEach(() => localStorage.clear());

function saved() {
  const [save] = listSaves().saves;
  if (save === undefined) throw new Error('Nothing was saved.');
  return save;
}

test.each([waiting, busy])('three parties of people come to a debrief that each can read (%#)', (choose) => {
  const hot = table(ALL);
  for (let rounds = 0; hot.place.value.at !== 'debrief' && rounds < 60; rounds += 1) {
    playRound(hot, choose);
    hot.room.proceed();
  }
  expect(hot.place.value.at).toBe('debrief');
  for (const party of Object.keys(ALL)) {
    const session = hot.lookBack(party);
    expect(session.phase.value).toBe('debrief');
    expect(session.debrief().cards.map((card) => card.party)).toContain(party);
    expect(session.replay().seats[party]).toEqual({ human: true });
  }
});

test('people who rise early come to a debrief that each can read, after a reload too', () => {
  const hot = table(ALL);
  for (let rounds = 0; hot.room.view.value.turn < 4; rounds += 1) {
    playRound(hot, busy);
    hot.room.proceed();
    expect(rounds).toBeLessThan(40);
  }
  const play = hot.room.adjourn;
  if (play === undefined) throw new Error('This table cannot rise.');
  play();
  const again = resumeHotSeat(shelved, saved(), () => 0);
  for (const table of [hot, again]) {
    expect(table.place.value).toEqual({ at: 'debrief' });
    for (const party of Object.keys(ALL)) {
      const session = table.lookBack(party);
      expect(session.debrief()).toMatchObject({ ending: 'table-rises', turn: 3 });
      expect(session.replay().injects).toEqual([{ inject: 'adjourn', turn: 4 }]);
    }
  }
});

test('nothing of what is sealed is in the world or in the room before the envelopes are opened', () => {
  const hot = table(ALL);
  const before = JSON.stringify([hot.room.view.value, [...hot.room.heard.value]]);
  hot.handOver('us');
  decide(hot, busy);
  expect(hot.place.value).toEqual({ at: 'handover', party: 'rok', sealed: 'us' });
  expect(() => hot.openEnvelopes()).toThrow('missing');
  decide(hot, busy);
  decide(hot, busy);
  expect(hot.place.value).toEqual({ at: 'table' });
  expect(hot.standings.value.every(({ isSealed }) => isSealed)).toBe(true);
  expect(JSON.stringify([hot.room.view.value, [...hot.room.heard.value]])).toBe(before);
  hot.openEnvelopes();
  expect(hot.room.reveal.value?.facts.filter(({ fact }) => fact === 'move-made').length).toBeGreaterThan(0);
});

test('what was sealed can be taken back until the envelopes are opened, and is sealed anew', () => {
  const hot = table(ALL);
  hot.handOver('us');
  decide(hot, busy);
  hot.handOver('us');
  hot.openDesk();
  expect(hot.standings.value.map(({ isSealed }) => isSealed)).toEqual([false, false, false]);
  const left = deskOf(hot).draft();
  expect(left?.kind === 'moves' && left.moves.length).toBe(1);
  hot.cover();
  expect(hot.place.value).toEqual({ at: 'table' });
});

test('a seat is told at its own desk what the room was not, and nothing is told twice or lost', () => {
  const told = ({ fact, turn, by, about }: FactView): string => [fact, turn, by, about].map(String).join('/');
  let own = 0;
  for (const seed of ['1', '2', '3']) {
    const hot = openHotGame(shelved.scenario, { people: ALL, worldview: schoolOf('unknown'), seed });
    for (let rounds = 0; rounds < 12 && hot.asked() !== null; rounds += 1) {
      const before = Object.fromEntries(hot.seats.map((party) => [party, hot.heard(party).length]));
      const by = Object.fromEntries(
        hot.seats.flatMap((party): [string, Decision][] => {
          const open = hot.view(party).hand.filter(({ refusal }) => refusal === null);
          const moves = open.slice(rounds % open.length, (rounds % open.length) + 1).map(({ choice }) => choice);
          if (hot.askOf(party) === 'answers') return [[party, { kind: 'answers', answers: [] }]];
          return hot.askOf(party) === null ? [] : [[party, { ...passing, moves }]];
        }),
      );
      const reveals = hot.play(by);
      for (const party of hot.seats) {
        const news = hot.heard(party).slice(before[party]);
        const turn = reveals[party]?.turn;
        const all = news.filter((fact) => fact.turn === turn).map(told);
        const parts = [...(reveals[EVERYBODY]?.facts ?? []), ...(reveals[party]?.facts ?? [])].map(told);
        expect(parts.toSorted()).toEqual(all.toSorted());
        own += reveals[party]?.facts.length ?? 0;
      }
    }
  }
  expect(own).toBeGreaterThan(10);
});

test('what every seat with people has heard is told as shared, and what one of them has not is its hearers’ own', () => {
  const told = ({ fact, turn, by, about, deed }: FactView): string =>
    [fact, turn, by, about, deed].map(String).join('/');
  const counts = { shared: 0, own: 0 };
  for (const seed of ['1', '2', '3']) {
    const hot = table(ALL, seed);
    for (let rounds = 0; rounds < 12 && hot.place.value.at !== 'debrief'; rounds += 1) {
      playRound(hot, busy);
      const news = hot.standings.value.map(({ party }) => {
        const { facts = [], shared } = hot.lookBack(party).reveal.value ?? {};
        return { all: facts.map(told), shared: facts.filter(({ id }) => shared?.has(id)).map(told) };
      });
      for (const { all, shared } of news) {
        expect(shared).toEqual(news[0]?.shared);
        counts.shared += shared.length;
        counts.own += all.length - shared.length;
      }
      const heardByAll = new Set(news[0]?.all.filter((fact) => news.every(({ all }) => all.includes(fact))));
      expect(new Set(news[0]?.shared)).toEqual(heardByAll);
      hot.room.proceed();
    }
  }
  expect(counts.shared).toBeGreaterThan(0);
  expect(counts.own).toBeGreaterThan(0);
});

test('where anybody is asked for an answer, every seat is called to its desk, so that nobody can tell who was', () => {
  const hot = table(ALL, '5');
  const asked: (string | null)[][] = [];
  for (let rounds = 0; rounds < 30 && hot.place.value.at !== 'debrief'; rounds += 1) {
    if (hot.room.view.value.ask === 'answers') {
      const called = hot.standings.value.filter(({ isSealed }) => !isSealed).map(({ party }) => party);
      asked.push(
        called.map((party) => {
          hot.handOver(party);
          hot.openDesk();
          return deskOf(hot).view.value.ask;
        }),
      );
      hot.cover();
    }
    playRound(hot, busy);
    hot.room.proceed();
  }
  expect(asked.filter((asks) => asks.length !== Object.keys(ALL).length)).toEqual([]);
  expect(asked.some((asks) => asks.includes(null) && asks.includes('answers'))).toBe(true);
});

test('a reload comes back to the table, with envelopes and drafts as they were, and no desk open', () => {
  const hot = table(ALL);
  playRound(hot, waiting);
  hot.room.proceed();
  hot.handOver('us');
  decide(hot, busy);
  hot.openDesk();
  while (deskOf(hot).phase.value === 'reveal') deskOf(hot).proceed();
  const draft = { ...passing, guess: 'holds' } as const;
  deskOf(hot).keepDraft(draft);
  const again = resumeHotSeat(shelved, saved(), () => 0);
  expect(again.place.value).toEqual({ at: 'table' });
  expect(again.room.view.value).toEqual(hot.room.view.value);
  expect(again.standings.value).toEqual(hot.standings.value);
  again.handOver('rok');
  again.openDesk();
  expect(deskOf(again).phase.value).toBe('choose');
  expect(deskOf(again).draft()).toEqual(draft);
});

test('a reload in the middle of a reveal tells it again', () => {
  const hot = table(ALL);
  playRound(hot, busy);
  const again = resumeHotSeat(shelved, saved(), () => 0);
  expect(again.place.value).toEqual({ at: 'reveal' });
  expect(again.room.reveal.value).toEqual(hot.room.reveal.value);
});

test('no save holds a seed, a move, a temper or an order in words that can be read', () => {
  const hot = table(ALL, '982451653');
  const secrets = new Set(['982451653']);
  for (let rounds = 0; rounds < 6; rounds += 1) {
    playRound(hot, (desk) => {
      const choice = busy(desk);
      for (const word of [...choice.moves, desk.view.value.temper]) secrets.add(word);
      return choice;
    });
    hot.room.proceed();
    const text = Object.keys(localStorage)
      .map((key) => `${key} ${localStorage.getItem(key)}`)
      .join();
    expect([...secrets].filter((secret) => text.includes(secret))).toEqual([]);
  }
  expect(secrets.size).toBeGreaterThan(5);
});

test('one party of people meets the world that one person alone would have met', () => {
  const opening = { worldview: schoolOf('unknown'), seed: '7' };
  const hot = openHotGame(shelved.scenario, { ...opening, people: { rok: 3 } });
  const local = openLocalGame(shelved.scenario, { ...opening, party: 'rok', beginning: null });
  while (!local.game.isOver) {
    const decision = local.ask() === 'moves' ? passing : ({ kind: 'answers', answers: [] } as const);
    local.play(decision);
    hot.play({ rok: decision });
  }
  expect(hot.game.fingerprints).toEqual(local.game.fingerprints);
});
