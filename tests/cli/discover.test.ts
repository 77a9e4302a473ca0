import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { PrimBox, Tree } from '#lab';
import { writePlan } from './plan-file.ts';
import { type Ran, youFirstToTheEnd } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'discover-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function played(name: string, lines: Readonly<Record<string, string>>): Promise<string> {
  const plan = join(folder, `${name}.plan.yaml`);
  writePlan(plan, lines);
  const run = join(folder, name);
  const { code, err } = await youFirstToTheEnd(['lab', 'run', plan, '--out', run, '--workers', '1']);
  expect({ code, err }).toMatchObject({ code: 0 });
  return run;
}

const run = await played('worlds', {
  seats: '{ hill: [tit-for-tat, always-defect], harbour: [always-cooperate] }',
  parameters: '{ temptation: { range: [1, 5] }, continuation: { range: [0.9, 1] }, noise: { range: [0, 0.1] } }',
  design: '{ kind: latin-hypercube, points: 300 }',
  games: '4',
});

const asked = (...args: readonly string[]): Promise<Ran> => youFirstToTheEnd(['lab', 'discover', run, ...args]);
const POINTS = ['--measure', 'measure/hill-points'];
const COMPARED = [...POINTS, '--compare', 'hill=always-defect,tit-for-tat'];

interface Answer {
  readonly worlds: number;
  readonly hits: number;
  readonly share: number;
  readonly missing: number;
  readonly boxes: readonly PrimBox[];
  readonly tree: Tree;
}
const answerOf = ({ out }: Ran): Answer => JSON.parse(out) as Answer;

// Against somebody who always cooperates, defecting pays just where temptation is more than the reward of 3.
test('a comparison finds where one agent does better than the other with the same luck, as box and as tree', async () => {
  const ran = await asked(...COMPARED, '--json');
  expect([ran.code, ran.err]).toEqual([0, '']);
  const { worlds, missing, hits, share, boxes, tree } = answerOf(ran);
  expect([worlds, missing, share]).toEqual([300, 0, hits / 300]);
  const restriction = boxes[0]?.restrictions.find(({ id }) => id === 'parameter/temptation');
  expect(restriction).toMatchObject({ low: expect.closeTo(3, 0), high: null });
  expect(boxes[0]?.isStable).toBe(true);
  expect(tree.root.split?.yes.restriction).toMatchObject({ id: 'parameter/temptation', high: expect.closeTo(3, 0) });
});

test('a comparison is told in words', async () => {
  const { out } = await asked(...COMPARED);
  expect(out).toMatch(
    /hill=always-defect less that with hill=tit-for-tat is more than 0, on average over 4 pairs of games/,
  );
  expect(out).toMatch(/Worlds where\n- What pushing alone brings \(temptation\) is at least [23]\.\d+\n/);
  expect(out).toMatch(/As a tree, which explains [\d.]+% of what differs/);
});

test('worlds can be looked for by what a measure reaches there, whoever sits in the chair', async () => {
  const { boxes } = answerOf(await asked(...POINTS, '--at-least', '30', '--json'));
  expect(boxes[0]?.restrictions.map(({ id }) => id)).toContain('seat/hill');
  const { out } = await asked(...POINTS, '--at-least', '30');
  expect(out).toMatch(/Points of the Hill is at least 30, on average over 4 games each/);
  expect(out).toMatch(/the agent of The Hill is always-defect/);
  const less = answerOf(await asked(...POINTS, '--at-most', '29.999999', '--json'));
  const more = answerOf(await asked(...POINTS, '--at-least', '30', '--json'));
  expect(less.hits + more.hits).toBe(600);
});

test('where no world is such, there is no box and no tree', async () => {
  const { code, out } = await asked(...POINTS, '--at-least', '1000');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^0 of 600 worlds are such \(0\.0%\)\.\nNo part of the worlds stands out\.\n\nNo single question/m,
  );
});

test.each([
  [POINTS, 2, /--at-least, --at-most or --compare/],
  [[...POINTS, '--at-least', 'much'], 1, /--at-least much: no-number: "much" is no number/],
  [[...POINTS, '--compare', 'hill'], 1, /"hill" compares nothing/],
  [[...POINTS, '--compare', 'hill=tit-for-tat,tit-for-tat'], 1, /compares nothing/],
  [[...POINTS, '--compare', 'hil=tit-for-tat,always-defect'], 1, /no chair "hil".*hill/],
  [
    [...POINTS, '--compare', 'hill=tit-for-tat,always-defec'],
    1,
    /does not seat "always-defec" for hill.*always-defect/,
  ],
  [['--measure', 'measure/hill-point', '--at-least', '1'], 1, /unknown-measure: .*"measure\/hill-points"/],
  [[...POINTS, '--at-least', '1', '--seed', 'x'], 1, /seed/],
  [[...POINTS, '--at-least', '1', '--boxes', '0'], 1, /number from 1/],
])('%j is met with exit %d and a sentence', async (args, exit, sentence) => {
  const { code, out, err } = await asked(...args);
  expect([code, out]).toEqual([exit, '']);
  expect(err).toMatch(sentence);
});

test('a run of one world is met with a sentence', async () => {
  const one = await played('one', { seats: '{ hill: [grim, always-defect] }', parameters: '{}', games: '2' });
  const { code, err } = await youFirstToTheEnd([
    'lab',
    'discover',
    one,
    ...POINTS,
    '--compare',
    'hill=grim,always-defect',
  ]);
  expect([code, err]).toEqual([1, expect.stringMatching(/Nothing tells the worlds/)]);
});
