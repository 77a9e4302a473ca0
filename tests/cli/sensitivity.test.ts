import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Bootstrapped, Ranking } from '#lab';
import { writePlan } from './plan-file.ts';
import { type Ran, youFirstToTheEnd } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'sensitivity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const asked = (...args: readonly string[]): Promise<Ran> => youFirstToTheEnd(['lab', 'sensitivity', ...args]);

/** A model of its own name, since a module is loaded once. */
function model(name: string, text: string): string {
  writeFileSync(at(`${name}.mjs`), text);
  return at(`${name}.mjs`);
}

const PARAMETERS = "export const parameters = ['x1', 'x2', 'x3'].map((id) => ({ id, min: -Math.PI, max: Math.PI }));";
const ISHIGAMI = model(
  'ishigami',
  `${PARAMETERS}
   export const evaluate = ([x, y, z]) => Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);`,
);

interface Answer {
  readonly parameters: readonly (Readonly<Record<'first' | 'total' | 'muStar', Bootstrapped>> & {
    readonly id: string;
  })[];
  readonly ranking: Ranking;
  readonly settings: readonly (Answer & { readonly luck: number; readonly seats: Readonly<Record<string, string>> })[];
}
const answerOf = ({ out }: Ran): Answer => JSON.parse(out) as Answer;

test('a model’s Sobol indices are told, and as JSON with interval and standard error', async () => {
  const ran = await asked('--model', ISHIGAMI, '--method', 'sobol', '--n', '1024', '--seed', '3', '--json');
  expect([ran.code, ran.err]).toEqual([0, '']);
  const answer = answerOf(ran);
  expect(answer).toMatchObject({ method: 'sobol', n: 1024, evaluations: 5120, seed: '3', varies: true });
  expect(answer.parameters.map(({ id }) => id)).toEqual(['x1', 'x2', 'x3']);
  for (const [place, known] of [0.557589, 0.442411, 0.243684].entries()) {
    const total = answer.parameters[place]?.total;
    expect(Math.abs((total?.estimate ?? NaN) - known)).toBeLessThan(4 * (total?.standardError ?? NaN));
  }
  const told = await asked('--model', ISHIGAMI, '--n', '256');
  expect(told.out).toMatch(/256 base samples \(1,280 evaluations\)/);
  expect(told.out).toMatch(/What no parameter carries alone/);
});

test('a model’s elementary effects are told', async () => {
  const ran = await asked('--model', ISHIGAMI, '--method', 'morris', '--n', '50', '--json');
  expect(answerOf(ran)).toMatchObject({ method: 'morris', n: 50, levels: 4, evaluations: 200 });
  const effects = answerOf(ran).parameters.map(({ muStar }) => Math.round(muStar.estimate * 1000) / 1000);
  expect(effects).toEqual([7.704, 7.875, 6.249]);
  expect((await asked('--model', ISHIGAMI, '--method', 'morris')).out).toMatch(/^1\. +x2 +7\.8750/m);
});

test('the same seed gives the same answer', async () => {
  const ask = (): Promise<Ran> => asked('--model', ISHIGAMI, '--n', '64', '--seed', '9', '--json');
  expect((await ask()).out).toBe((await ask()).out);
});

test('an output that never varies has no indices, and says so', async () => {
  const still = model('still', `${PARAMETERS} export const evaluate = () => 4;`);
  expect((await asked('--model', still)).out).toMatch(/the same everywhere/);
  const answer: unknown = JSON.parse((await asked('--model', still, '--json')).out);
  expect(answer).toMatchObject({
    varies: false,
    ranking: null,
    parameters: [{ id: 'x1', first: null, total: null }, {}, {}],
  });
});

test.each([
  ['no-such', null, /There is no file or folder/],
  ['broken', 'export const =', /cannot be loaded as a module/],
  ['throwing-early', "throw new Error('not today')", /cannot be loaded.*not today/],
  ['empty', '', /no list "parameters"[^]*no function "evaluate"/],
  ['without-evaluate', PARAMETERS, /no function "evaluate"/],
  ['without-parameters', 'export const parameters = []; export const evaluate = () => 1;', /"parameters" is empty/],
  [
    'empty-range',
    "export const parameters = [{ id: 'a', min: 2, max: 2 }]; export const evaluate = () => 1;",
    /range of "a" is empty: it goes from 2 to 2/,
  ],
  [
    'no-range',
    "export const parameters = [{ id: 'a', min: 2 }]; export const evaluate = () => 1;",
    /"a" must go from a number/,
  ],
  [
    'no-id',
    'export const parameters = [{ min: 0, max: 2 }]; export const evaluate = () => 1;',
    /1st of its parameters has no id/,
  ],
  [
    'double',
    "const a = { id: 'a', min: 0, max: 2 }; export const parameters = [a, a]; export const evaluate = () => 1;",
    /Two of its parameters are called "a"/,
  ],
  [
    'not-a-number',
    `${PARAMETERS} export const evaluate = ([x]) => Math.sqrt(x);`,
    /At \(-[\d.]+, [-\d.]+, [-\d.]+\) evaluate gave NaN/,
  ],
  [
    'too-large',
    `${PARAMETERS} export const evaluate = ([x]) => x * 1e200;`,
    /outputs go from -[\d.]+e\+200 to [\d.]+e\+200: so large or so near/,
  ],
  ['too-near', `${PARAMETERS} export const evaluate = ([x]) => x * 1e-200;`, /so large or so near/],
  ['infinite', `${PARAMETERS} export const evaluate = ([x]) => x / 0;`, /evaluate gave -?Infinity/],
  ['silent', `${PARAMETERS} export const evaluate = () => {};`, /evaluate gave undefined/],
  ['wordy', `${PARAMETERS} export const evaluate = ([x]) => String(x);`, /which is no number/],
  ['late', `${PARAMETERS} export const evaluate = async () => 1;`, /evaluate gave Promise/],
  [
    'throwing',
    `${PARAMETERS} export const evaluate = () => { throw new Error('too hot'); };`,
    /At \(.*\) evaluate threw: too hot/,
  ],
])('a model that is %s is met with a sentence, and exit 1', async (name, text, sentence) => {
  const path = text === null ? at(name) : model(name, text);
  const { code, out, err } = await asked('--model', path);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(sentence);
});

test.each([
  [['--n', '1'], 1, /number from 2/],
  [['--n', '900000'], 1, /1,000,000 are the most/],
  [['--seed', 'x'], 1, /seed/],
  [['--resamples', '1'], 1, /number from 2/],
  [['--method', 'morris', '--levels', '5'], 1, /5 levels: give an even number/],
  [['--method', 'guess'], 2, /Allowed choices are sobol, morris/],
  [['--measure', 'turns/played'], 2, /Give the folder of a run/],
])('%j is met with exit %d', async (args, exit, sentence) => {
  const { code, err } = await asked('--model', ISHIGAMI, ...args);
  expect(code).toBe(exit);
  expect(err).toMatch(sentence);
});

test('without anything to look at it says what may be given', async () => {
  const { code, err } = await asked();
  expect(code).toBe(2);
  expect(err).toMatch(/folder of a run with --measure, or a model with --model/);
});

const PLAN = {
  parameters: '{ temptation: { range: [3, 5] }, continuation: { range: [0.5, 1] } }',
  design: '{ kind: saltelli, base: 16 }',
  games: '4',
};

async function played(name: string, lines: Readonly<Record<string, string>>): Promise<string> {
  writePlan(at(`${name}.plan.yaml`), { ...PLAN, ...lines });
  const { code, err } = await youFirstToTheEnd([
    'lab',
    'run',
    at(`${name}.plan.yaml`),
    '--out',
    at(name),
    '--workers',
    '1',
  ]);
  expect({ code, err }).toMatchObject({ code: 0 });
  return at(name);
}

test('a run of a Saltelli plan is told setting by setting, with the share of luck', async () => {
  const run = await played('saltelli', {});
  const { settings } = answerOf(await asked(run, '--measure', 'measure/hill-points', '--json'));
  expect(settings).toHaveLength(4);
  expect(settings[0]?.seats).toMatchObject({ harbour: 'grim', hill: 'tit-for-tat' });
  expect(settings[0]?.ranking.places[0]?.id).toBe('continuation');
  for (const { luck } of settings) expect(luck > 0 && luck < 1).toBe(true);
  const { code, out } = await asked(run, '--measure', 'measure/hill-points');
  expect(code).toBe(0);
  expect(out).toMatch(/harbour=grim; hill=tit-for-tat|hill=tit-for-tat; harbour=grim/);
  expect(out).toMatch(/Of the variance of a single game [\d.]+% is luck/);
});

test('a run of a Morris plan is told, and one that shows no sensitivity is met with a sentence', async () => {
  const morris = await played('morris', { design: '{ kind: morris, trajectories: 6, levels: 4 }' });
  expect((await asked(morris, '--measure', 'measure/hill-points')).out).toMatch(/elementary effects on the mean/);
  const other = await asked(await played('factorial', { design: '{ kind: factorial }' }), '--measure', 'turns/played');
  expect([other.code, other.err]).toEqual([1, expect.stringMatching(/as factorial, which shows no sensitivity/)]);
  const unknown = await asked(morris, '--measure', 'measure/hill-point');
  expect([unknown.code, unknown.err]).toEqual([
    1,
    expect.stringMatching(/^--measure \S+: unknown-measure: .*hill-points/),
  ]);
  const none = await asked(folder, '--measure', 'turns/played');
  expect([none.code, none.err]).toEqual([1, expect.stringMatching(/holds no run/)]);
});
