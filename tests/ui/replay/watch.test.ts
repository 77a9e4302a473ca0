// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { forkAt, gameOf, passing, tableStepper, verifyReplay, viewFor, WHOLE } from '#engine';
import { openLocal, resumeLocal } from '../../../src/ui/session/local.ts';
import { listSaves } from '../../../src/ui/session/save-shelf.ts';
import { openWatch } from '../../../src/ui/session/watch.ts';
import { finishedSave, replayOf } from '../../../src/ui/session/watched.ts';
import { played, scenario, shelved } from './played.ts';

const replay = played();
const watch = openWatch(replay);

beforeEach(() => localStorage.clear());

test('a game can be looked at through every seat and, as it is over, whole', () => {
  expect(watch.standing).toBe('equal');
  expect(watch.seats).toEqual([...Object.keys(scenario.parties), WHOLE]);
  expect(watch.ending).not.toBeNull();
});

test('each morning a seat sees what it saw then, and at no stop more than it had heard', () => {
  const game = gameOf(scenario, replay, tableStepper);
  const mornings = new Map([[1, viewFor(game.world, game.rules, 'us')]]);
  for (const { by, notes } of replay.decisions) {
    for (const [party, kept] of Object.entries(notes)) game.note(party, kept);
    game.play(by);
    if (game.world.stage === 'moves') mornings.set(game.world.turn, viewFor(game.world, game.rules, 'us'));
  }
  const stops = watch.stops.map((stop, place) => ({ ...stop, look: watch.look(place, 'us') }));
  const seen = stops.filter(({ after }) => after === 'calendar').map(({ turn, look }) => [turn, look?.view]);
  expect(new Map(seen as [])).toEqual(mornings);
  const early = stops.flatMap(({ turn, look }) => [...(look?.heard.values() ?? [])].filter((fact) => fact.turn > turn));
  expect(early).toEqual([]);
});

test('what one seat does not hear stands in the whole record', () => {
  const count = (seat: string) => watch.stops.flatMap((_, place) => watch.facts(place, seat)).length;
  expect(count(WHOLE)).toBe(Object.values(replay.facts).flat().length);
  for (const party of Object.keys(scenario.parties)) expect(count(party)).toBeLessThan(count(WHOLE));
});

test('a machine gives its reasons again when everything is shown, and none to a seat', () => {
  const last = watch.stops.length - 1;
  const told = (seat: string) =>
    replay.decisions
      .flatMap(({ turn }) => watch.inquiry(last, seat).decisionsOf(turn, 'dprk'))
      .flatMap(({ reasons }) => reasons);
  expect(told(WHOLE).length).toBeGreaterThan(0);
  expect(told('us')).toEqual([]);
});

test.each([
  ['other-rules', { rulesHash: '0' }],
  ['unknown-scenario', { scenario: 'another' }],
  ['differs', { luck: [{ fromTurn: 1, seed: '22' }] }],
  ['broken', { parameters: { nothing: 1 } }],
])('a replay that stands as "%s" is told from its facts, turn by turn', (standing, change) => {
  const other = openWatch({ ...replay, ...change });
  expect(other.standing).toBe(standing);
  expect(other.stops.map(({ turn }) => turn)).toEqual(Object.keys(replay.facts).map(Number));
  expect(other.look(0, WHOLE)).toBeNull();
  expect(other.facts(0, WHOLE)).toEqual(replay.facts['1']);
});

test('a chair that is taken over goes on from that morning, comes back after a reload, and its replay verifies', () => {
  const beginning = forkAt(replay, 9, '5');
  const opening = { party: 'rok', worldview: replay.worldview, seed: '21', beginning };
  const session = openLocal(shelved, opening);
  session.proceed();
  expect(session.phase.value).toBe('choose');
  expect(session.view.value.turn).toBe(9);
  session.submit(passing);
  const [save] = listSaves().saves;
  if (save === undefined) throw new Error('Nothing was saved.');
  const again = resumeLocal(shelved, save);
  expect(again.view.value).toEqual(session.view.value);
  for (let times = 0; times < 40 && again.phase.value !== 'debrief'; times += 1) {
    const { value } = again.phase;
    if (value === 'choose') again.submit(passing);
    else if (value === 'answer') again.submit({ kind: 'answers', answers: [] });
    else again.proceed();
  }
  const fork = again.replay();
  expect(fork.fork).toEqual({ parent: replay.fingerprints.at(-1), turn: 9 });
  expect(fork.seats['rok']).toEqual({ human: true });
  expect(verifyReplay(scenario, fork, tableStepper).is).toBe('equal');
  const kept = finishedSave(fork.fingerprints.at(-1) ?? '');
  expect(kept?.ending).not.toBeNull();
  expect(replayOf(kept)).toEqual(JSON.parse(JSON.stringify(fork)));
});

test('at a stop of the table a seat is told what the machines answered to offers that it saw, and why', () => {
  const answered = (seat: string) =>
    watch.stops.flatMap((_, place) =>
      (watch.look(place, seat)?.reveal.answers ?? []).map((answer) => ({ place, ...answer })),
    );
  expect(answered(WHOLE).length).toBeGreaterThan(0);
  for (const { place, reasons } of answered(WHOLE)) {
    expect(watch.stops[place]?.after).toBe('answers');
    expect(reasons.length).toBeGreaterThan(0);
  }
  const seen = answered('us');
  expect(seen.length).toBeLessThanOrEqual(answered(WHOLE).length);
  for (const { place, given } of seen) {
    const offered = watch.look(place, 'us')?.reveal.before.offers.map((offer) => offer.package);
    for (const { package: one } of given) expect(offered).toContain(one);
  }
});
