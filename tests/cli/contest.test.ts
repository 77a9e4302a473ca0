import { expect, test } from 'vitest';
import { youFirstToTheEnd } from './run-command.ts';

const FIVE = 'always-cooperate,always-defect,grim,go-by-majority,tit-for-tat';
const dilemma = ['--scenario', 'prisoners-dilemma', '--set', 'continuation=1', '--games', '2', '--workers', '1'];
const chairs = ['--chair', `hill=${FIVE}`, '--chair', `harbour=${FIVE}`];
const PAYOFFS = ['reward=2', 'sucker=-1', 'temptation=3', 'punishment=0'].flatMap((set) => ['--set', set]);

interface Standings {
  readonly worlds: readonly {
    readonly chairs: readonly { readonly standings: readonly { readonly agent: string; readonly total: number }[] }[];
  }[];
}
interface Told {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly stability: number;
}
interface Spread {
  readonly worlds: readonly {
    readonly chairs: readonly { readonly standings: readonly { readonly regret: { readonly mean: Told } }[] }[];
    readonly population: { readonly alike: { readonly moran: { readonly fixation: readonly (readonly Told[])[] } } };
  }[];
}
interface Replies {
  readonly replies: readonly { readonly isExact: boolean; readonly value: { readonly mean: number } }[];
}

test('a tournament of the dilemma says what each adds up to, and as JSON with every meeting', async () => {
  const { code, out } = await youFirstToTheEnd(['lab', 'tournament', ...dilemma, ...chairs]);
  expect(code).toBe(0);
  expect(out).toMatch(/^1\. +grim +24\.75 .* 99\.00 /m);
  expect(out).toMatch(/^5\. +always-cooperate +22\.50 .* 90\.00 /m);
  expect(out).toMatch(/2 share the place before them/);
  const json = await youFirstToTheEnd(['lab', 'tournament', ...dilemma, ...chairs, '--json']);
  const { worlds } = JSON.parse(json.out) as Standings;
  expect(worlds[0]?.chairs[0]?.standings.map(({ total }) => total)).toEqual([90, 92, 99, 99, 99]);
});

test('who takes over whom is told as far as resampling holds it, and with --all each chance has its interval', async () => {
  const noisy = [
    '--scenario',
    'prisoners-dilemma',
    '--set',
    'noise=0.05',
    '--games',
    '10',
    '--workers',
    '1',
    ...chairs,
  ];
  const { out } = await youFirstToTheEnd(['lab', 'tournament', ...noisy, '--all']);
  expect(out).toMatch(/Of 20 chances \d+ are not told apart from the lot: other luck would turn them\./);
  expect(out).toMatch(/^always-defect +always-cooperate +\d+\.\d% +\d+\.\d% to \d+\.\d% +more often$/m);
  expect(out).toMatch(/ not told apart$/m);
  expect(out).toMatch(/mean regret +95 % interval +largest +95 % interval +against$/m);
  const json = await youFirstToTheEnd(['lab', 'tournament', ...noisy, '--json']);
  const [world] = (JSON.parse(json.out) as Spread).worlds;
  const { fixation = [] } = world?.population.alike.moran ?? {};
  for (const { estimate, low, high, stability } of fixation.flat()) {
    expect([low <= estimate + 1e-9, estimate <= high + 1e-9]).toEqual([true, true]);
    expect(stability).toBeGreaterThan(0);
  }
  for (const { regret } of world?.chairs[0]?.standings ?? []) expect(regret.mean.high).toBeGreaterThan(regret.mean.low);
});

test('where luck is rarer than seeds are many, no reply is called exact', async () => {
  const against = ['--party', 'hill', '--against', 'harbour=grim', '--turns', '3', '--set', 'noise=0.001'];
  const { out } = await youFirstToTheEnd(['lab', 'best-response', ...dilemma, ...PAYOFFS, ...against]);
  expect(out).toMatch(/Every one of 27 sequences of choices was played\./);
  expect(out).toMatch(/A search: chance has a part here, however rare/);
  expect(out).not.toMatch(/Exact/);
});

test('the best reply is told row by row, and that it is exact', async () => {
  const against = ['--party', 'hill', '--against', 'harbour=detective', '--turns', '7', '--budget', '5000'];
  const { out, code } = await youFirstToTheEnd(['lab', 'best-response', ...dilemma, ...PAYOFFS, ...against]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Best reply found to detective: this rule table, 15\.00/m);
  expect(out).toMatch(/^ {4}when in turn 1: push-ahead$/m);
  expect(out).toMatch(/Exact: no luck met any of them/);
});

test('the worst replies are sought likewise, one for each that is named', async () => {
  const against = ['--against', 'harbour=always-defect,always-cooperate', '--turns', '4', '--worst', '--json'];
  const { out } = await youFirstToTheEnd(['lab', 'best-response', ...dilemma, ...PAYOFFS, ...against]);
  const { replies } = JSON.parse(out) as Replies;
  expect(replies.map(({ value, isExact }) => [value.mean, isExact])).toEqual([
    [-4, true],
    [8, true],
  ]);
});

test.each([
  [['lab', 'tournament', ...dilemma, '--chair', 'hill'], /two chairs/],
  [['lab', 'tournament', ...dilemma, '--chair', 'hill=tit-for-tit', '--chair', 'harbour'], /tit-for-tat/],
  [['lab', 'tournament', ...dilemma, '--chair', 'hil', '--chair', 'harbour'], /hill/],
  [['lab', 'tournament', ...dilemma, '--noise', '2'], /noise/],
  [['lab', 'tournament', '--noise', '0.1', '--games', '2'], /noise/],
  [['lab', 'tournament', ...dilemma, '--column', 'measure/{party}-pints'], /points/],
  [['lab', 'best-response', ...dilemma, '--budget', '5'], /budget of 5 .* \d+ or more/],
  [['lab', 'best-response', ...dilemma, '--party', 'hill', '--against', 'hill'], /itself/],
])('%j is met with what may be given', async (command, message) => {
  const { code, out, err } = await youFirstToTheEnd(command);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(message);
});
