import { expect, test } from 'vitest';
import { addressFrom, hashOf } from '../../../src/ui/address.ts';
import { LONGEST_LINK, linkOf, replayFromLink } from '../../../src/ui/session/link.ts';
import { pack, unpack } from '../../../src/ui/session/packing.ts';
import { replayFromFile } from '../../../src/ui/session/replay-file.ts';
import { played, scenario } from './played.ts';

const replay = played();
const open = (text: string) => replayFromLink(text, (id) => (id === scenario.scenario ? scenario : undefined));
const file = (text: string) => replayFromFile(new Blob([text]));

test('a whole game fits in an address and comes out of it fact by fact', () => {
  const text = linkOf(scenario, replay);
  expect(text).toMatch(/^[\w-]+$/);
  expect(text.length).toBeLessThan(LONGEST_LINK / 2);
  // Why machines answered does not fit in; they are asked again.
  const decisions = replay.decisions.map(({ turn, stage, exchange, by, notes }) => ({
    turn,
    stage,
    exchange,
    by,
    notes,
  }));
  expect(decisions).not.toEqual(replay.decisions);
  expect(open(text)).toEqual({ ok: true, replay: { ...replay, decisions } });
});

test.each([
  ['is cut', (text: string) => text.slice(0, -20), 'broken'],
  ['is no link', () => 'abc', 'broken'],
  ['ends otherwise', (text: string) => pack({ ...(unpack(text) as object), end: '0' }), 'broken'],
  ['has other rules', (text: string) => pack({ ...(unpack(text) as object), rulesHash: '0' }), 'other-rules'],
  [
    'has another scenario',
    (text: string) => pack({ ...(unpack(text) as object), scenario: 'none' }),
    'unknown-scenario',
  ],
  ['is endless', (text: string) => text.repeat(30), 'broken'],
])('a link that %s says so', (_, change, because) => {
  expect(open(change(linkOf(scenario, replay)))).toEqual({ ok: false, because });
});

test('a parameter that the game changed travels with it, and no other does', () => {
  const [id = '', value = 0] = Object.entries(replay.parameters)[0] ?? [];
  const changed = { ...replay, parameters: { ...replay.parameters, [id]: value + 1 } };
  expect(unpack(linkOf(scenario, changed))).toMatchObject({ parameters: { [id]: value + 1 } });
  expect(unpack(linkOf(scenario, replay))).toMatchObject({ parameters: {} });
});

test('a file comes back as the replay that was saved', async () => {
  expect(await file(`${JSON.stringify(replay)}\n`)).toEqual({ ok: true, replay });
});

test.each([
  ['torn', JSON.stringify(replay).slice(0, 900), 'no-json'],
  ['a picture', '\u0089PNG', 'no-json'],
  ['of another program', '{"version":4}', 'no-replay'],
  ['a list', '[]', 'no-replay'],
  ['a replay without its luck', JSON.stringify({ ...replay, luck: [{ fromTurn: 1, seed: 'x' }] }), 'no-replay'],
  ['a replay with a strange decision', JSON.stringify({ ...replay, decisions: [{}] }), 'no-replay'],
])('a file that is %s is refused', async (_, text, because) => {
  expect(await file(text)).toEqual({ ok: false, because });
});

test('a file of an older format is read as one of this', async () => {
  const { off: _, ...old } = replay;
  const read = await file(JSON.stringify({ ...old, format: 1, worldview: 'realist' }));
  expect(read).toMatchObject({
    ok: true,
    replay: { format: 2, off: [], worldview: { physics: 'realist', tempers: 'realist' } },
  });
});

test('a place in a replay is written into the address and read out of it', () => {
  const address = { game: { kind: 'kept', id: 'c0ffee' }, stop: 12, seat: '' } as const;
  expect(addressFrom(hashOf(address))).toEqual(address);
  expect(addressFrom('#game=abc')).toEqual({ game: { kind: 'link', text: 'abc' }, stop: 0, seat: null });
  expect(addressFrom('#watch=1&at=-4')?.stop).toBe(0);
  expect(addressFrom('#other')).toBeNull();
});
