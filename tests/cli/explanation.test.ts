import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { faultLine, hashOf, rulesHashOf, say } from '#engine';
import type { Explanation } from '#lab';
import { FIGURES, PAGE } from '../../src/cli/commands/lab/explain.ts';
import { pageFigures } from '../../src/cli/explanation/figures.ts';
import { EXPLAIN_COMMAND, stalenessOf } from '../../src/cli/explanation/front.ts';
import { explanationPage } from '../../src/cli/explanation/page.ts';
import { chapterPlans, PLANS_FOLDER } from '../../src/cli/explanation/plans.ts';
import { inSentence } from '../../src/cli/explanation/speech.ts';
import { readPlanFile } from '../../src/cli/plans/read-plan.ts';
import { yamlFilesIn } from '../../src/cli/source-files.ts';

const FOLDER = 'docs/explanation';
const { opened, plans } = chapterPlans(null);
const found = JSON.parse(readFileSync(join(FOLDER, FIGURES), 'utf8')) as Explanation;
const page = readFileSync(join(FOLDER, PAGE), 'utf8');
const now = {
  rulesHash: rulesHashOf(opened.scenario),
  hashes: Object.fromEntries(plans.map(({ standing }) => [standing.plan, hashOf(standing)])),
};

test('every plan in the repository is without faults', () => {
  const files = yamlFilesIn(PLANS_FOLDER);
  expect(files.length).toBeGreaterThanOrEqual(8);
  for (const file of files) {
    const reading = readPlanFile(file);
    expect(reading.ok ? [] : reading.faults.map(faultLine)).toEqual([]);
    expect(basename(file)).toBe(`${reading.ok ? reading.plan.plan : ''}.plan.yaml`);
  }
});

test('the plan of the ablations takes out every mechanism of the model, each by itself', () => {
  const { off } = plans.find(({ chapter }) => chapter === 'ablations')?.standing ?? { off: [] };
  const all = Object.values(opened.scenario.mechanisms ?? {}).map((one) => one.off.toSorted().join(' '));
  expect(off.map((rules) => rules.toSorted().join(' ')).toSorted()).toEqual(['', ...all].toSorted());
});

test('the plan of the boundary varies every parameter that has a published range', () => {
  const { parameters } = plans.find(({ chapter }) => chapter === 'boundary')?.standing ?? { parameters: {} };
  expect(Object.keys(parameters).toSorted()).toEqual(Object.keys(opened.scenario.parameters).toSorted());
});

test('the page on the headline question says what its figures say, to the letter', () => {
  expect(page).toBe(explanationPage(found, opened, FIGURES));
});

test(`the figures are of the rules and plans of now (else: ${EXPLAIN_COMMAND})`, () => {
  expect(stalenessOf(found, now)).toEqual([]);
});

test('figures of other rules, or of a plan that has changed since, are known to be old', () => {
  const current = { ...found, rulesHash: now.rulesHash };
  const hashes = { ...now.hashes, [found.plans[0]?.plan ?? '']: 'another' };
  expect(stalenessOf({ ...current, rulesHash: 'another' }, now)).toContain('rules');
  expect(stalenessOf(current, { ...now, hashes })).toContain(found.plans[0]?.plan);
});

test('a figure that is changed changes the page', () => {
  const [cell] = found.worlds;
  const one = cell?.differences['yardstick-score/hawk'];
  if (cell === undefined || one === undefined) throw new Error('The figures have no first world.');
  const moved = { ...cell, differences: { ...cell.differences, 'yardstick-score/hawk': { ...one, mean: 12.3 } } };
  const other = explanationPage({ ...found, worlds: [moved, ...found.worlds.slice(1)] }, opened, FIGURES);
  expect(other).toContain('+12.3');
  expect(other).not.toBe(page);
});

const firstLine = (changed: Partial<Explanation>): string =>
  explanationPage({ ...found, ...changed }, opened, FIGURES).split('\n\n')[1] ?? '';
/** As the figures have them, with yardsticks that hold to these sides. */
const choice = (sides: readonly (-1 | 0 | 1)[]): Explanation['choice'] => ({
  ...found.choice,
  isOfYardstick: sides.includes(1) && sides.includes(-1),
  yardsticks: found.choice.yardsticks.map((one, at) => ({ ...one, side: sides[at] ?? 0 })),
});

test('the first line says so where the answer rests on one mechanism, and only there', () => {
  const [first, ...rest] = found.ablations.bearings;
  if (first === undefined) throw new Error('No mechanism was tried.');
  const borne = (bearings: Explanation['ablations']['bearings']): string =>
    firstLine({ ablations: { ...found.ablations, bearings }, choice: choice([1, 1, 1, 1]) });
  const weak = [first, ...rest].map((one) => ({ ...one, borne: 1, clear: 10, isPillar: false }));
  const [pillar = first, ...others] = weak;
  expect(borne([{ ...pillar, borne: 8, isPillar: true }, ...others])).toMatch(
    /^\*\*This answer rests on one mechanism of the model: .+ 8 of 10 clear differences/,
  );
  expect(borne(weak)).toContain('No single idea of the model carries this answer');
  expect(borne(weak.map((one) => ({ ...one, clear: 0, borne: 0 })))).toContain('rests on nothing yet');
});

test('the first line says so where the answer is a choice of yardstick, whichever line each is for', () => {
  const names = found.yardsticks.map((school) => inSentence(say(opened.words, `worldview.${school}.name`)));
  const [one = '', other = ''] = names;
  for (const [sides, ahead, behind] of [
    [[1, -1, 0, 0], one, other],
    [[-1, 1, 0, 0], other, one],
  ] as const)
    expect(firstLine({ choice: choice(sides) })).toMatch(
      new RegExp(`choice of a yardstick: for ${ahead} phased is ahead, for ${behind} you first is`),
    );
  expect(firstLine({ choice: choice([1, 1, 1, 0]) })).not.toContain('choice of a yardstick');
});

test('an expectation that failed and a plan that met what would overturn it are said to have done so, on the first screen', () => {
  const [note] = found.plans;
  const criteria = note?.criteria ?? null;
  if (note === undefined || criteria === null) throw new Error('The figures have no criteria.');
  const front = (changed: Partial<typeof criteria>): string => {
    const plans = [{ ...note, criteria: { ...criteria, ...changed } }];
    return (
      explanationPage({ ...found, plans: [...plans, ...found.plans.slice(1)] }, opened, FIGURES).split('\n## ')[0] ?? ''
    );
  };
  const row = (text: string): string => text.split('\n').find((line) => line.includes(note.expectation)) ?? '';
  expect(row(front({ outcome: 'failed', isOverturned: 'no' }))).toContain('| **Failed**; not overturned |');
  expect(row(front({ outcome: 'held', isOverturned: 'yes' }))).toContain('| Held; **overturned**');
  const [reading] = criteria.expected;
  if (reading === undefined) throw new Error('The first plan expects nothing.');
  expect(row(front({ expected: [{ ...reading, answer: 'no' }] }))).toContain('| **Failed:** ');
});

test('every plan of the page is answered by criteria of its own, and both verdicts of every yardstick stand side by side', () => {
  for (const { criteria } of found.plans) {
    expect(criteria?.expected.length).toBeGreaterThan(0);
    expect(criteria?.overturned.length).toBeGreaterThan(0);
  }
  const front = page.split('\n## ')[0] ?? '';
  for (const { above, below, holdingZero } of found.verdicts)
    expect(front).toContain(`| ${above} / ${below} / ${holdingZero} |`);
});

test('whether lucks are shared is said as the plan has it', () => {
  const plans = (hasOwnLucks: boolean) =>
    found.plans.map((note) => (note.chapter === 'boundary' ? { ...note, hasOwnLucks } : note));
  const text = (hasOwnLucks: boolean): string =>
    explanationPage({ ...found, plans: plans(hasOwnLucks) }, opened, FIGURES);
  expect(text(true)).toContain('Each point plays lucks of its own');
  expect(text(false)).not.toContain('Each point plays lucks of its own');
});

test('every figure that the page refers to stands beside it, with words for those who do not see it', () => {
  const referred = [...page.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)];
  expect(referred).toHaveLength(pageFigures({ found, opened }).length);
  for (const [, words = '', path = ''] of referred) {
    expect(words.length).toBeGreaterThan(40);
    expect(readFileSync(join(FOLDER, path), 'utf8')).toContain('<svg');
  }
});

test('the page states what was expected and what would overturn it, plan by plan, and is no forecast', () => {
  for (const { overturnedBy, expectation, hash } of found.plans)
    for (const part of [overturnedBy, expectation, hash]) expect(page).toContain(part);
  expect(page).toContain('not a forecast');
  expect(page).toContain(found.rulesHash);
  expect(existsSync(join(FOLDER, FIGURES))).toBe(true);
});
