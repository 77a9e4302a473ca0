import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { youFirstToTheEnd } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A sweep of the quickest world there is: two ways, ten turns. */
const PLAN = `
plan: hold-or-push
scenario: assurance
question: Does holding back pay?
expectation: It pays with a partner who holds back.
overturnedBy: Pushing ahead bringing more against both partners.
seats: { hill: [always-cooperate, always-defect], harbour: [tit-for-tat, always-defect] }
worldviews: own
games: 20
seed: "1"
measures: [measure/hill-points, measure/turns-spared]
`;

describe('lab report', () => {
  const run = join(folder, 'run');
  beforeAll(async () => {
    const plan = join(folder, 'hold.plan.yaml');
    writeFileSync(plan, PLAN);
    const { code, err } = await youFirstToTheEnd(['lab', 'run', plan, '--out', run, '--workers', '1']);
    if (code !== 0) throw new Error(err);
  }, 60_000);

  test('it writes the report of a run into its folder, and says where', async () => {
    const { code, out, err } = await youFirstToTheEnd(['lab', 'report', run]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain(join(run, 'report.html'));
    const html = readFileSync(join(run, 'report.html'), 'utf8');
    expect(html).toContain('<h1>Does holding back pay?</h1>');
    expect(html).toContain(`npm run -s you-first -- replay ${run}:0`);
    expect(html).toContain('80 of 80 planned');
  });

  test('it writes where it is told to', async () => {
    const path = join(folder, 'elsewhere.html');
    expect((await youFirstToTheEnd(['lab', 'report', run, '--out', path])).code).toBe(0);
    expect(existsSync(path)).toBe(true);
  });

  test('it writes every figure as a file of its own', async () => {
    const figures = join(folder, 'figures');
    const { code, err } = await youFirstToTheEnd(['lab', 'report', run, '--figures', figures]);
    expect(code).toBe(0);
    const names = readdirSync(figures);
    expect(err).toContain(`${names.length} figures are in ${figures}`);
    expect(names[0]).toBe('01-intervals.svg');
    for (const name of names) expect(readFileSync(join(figures, name), 'utf8')).toMatch(/<\/svg>\n<\/svg>\n$/);
  });

  test('a place that cannot be written is named, and nothing is thrown', async () => {
    const { code, err } = await youFirstToTheEnd(['lab', 'report', run, '--out', join(folder, 'none', 'x.html')]);
    expect(code).toBe(1);
    expect(err).toContain('cannot be written');
  });

  test('a folder that holds no run is refused', async () => {
    const { code, err } = await youFirstToTheEnd(['lab', 'report', folder]);
    expect(code).toBe(1);
    expect(err).not.toMatch(/at .*\.ts:/);
  });
});

describe('lab theory', () => {
  test('it tells all three theories with the largest distance of what was found', async () => {
    const { code, out } = await youFirstToTheEnd(['lab', 'theory', '--games', '4']);
    expect(code).toBe(0);
    expect(out.match(/The largest distance/g)).toHaveLength(3);
    expect(out).toContain('pays from p = 0.7500 on');
  });

  test('as JSON it tells theory and what was played, place by place', async () => {
    const { out } = await youFirstToTheEnd(['lab', 'theory', 'rubinstein', '--json']);
    const [told] = JSON.parse(out) as readonly { name: string; theory: unknown[]; played: unknown[]; worst: number }[];
    expect(told).toMatchObject({ name: 'rubinstein' });
    expect(told?.theory).toHaveLength(20);
    expect(told?.played).toHaveLength(20);
  });

  test('it draws one theory into a file', async () => {
    const path = join(folder, 'rubinstein.svg');
    const { code } = await youFirstToTheEnd(['lab', 'theory', 'rubinstein', '--svg', path]);
    expect(code).toBe(0);
    const svg = readFileSync(path, 'utf8');
    expect(svg).toMatch(/^<\?xml [^>]*\?>\n<svg /);
    expect(svg).toContain('<title>The share of whoever asks first</title>');
    expect(svg).not.toContain('var(');
  });

  test.each([
    [['rubinstien'], /Did you mean "rubinstein"/],
    [['--svg', 'x.svg'], /Which theory/],
    [['trust', '--games', '1'], /number/],
    [['trust', '--seed', 'x'], /no seed/],
  ])('%j is met with what may be given', async (args, said) => {
    const { code, err } = await youFirstToTheEnd(['lab', 'theory', ...args]);
    expect(code).toBe(1);
    expect(err).toMatch(said);
  });
});
