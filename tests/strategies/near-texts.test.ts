import { expect, test } from 'vitest';
import { type ClauseView, type DialSettings, firstCovered, type OfferView, type View, viewOf } from '#engine';
import { guessedValue } from '../../src/strategies/guess.ts';
import type { Line } from '../../src/strategies/line.ts';
import type { Proposal } from '../../src/strategies/proposal.ts';
import { redraft, textKey } from '../../src/strategies/redrafting.ts';
import type { Standpoint } from '../../src/strategies/standpoint.ts';
import { valueOf } from '../../src/strategies/valuing.ts';
import { openTable } from './table.ts';

const STANDPOINT: Standpoint = {
  party: 'us',
  trust: { us: 1, dprk: 0.4 },
  belief: { us: 1, dprk: 0.6 },
  border: 0.6,
  precondition: 0,
  home: -0.25,
  cover: 0,
  // A text with an assurance of security costs two points at home.
  passage: ({ clauses }) => (clauses.some(({ coin }) => coin === 'respect') ? -2 : 0),
  concreteness: { us: 1, dprk: 0 },
  scales: { costs: 1, exposure: 1, precondition: 1, walkAway: 0 },
};
const LINE = { party: 'us', faces: 'dprk' } as Line;

/** Texts at one or two changes, found without any shortcut: each promise struck, laid or exchanged, twice over. */
function nearby(clauses: readonly ClauseView[], open: readonly ClauseView[], changes: number): ClauseView[][] {
  if (changes === 0) return [[...clauses]];
  const isSame = (one: ClauseView, other: ClauseView): boolean =>
    one.issue === other.issue && one.giver === other.giver;
  const next = [
    ...clauses.map((struck) => clauses.filter((clause) => clause !== struck)),
    ...open.map((laid) =>
      clauses.some((clause) => isSame(clause, laid))
        ? clauses.map((clause) => (isSame(clause, laid) ? laid : clause))
        : [...clauses, laid],
    ),
  ];
  return [...next.map((text) => [...text]), ...next.flatMap((text) => nearby(text, open, changes - 1))];
}

test('the text that it writes is the best for the other side of all at two changes that it would sign', () => {
  const { game } = openTable({}, 7);
  const { regions, stances } = game.rules.index;
  const posture = regions.handle('dprk/posture');
  game.world.stances[posture] = stances[posture]?.handle('talking') ?? -1;
  const seen = viewOf(game.world, game.rules, 'us');
  const [prepared] = seen.packages().filter(({ package: what }) => what === 'pause-for-exemptions');
  if (prepared === undefined) throw new Error('There is no such package.');
  // Fewer promises than the world has, since without a shortcut their pairs take minutes.
  const isFew = ({ size, giver }: ClauseView): boolean => size <= 2 && giver !== 'rok';
  const clauses = seen.clauses().filter((one) => isFew(one));
  const view = { ...seen, party: 'us', clauses: () => clauses } as View;
  const dials: DialSettings = { opener: 'first-side', grain: 2, gate: 'before-talks' };
  const offer = { ...prepared, ...dials, from: 'dprk', isPublic: true } as unknown as OfferView;
  const found = redraft(view, LINE, offer, STANDPOINT, new Set([textKey(offer, offer.clauses)]));
  const open = clauses.filter(({ canPromise, giver }) => canPromise && offer.sides.flat().includes(giver));
  const proposalOf = (text: readonly ClauseView[], order: DialSettings): Proposal => ({
    ...offer,
    ...order,
    clauses: text,
    from: 'us',
  });
  const orders = [dials, { opener: 'together', grain: 4, gate: dials.gate } as const];
  const signed = nearby(offer.clauses, open, 2)
    .filter((text) => offer.sides.every((side) => text.some(({ giver }) => side.includes(giver))))
    .filter((text) => firstCovered(text) === null)
    .flatMap((text) => orders.map((order) => proposalOf(text, order)))
    .filter((proposal) => textKey(proposal, proposal.clauses) !== textKey(offer, offer.clauses))
    .filter((proposal) => valueOf(proposal, STANDPOINT).total >= 0)
    .map((proposal) => guessedValue(proposal, 'dprk', STANDPOINT));
  if (found?.clauses === undefined) throw new Error('It wrote nothing.');
  const written = found.clauses.flatMap(
    (choice) =>
      [...offer.clauses, ...open].find(
        (one) => one.issue === choice.issue && one.level === choice.level && one.giver === choice.giver,
      ) ?? [],
  );
  const rank = guessedValue(proposalOf(written, found), 'dprk', STANDPOINT);
  expect(rank).toBeCloseTo(Math.max(...signed), 6);
  expect(signed.length).toBeGreaterThan(100);
});
