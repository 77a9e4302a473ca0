import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type BargainingMeasures, bargainingMeasures } from '#lab';
import { LAPTOP, laptop, pairsDomain } from '../lab/bargaining/laptop.ts';
import { youFirst } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'bargain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bargain = (text: string, ...options: readonly string[]) => {
  writeFileSync(join(folder, 'domain.json'), text);
  return youFirst(['lab', 'bargain', 'domain.json', ...options], folder);
};
const faultsOf = (text: string): readonly string[] => {
  const { code, out, err } = bargain(text);
  expect([code, out]).toEqual([1, '']);
  return err.trimEnd().split('\n').slice(0, -1);
};

test('as JSON it says what the functions say, in this order', () => {
  const { code, out, err } = youFirst(['lab', 'bargain', LAPTOP, '--json']);
  expect([code, err]).toEqual([0, '']);
  const answer = JSON.parse(out) as BargainingMeasures;
  expect(answer).toEqual(bargainingMeasures(laptop()));
  expect(Object.keys(answer)).toEqual([
    'outcomes',
    'frontier',
    'nash',
    'kalai',
    'kalaiSmorodinsky',
    'welfare',
    'opposition',
  ]);
  expect(answer.nash?.outcome).toEqual({ laptop: 'HP', harddisk: 60, monitor: 19 });
});

test('in words it is a table of the frontier, with who chooses which outcome', () => {
  const { out } = youFirst(['lab', 'bargain', LAPTOP]);
  expect(out).toContain('27 outcomes, 4 of them on the Pareto frontier');
  expect(out).toMatch(/^HP +60 +19 +1\.000052 +0\.815105 {2}Nash \(product of gains 0\.815148\), welfare/m);
  expect(out).toMatch(/^HP +80 +19 +0\.874024 +0\.874024 {2}Kalai \(.*Kalai–Smorodinsky/m);
  expect(out).toContain('Opposition 0.159664');
});

test('of a long frontier the first outcomes and the chosen ones are told, and all where that is asked', () => {
  const pairs = Array.from({ length: 101 }, (_, at) => [at, 100 - at] as const);
  const text = JSON.stringify(pairsDomain(pairs));
  const short = bargain(text).out;
  expect(short).toMatch(/^50 +50\.000000 +50\.000000 {2}Nash/m);
  expect(short).toContain('80 more outcomes of the frontier with --all.');
  expect(short).not.toMatch(/^99 /m);
  expect(bargain(text, '--all').out).toMatch(/^99 +99\.000000 +1\.000000$/m);
});

test('where nobody can do better than walk away, no point is chosen and that is said', () => {
  const text = JSON.stringify(
    pairsDomain(
      [
        [1, 2],
        [2, 1],
      ],
      [1.5, 1.5],
    ),
  );
  expect(bargain(text).out).toContain('No outcome leaves everybody at its reservation or above it');
  expect(JSON.parse(bargain(text, '--json').out)).toMatchObject({ nash: null, kalai: null, welfare: null });
});

test('every fault is told at once, with its place, its code and a mend', () => {
  const broken = `{
  "issues": [
    { "id": "laptop", "levels": ["Dell", "HP", "Dell"] },
    { "id": "__proto__", "levels": [], "colour": 2 }
  ],
  "parties": [
    { "id": "p1", "wieghts": [1, 1], "evaluations": [[1, NaN, 1e999], [2]], "reservation": null },
    { "id": "p1", "weights": [-1], "evaluations": [[1, 2, 3], []], "reservation": 0 }
  ],
  "normalisation": "issue-maxmum"
}`;
  expect(faultsOf(broken)).toEqual([
    expect.stringMatching(/^domain\.json:3:48: id-twice: The id "Dell" stands already at domain\.json:3:34\. .+/),
    expect.stringMatching(/^domain\.json:4:13: forbidden-key: .*"__proto__"/),
    expect.stringMatching(/^domain\.json:4:36: too-few: .+ Give at least 1\.$/),
    expect.stringMatching(/^domain\.json:4:40: unknown-key: There is no key "colour" here\. Known here: id, levels\.$/),
    expect.stringMatching(/^domain\.json:7:5: missing-key: The key "weights" is missing\./),
    expect.stringMatching(/^domain\.json:7:19: unknown-key: .* Did you mean "weights"\?$/),
    expect.stringMatching(/^domain\.json:7:58: wrong-type: Expected a number, found text\./),
    expect.stringMatching(/^domain\.json:7:63: out-of-range: Infinity is out of range\./),
    expect.stringMatching(/^domain\.json:7:71: wrong-length: Here stand 1, and there are 0 levels\./),
    expect.stringMatching(/^domain\.json:7:92: wrong-type: /),
    expect.stringMatching(/^domain\.json:8:13: id-twice: The id "p1" stands already at domain\.json:7:13\./),
    expect.stringMatching(/^domain\.json:8:30: wrong-length: Here stand 1, and there are 2 issues\./),
    expect.stringMatching(/^domain\.json:8:31: out-of-range: -1 is out of range\./),
    expect.stringMatching(/^domain\.json:10:20: not-one-of: .* Did you mean "issue-maximum"\?$/),
  ]);
});

test('what is no JSON is one fault at the place where it breaks', () => {
  expect(faultsOf('{\n  "issues": [\n}')).toEqual([
    expect.stringMatching(/^domain\.json:3:1: bad-json: This is no JSON: /),
  ]);
  expect(faultsOf('')).toEqual([expect.stringMatching(/^domain\.json:1:1: file-empty: /)]);
  expect(faultsOf('[]')).toEqual([
    expect.stringMatching(/^domain\.json:1:1: wrong-type: Expected a map, found a list/),
  ]);
});

test.each([
  ['a file that is not there', ['nowhere.json'], /no file or folder "nowhere\.json"/],
  ['a folder', ['.'], /"\." is no file/],
])('%s is one clear sentence', (_, args, sentence) => {
  const { code, out, err } = youFirst(['lab', 'bargain', ...args], folder);
  expect([code, out, err.trimEnd().split('\n').length]).toEqual([1, '', 1]);
  expect(err).toMatch(sentence);
});

test('a frontier that needs too much room is refused with the limit', () => {
  const levels = Array.from({ length: 100 }, (_, level) => level);
  const issues = ['a', 'b', 'c', 'd'].map((id) => ({ id, levels }));
  const same = { weights: [0, 0, 0, 0], evaluations: issues.map(() => levels), reservation: 0 };
  const domain = { issues, parties: ['p', 'q'].map((id) => ({ id, ...same })), normalisation: 'none' };
  const { code, out, err } = bargain(JSON.stringify(domain), '--json');
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^domain\.json: too-large: .* 4,000,000 partial outcomes at once/);
});

test('between parties of a scenario the problem is read from its rules, without a file', () => {
  const { code, out } = youFirst(['lab', 'bargain', '--between', 'us,dprk', '--json'], folder);
  expect(code).toBe(0);
  const measures = JSON.parse(out) as { outcomes: number; nash: { utilities: number[] } };
  expect(measures.outcomes).toBeGreaterThan(700);
  expect(measures.nash.utilities).toHaveLength(2);
});

test.each([
  ['neither a file nor parties', [], /^one-problem: |^Which problem\?/],
  ['both', ['domain.json', '--between', 'us,dprk'], /^one-problem: |^Which problem\?/],
  ['a party that is none', ['--between', 'us,dprkk'], /no-party: There is no party "dprkk"\. Did you mean "dprk"\?/],
  [
    'a worldview that is none',
    ['--between', 'us,dprk', '--physics', 'realst'],
    /no-worldview: .*Did you mean "realist"\?/,
  ],
])('%s is one clear sentence', (_, args, sentence) => {
  const { code, out, err } = youFirst(['lab', 'bargain', ...args], folder);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(sentence);
});
