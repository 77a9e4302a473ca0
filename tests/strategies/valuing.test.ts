import { expect, test } from 'vitest';
import type { ClauseView } from '#engine';
import { type Proposal, type Reason, reason, type Standpoint, valueOf } from '#strategies';
import { bidOf, withinBudget } from '../../src/strategies/budget.ts';
import type { Deed } from '../../src/strategies/deed.ts';
import { reasonsFor } from '../../src/strategies/top-reason.ts';

const clause = (giver: string, issue: string, size: number, rest: Partial<ClauseView>): ClauseView => ({
  giver,
  issue,
  level: 'some',
  size,
  coin: 'arsenal',
  gain: {},
  cost: {},
  ...rest,
});

/** Washington gives relief worth 8 to the North; the North gives a halt worth 6 to Washington. */
const trade: Proposal = {
  sides: [['us'], ['dprk']],
  clauses: [
    clause('us', 'relief', 4, { coin: 'relief', gain: { dprk: 8 }, cost: { us: 4 } }),
    clause('dprk', 'halt', 4, { gain: { us: 6 }, cost: { dprk: 4 } }),
  ],
  opener: 'together',
  grain: 1,
  gate: 'before-talks',
  isPublic: false,
  from: 'us',
};

const pyongyang: Standpoint = {
  party: 'dprk',
  trust: { us: 0.4, rok: 0.4, dprk: 1 },
  belief: { us: 0.7, rok: 0.7, dprk: 1 },
  border: 1,
  precondition: 0,
  home: 0,
  cover: 0,
  passage: () => 0,
  concreteness: { us: 0, rok: 0, dprk: 0 },
  scales: { costs: 1, exposure: 1, precondition: 1, walkAway: 0 },
};
const worthTo = (standpoint: Standpoint, proposal: Proposal = trade): number => valueOf(proposal, standpoint).total;
const lineOf = (code: string, standpoint: Standpoint, proposal: Proposal = trade): number =>
  valueOf(proposal, standpoint).lines.find((line) => line.code === code)?.figure ?? 0;

test('the value of an offer is the sum of its lines', () => {
  const { total, lines } = valueOf(
    { ...trade, opener: 'second-side', isPublic: true },
    { ...pyongyang, cover: 1, precondition: 0.5 },
  );
  expect(total).toBeCloseTo(lines.reduce((sum, { figure }) => sum + figure, 0));
  expect(lines.map(({ code }) => code)).toEqual([
    'gains',
    'costs',
    'exposure',
    'precondition',
    'cover',
    'concrete-offer',
  ]);
});

test('who goes first is exposed, and the more instalments the less', () => {
  const first = { ...trade, opener: 'second-side' } as const;
  expect(lineOf('exposure', pyongyang)).toBe(0);
  expect(lineOf('exposure', pyongyang, first)).toBeCloseTo(-4 * 0.6);
  expect(lineOf('exposure', pyongyang, { ...first, grain: 4 })).toBeCloseTo(-1 * 0.6);
  expect(lineOf('exposure', pyongyang, { ...trade, opener: 'first-side' })).toBe(0);
});

test('more exposure lowers the value, more trust raises it again', () => {
  const first = { ...trade, opener: 'second-side' } as const;
  const trusting = { ...pyongyang, trust: { ...pyongyang.trust, us: 0.9 } };
  expect(worthTo(pyongyang, first)).toBeLessThan(worthTo(pyongyang));
  expect(worthTo(trusting, first)).toBeGreaterThan(worthTo(pyongyang, first));
  expect(worthTo(trusting)).toBe(worthTo(pyongyang));
});

test('a shut border shrinks goods for the North, and no promise on paper', () => {
  const shut = { ...pyongyang, border: 0.5 };
  expect(lineOf('gains', shut)).toBeCloseTo(lineOf('gains', pyongyang) / 2);
  const washington: Standpoint = { ...pyongyang, party: 'us', belief: { us: 1, rok: 1, dprk: 0.7 } };
  expect(lineOf('gains', { ...washington, border: 0.5 })).toBeCloseTo(lineOf('gains', washington));
});

test('a precondition still held weighs in full inside talks and by half before them', () => {
  const holding = { ...pyongyang, precondition: 1 };
  expect(lineOf('precondition', holding, { ...trade, gate: 'inside-talks' })).toBe(2 * lineOf('precondition', holding));
});

const bidFor = (lines: readonly Reason[]) =>
  bidOf<Deed>({ what: { kind: 'accept', offer: 1 }, id: 'offer 1', group: 'offer/1' }, lines);
const topOf = (lines: readonly Reason[]): Reason | undefined => {
  const bids = [bidFor(lines)];
  const means = { purse: 0, moves: 0 };
  return reasonsFor(bids, withinBudget(bids, means), means)[0];
};

test('the first reason is the term that decided: without it the answer is another', () => {
  const first = { ...trade, opener: 'second-side' } as const;
  const wary = {
    ...pyongyang,
    trust: { ...pyongyang.trust, us: 0 },
    scales: { ...pyongyang.scales, exposure: 1.2, costs: 0.6 },
  };
  const refused = valueOf(first, wary);
  const top = topOf(refused.lines);
  expect(refused.total).toBeLessThan(0);
  expect(top?.code).toBe('exposure');
  expect(refused.total - (top?.figure ?? 0)).toBeGreaterThan(0);
  const trusting = valueOf(first, { ...wary, trust: { ...wary.trust, us: 1 } });
  expect(trusting.total).toBeCloseTo(refused.total - (top?.figure ?? 0));
  expect(topOf(trusting.lines)?.code).toBe('gains');
});

test('where no single term decides, all of them together are named with their sum', () => {
  const lines = [reason('gains', 3), reason('cover', 2), reason('costs', -1)];
  const top = topOf(lines);
  expect(top).toMatchObject({ code: 'all-together', figure: 4 });
});

test('a scale of the line moves the figure that carries it, and nothing else', () => {
  const first = { ...trade, opener: 'second-side' } as const;
  const twice = { ...pyongyang, scales: { ...pyongyang.scales, exposure: 2 } };
  expect(lineOf('exposure', twice, first)).toBeCloseTo(2 * lineOf('exposure', pyongyang, first));
  expect(lineOf('gains', twice, first)).toBe(lineOf('gains', pyongyang, first));
  const dearer = { ...pyongyang, scales: { ...pyongyang.scales, costs: 2 } };
  expect(lineOf('costs', dearer)).toBeCloseTo(2 * lineOf('costs', pyongyang));
});
