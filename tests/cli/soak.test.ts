import { spawn } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { fingerprint, passing, schoolOf } from '#engine';
import { dealOf, layBoard, playout, strayTracks } from '#lab';
import { agentFor, type Strategy, strategiesFor } from '#strategies';
import { soak } from '../../src/cli/commands/soak.ts';
import { pairingsOf } from '../../src/cli/pairings.ts';
import { Progress } from '../../src/cli/progress.ts';
import type { Soaked } from '../../src/cli/soaking.ts';
import { korea } from '../korea.ts';
import { listening, type Ran, youFirst, youFirstToTheEnd } from './run-command.ts';

const SCENARIO = 'hotline-summer-2021';
const { scenario } = korea();

/** A soak of two games a pairing, as JSON. */
let ran: Ran;
let soaked: Soaked;
beforeAll(async () => {
  ran = await youFirstToTheEnd(['soak', '--games', '2', '--scenario', SCENARIO, '--json']);
  soaked = (JSON.parse(ran.out) as Soaked[])[0] as Soaked;
}, 240_000);

/** One strategy a seat, that of Washington altered; four pairings, one in each physics. */
async function soakWith(washington: Partial<Strategy>): Promise<Ran> {
  const { voice, ran: heard } = listening();
  const altered = { ...agentFor('us', 'small-steps'), ...washington };
  const one = (party: string): readonly Strategy[] => (party === 'us' ? [altered] : strategiesFor(party).slice(0, 1));
  await soak({ games: '1', seed: '1', scenario: SCENARIO }, voice, one);
  return heard();
}

test('every pairing of the facing sides is played in every physics, without fault', () => {
  expect(ran.code).toBe(0);
  const pairings = strategiesFor('us').length * strategiesFor('dprk').length * Object.keys(scenario.worldviews).length;
  expect(new Set(soaked.pairings.map(({ physics, strategies }) => JSON.stringify([physics, strategies]))).size).toBe(
    pairings,
  );
  expect(soaked.pairings.filter(({ games }) => games !== 2)).toEqual([]);
  expect(soaked.total).toMatchObject({ games: 2 * pairings });
  expect(soaked.total.faults).toEqual({ exception: 0, refused: 0, 'out-of-bounds': 0, unfinished: 0 });
  expect(soaked.witnessed).toEqual([]);
});

test('each game has one ending, and endings that never came stand there with a nought', () => {
  const sum = Object.values(soaked.total.endings).reduce((all, games) => all + games, 0);
  expect(sum).toBe(soaked.total.games);
  expect(Object.keys(soaked.total.endings)).toEqual(scenario.endings.map(({ ending }) => ending));
});

test('games a second are a note, so that two soaks give the same result with any number of threads', async () => {
  expect(ran.err).toMatch(/\d+ games? a second/);
  expect(ran.out).not.toMatch(/second/);
  const small = ['soak', '--games', '4', '--scenario', 'prisoners-dilemma', '--seed', '9', '--json', '--workers'];
  expect((await youFirstToTheEnd([...small, '2'])).out).toBe((await youFirstToTheEnd([...small, '1'])).out);
}, 240_000);

test('a soak plays the game that `play` plays from the same seed and seats', () => {
  const seats = { us: 'together', rok: 'broker', dprk: 'genuine' };
  const chosen = Object.entries(seats).flatMap(([party, id]) => ['--seat', `${party}=${id}`]);
  const play = ['play', '--scenario', SCENARIO, '--worldview', 'engager', '--seed', '12', ...chosen, '--json'];
  const named: Readonly<Record<string, string>> = seats;
  const agents = Object.fromEntries(
    Object.keys(scenario.parties).map((party) => [party, agentFor(party, named[party])]),
  );
  const { world, ending } = playout(layBoard(scenario, { worldview: schoolOf('engager') }), agents, '12');
  const played = JSON.parse(youFirst(play).out) as { fingerprint: string; ending: string };
  expect(world && fingerprint(world)).toBe(played.fingerprint);
  expect(ending).toBe(played.ending);
});

test('a strategy that proposes what is refused ends it with 1, and with a command that comes to it again', async () => {
  const { code, out } = await soakWith({
    decide: () => ({ decision: { ...passing, moves: ['conquer-the-moon'] }, reasons: [], notes: null }),
  });
  expect(code).toBe(1);
  expect(out).toMatch(/\d+ refused proposals/);
  expect(out).toMatch(/Refused in turn 1: us: unknown-move/);
  expect(out).toContain(
    `(npm run -s you-first -- play --scenario ${SCENARIO} --physics alliance-manager --tempers alliance-manager --seed 1 --seat us=small-steps `,
  );
  expect(out).toContain('No exception.');
  expect(out).toContain('No game not finished.');
});

test('a strategy that throws ends its game and not the soak', async () => {
  const { code, out } = await soakWith({
    decide: () => {
      throw new Error('The cat sat on the button.');
    },
  });
  expect(code).toBe(1);
  expect(out).toContain('4 exceptions.');
  expect(out).toContain('Exception in turn 1: The cat sat on the button.');
  expect(out).toContain('4 of 4 games');
});

test('a game that asks more often than its rules allow is not finished', () => {
  const agents = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, agentFor(party)]));
  const { faults, ending } = playout(layBoard(scenario, { worldview: schoolOf('realist') }), agents, '1', 3);
  expect(faults.map(({ kind }) => kind)).toEqual(['unfinished']);
  expect(ending).toBeNull();
});

test.each([[10_001], [-1], [0.5], [Number.NaN], [-0]])('a track of %d hundredths is out of bounds', (value) => {
  const board = layBoard(scenario, { worldview: schoolOf('realist') });
  const { rules } = board;
  const agents = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, agentFor(party)]));
  const { world } = playout(board, agents, '1');
  if (world === null) throw new Error('The game was not opened.');
  expect(strayTracks(world, rules)).toEqual([]);
  world.tracks[0] = value;
  expect(strayTracks(world, rules).map(({ kind, what }) => [kind, what])).toEqual([
    ['out-of-bounds', `${rules.tracks[0]?.track} = ${value / 100}`],
  ]);
});

test('the two that watch each other are paired, and the other seats and the tempers take turns', () => {
  const [first] = pairingsOf(scenario, strategiesFor);
  if (first === undefined) throw new Error('There is no pairing.');
  expect(Object.keys(first.strategies)).toEqual(['us', 'dprk']);
  const ids = strategiesFor('rok').map(({ id }) => id);
  const deals = Array.from({ length: 400 }, (_, game) => dealOf(first.arm, game));
  expect(deals.slice(0, ids.length + 1).map(({ seats }) => seats['rok'])).toEqual([...ids, ids[0]]);
  expect(new Set(deals.map(({ seats }) => `${seats['us']} ${seats['dprk']}`)).size).toBe(1);
  expect(new Set(deals.map(({ worldview }) => worldview.tempers))).toEqual(new Set(Object.keys(scenario.worldviews)));
  expect(new Set(deals.map(({ worldview }) => worldview.physics))).toEqual(new Set([first.physics]));
});

test.each([['0'], ['-1'], ['many'], ['1.5'], ['1000001'], ['']])('%j games are one clear sentence', async (games) => {
  const { code, err } = await youFirstToTheEnd(['soak', '--games', games]);
  expect(code).toBe(1);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).toContain('1,000,000');
});

test('a bar is drawn over itself where somebody watches, and a plain line is written now and then where nobody does', () => {
  let now = 0;
  const { voice, ran: heard } = listening();
  const drawn: string[] = [];
  const watched = new Progress({ ...voice, passing: (text) => void drawn.push(text) }, 200, () => now);
  const unwatched = new Progress(voice, 200, () => now);
  for (const [at, more] of [
    [50, 10],
    [150, 40],
    [160, 5],
    [9_000, 35],
    [10_000, 10],
  ] as const) {
    now = at;
    watched.add(more);
    unwatched.add(more);
  }
  watched.end();
  expect(drawn).toEqual([
    `[${'#'.repeat(7)}${'-'.repeat(23)}] 50 of 200 games, 400 a second, 1 s left`,
    `[${'#'.repeat(13)}${'-'.repeat(17)}] 90 of 200 games, 8.9 a second, 13 s left`,
    `[${'#'.repeat(15)}${'-'.repeat(15)}] 100 of 200 games, 9 a second, 12 s left`,
    '',
  ]);
  expect(heard().err).toBe('100 of 200 games, 9 a second, 12 s left\n');
});

test('long work that begins slowly tells once how long all of it takes, by its pace since it is warm', () => {
  const { voice, ran } = listening();
  let now = 0;
  const long = new Progress(voice, 90_000, () => now);
  // A hundredth of it is slow, the rest ten times as quick.
  for (const [at, more] of [
    [11_000, 100],
    [90_000, 800],
    [95_000, 500],
    [99_000, 400],
    [101_000, 200],
  ] as const) {
    now = at;
    long.add(more);
  }
  expect(ran().err.split('\n')).toEqual([
    '100 of 90,000 games, 9.1 a second, at most 2 h 44 min 49 s left',
    '900 of 90,000 games, 10 a second, at most 2 h 28 min 30 s left',
    'At the pace that it has come to, all of it takes about 16 min 21 s on this machine. Ctrl-C stops it.',
    '2,000 of 90,000 games, 100 a second, 14 min 40 s left',
    '',
  ]);
  expect(long.perSecond()).toBe(20);
});

test.each(['1', '2'])(
  'Ctrl-C ends it with what it has, in %s threads',
  async (workers) => {
    const soakOn = ['soak', '--games', '1000000', '--workers', workers];
    const child = spawn(process.execPath, ['--conditions=source', 'src/cli/main.ts', ...soakOn]);
    let out = '';
    child.stdout.on('data', (text: Buffer) => {
      out += text.toString();
    });
    let err = '';
    child.stderr.on('data', (text: Buffer) => {
      if (err === '') child.kill('SIGINT');
      err += text.toString();
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(out).toMatch(/: [\d,]+ of [\d,]+,000,000 games$/m);
    expect(err).toMatch(/Stopped after [\d,]+ of [\d,]+,000,000 games/);
  },
  60_000,
);

test.each([['0'], ['many'], ['257'], ['1.5']])('%j threads are one clear sentence', async (workers) => {
  const { code, err } = await youFirstToTheEnd(['soak', '--games', '1', '--workers', workers]);
  expect([code, err.trimEnd().split('\n').length]).toEqual([1, 1]);
  expect(err).toContain('256');
});
