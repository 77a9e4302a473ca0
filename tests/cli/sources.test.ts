import { expect, test } from 'vitest';
import { type ResolvedScenario, readScenario } from '#engine';
import { type Carrier, carriersOf } from '../../src/cli/carriers.ts';
import { claimIdsOf } from '../../src/cli/claims.ts';
import { basisOf, judgedShareOf, tallyOf, totalOf } from '../../src/cli/judgement.ts';
import { twoVillages } from '../fixtures/two-villages.ts';
import { korea } from '../korea.ts';
import { youFirst } from './run-command.ts';

interface Report {
  readonly world: string;
  readonly scenarios: readonly string[];
  readonly claims: readonly { id: string; carriers: Record<string, string[]>; scenarios: string[] }[];
  readonly texts: readonly { source: string; first: string; last: string; missing: string[] }[];
  readonly numbers: { total: number; judgedShare: number; judgement: number; sized: number; byKind: object };
}
const [report] = JSON.parse(youFirst(['sources', '--json']).out) as [Report];
const { scenario } = korea();

function villages(): ResolvedScenario {
  const reading = readScenario(twoVillages());
  if (!reading.ok) throw new Error('The fixture has faults.');
  return reading.scenario;
}

/** Every claim and every source that stands anywhere, found without knowing the format. */
function evidenceAnywhere(piece: unknown): readonly string[] {
  if (typeof piece !== 'object' || piece === null) return [];
  const { claims = [], source } = piece as { claims?: readonly string[]; source?: string };
  return [...claims, ...(source === undefined ? [] : [source]), ...Object.values(piece).flatMap(evidenceAnywhere)];
}

test('every claim of the table is told once, in its order', () => {
  expect(report.claims.map(({ id }) => id)).toEqual(claimIdsOf('scenarios/korea/claims.csv'));
});

test.each([
  ['the Korean scenario', () => scenario],
  ['the two villages', villages],
])('no place of %s that names a claim or a source is overlooked', (_, open) => {
  const carriers = carriersOf(open());
  const listed = carriers.flatMap(({ claims, source }) => [...claims, ...(source === null ? [] : [source])]);
  expect(listed.toSorted()).toEqual(evidenceAnywhere(open()).toSorted());
  const names = carriers.map(({ kind, id }) => `${kind} ${id}`);
  expect(names.filter((name) => name.endsWith(' '))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('a claim is told with what carries it, by kind, and with the scenarios', () => {
  const lines = report.claims.find(({ id }) => id === 'C065');
  expect(lines?.carriers).toMatchObject({
    move: expect.arrayContaining(['work-the-lines', 'reopen-lines']) as unknown,
    event: ['the-lines-reopen'],
    track: ['trust-koreas'],
  });
  expect(lines?.carriers['rule']).toContain('the-lines-raise-hope');
  expect(lines?.scenarios).toEqual(['hotline-summer-2021']);
});

test('nothing of the text that the scenario is about, C062 to C089, is without a carrier', () => {
  const about = report.texts.find(({ first }) => first === 'C062');
  expect(about).toMatchObject({ source: 'yang-2021', last: 'C089', claims: 28, carried: 28, missing: [] });
});

test('a claim that nothing carries is told, and counted as missing with its text', () => {
  const bare = report.claims.filter(({ carriers }) => Object.keys(carriers).length === 0).map(({ id }) => id);
  expect(report.texts.flatMap(({ missing }) => missing)).toEqual(bare);
  const { out } = youFirst(['sources', '--scenario', 'hotline-summer-2021']);
  for (const id of bare) expect(out).toMatch(new RegExp(`^${id} .*\n  Nothing carries it`, 'm'));
});

const place = (evidence: Partial<Carrier>): Carrier => ({
  kind: 'rule',
  id: 'it',
  isOfScenario: false,
  claims: [],
  source: null,
  within: null,
  figures: 1,
  ...evidence,
});

test.each([
  ['judgement', { source: 'judgement' }],
  ['judgement', { source: 'numbers judgement' }],
  ['sized', { claims: ['C067'], source: 'number judgement' }],
  ['sized', { source: 'E7; values judgement' }],
  ['sized', { source: 'judgement, in the direction of the trade figures' }],
  ['citation', { source: 'E9' }],
  ['citation', { claims: ['C067'], source: 'Yonhap' }],
  ['claims', { claims: ['C067'] }],
  ['nothing', {}],
  ['citation', { within: place({ source: 'E9' }) }],
  ['sized', { claims: ['C067'], within: place({ source: 'judgement' }) }],
  ['citation', { claims: ['C067'], source: 'Yonhap', within: place({ source: 'judgement' }) }],
  ['sized', { within: place({ claims: ['C045'], source: 'numbers judgement' }) }],
] as const)('figures rest on %s where the place says %j', (basis, evidence) => {
  expect(basisOf(place(evidence))).toBe(basis);
});

test.each([
  ['quarrel-rate', 1, 'its default, without its range'],
  ['stores', 2, 'a start for each village, without range and bin'],
  ['grumble', 3, 'price, harshness and a shift; its surcharge is a place of its own'],
  ['talks-make-grumbling-dear', 1, 'what it adds'],
  ['fair', 1, 'what a mismatch costs; its positions are places of their own'],
  ['fair/smaller', 3, 'price, change and a shift'],
  ['dry-spell', 3, 'a turn and two ratios'],
  ['summer-fair', 0, 'dates alone'],
  ['first-boats', 0, 'a date alone'],
  ['settings', 1, 'a parameter that the scenario sets'],
])('%s counts %d: %s', (id, figures) => {
  expect(carriersOf(villages()).find((carrier) => carrier.id === id)?.figures).toBe(figures);
});

test('the share of judgement is that of all numbers counted, kind by kind', () => {
  const tally = tallyOf(carriersOf(scenario));
  expect(report.numbers).toMatchObject({ total: totalOf(tally), judgedShare: judgedShareOf(tally), ...tally });
  const kinds = Object.values(report.numbers.byKind) as { total: number }[];
  expect(kinds.reduce((sum, { total }) => sum + total, 0)).toBe(report.numbers.total);
  const { out } = youFirst(['sources']);
  const { judgement, sized, total, judgedShare } = report.numbers;
  expect(out).toContain(
    `Judgement: ${Math.round(judgedShare * 100)}% of the numbers (${judgement + sized} of ${total}).`,
  );
});

test('an unknown scenario is one clear sentence', () => {
  const { code, err } = youFirst(['sources', '--scenario', 'winter']);
  expect(code).toBe(1);
  expect(err).toMatch(/"winter".*hotline-summer-2021/);
});
