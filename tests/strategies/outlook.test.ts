import { expect, test } from 'vitest';
import { estimateOf, guessedValue, type Outlook, outlookOf, ownBalanceOf, type Proposal } from '#strategies';

const clause = (
  giver: string,
  gain: Record<string, number>,
  cost: Record<string, number>,
): Proposal['clauses'][number] => ({
  giver,
  issue: 'i',
  level: 'l',
  size: 1,
  coin: 'c',
  gain,
  cost,
});
const proposal = (gain: number): Proposal => ({
  sides: [['us'], ['dprk']],
  clauses: [clause('us', { dprk: gain }, { us: 1 }), clause('dprk', { us: 1 }, { dprk: 2 })],
  opener: 'together',
  grain: 1,
  gate: 'inside-talks',
  isPublic: false,
  from: 'us',
});
const SCALES = { costs: 1, exposure: 1, precondition: 1, walkAway: 0 };
const looks = (gain: number, stance: string | null): Outlook => outlookOf(proposal(gain), 'dprk', () => stance);

test('the more an offer gives another, the likelier it is expected to be taken', () => {
  expect([0, 3, 9].map((gain) => looks(gain, 'dropped'))).toEqual(['refuse', 'open', 'accept']);
});

test('what a party gives itself by its own promise is no gain to it, as in its own reckoning', () => {
  const { clauses } = proposal(3);
  const generous = clauses.map((one) => ({ ...one, gain: { ...one.gain, [one.giver]: 9 } }));
  const [plain, kind] = [clauses, generous].map((own) => ({ ...proposal(3), clauses: own }));
  if (plain === undefined || kind === undefined) throw new Error('A text is missing.');
  for (const party of ['us', 'dprk']) {
    expect(guessedValue(kind, party, { scales: SCALES })).toBe(guessedValue(plain, party, { scales: SCALES }));
    expect(ownBalanceOf(kind, party).gains).toBe(ownBalanceOf(plain, party).gains);
  }
});

test('whoever still asks for a price beforehand is expected to refuse what it would take otherwise', () => {
  expect(looks(6, 'dropped')).toBe('accept');
  expect(looks(6, 'held')).toBe('refuse');
  expect(looks(6, null)).toBe('accept');
});

test('a hostile Congress is expected to mind steps before talks, and not those inside', () => {
  const offer = {
    ...proposal(1),
    clauses: [clause('us', { dprk: 1 }, { us: 2 }), clause('dprk', { us: 3 }, { dprk: 1 })],
  };
  const stance = (_: string, region: string) => (region === 'congress' ? 'hostile' : null);
  expect(outlookOf(offer, 'us', stance)).toBe('open');
  expect(outlookOf({ ...offer, gate: 'before-talks' }, 'us', stance)).toBe('refuse');
});

test('what a text holds for its reader is summed exactly', () => {
  const offer = {
    ...proposal(4),
    clauses: [clause('us', { dprk: 4 }, { us: 2 }), clause('dprk', { us: 3 }, { dprk: 1 })],
  };
  expect(ownBalanceOf(offer, 'us')).toEqual({ gains: 3, costs: 2, exposure: 0 });
});

test('an order of its own enters what is at stake for its reader and the guess of what others think', () => {
  const offer = proposal(4);
  const usFirst = { ...offer, sequence: [0, 1].map((place) => ({ clause: place, phase: place })) };
  const usLast = { ...offer, sequence: [1, 0].map((place, phase) => ({ clause: place, phase })) };
  expect([usFirst, usLast].map((one) => ownBalanceOf(one, 'us').exposure)).toEqual([1, 0]);
  expect(estimateOf(usFirst, 'dprk', () => null)).toBeGreaterThan(estimateOf(usLast, 'dprk', () => null));
});
