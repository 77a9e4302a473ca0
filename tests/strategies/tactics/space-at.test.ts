import { expect, test } from 'vitest';
import type { View } from '#engine';
import { estimateOf, standpointOf, valueOf } from '#strategies';
import { modelledSpace } from '../../../src/strategies/negotiator/modelled.ts';
import { searched } from '../../../src/strategies/texts/searching.ts';
import { clausesIn, otherUnder, ownUnder, type Space, tallyOf } from '../../../src/strategies/texts/space.ts';
import { picksOf, spaceAt, type TableAt } from '../../../src/strategies/texts/space-at.ts';
import { atEachAsk } from '../asks.ts';
import { WORLDVIEWS } from '../table.ts';
import { drawsOf, randomSpace } from './spaces.ts';

const SCALES = { costs: 0.9, exposure: 1.3, precondition: 0.8, walkAway: () => 0.7 };
const TEXTS = 12;

/** Texts drawn from the space of a table, held against what whole texts are worth by the rules of valuing. */
function heldAgainstTheRules(view: View, at: TableAt, seed: number): number {
  const standpoint = standpointOf({ view }, SCALES);
  const stance: View['stance'] = (party, region) => view.stance(party, region);
  const space = spaceAt(view, at, standpoint);
  const draw = drawsOf(seed);
  const across = at.sides[at.sides[0].includes(view.party) ? 1 : 0];
  for (let number = 0; number < TEXTS; number++) {
    const picks = space.slots.map(({ options }, slot) => Math.floor(draw(number * 50 + slot) * options.length));
    const setting = Math.floor(draw(number * 50 + 49) * space.settings.length);
    const one = space.settings[setting];
    if (one === undefined) throw new Error(`There is no setting ${setting}.`);
    const clauses = clausesIn(space, { picks, setting });
    const proposal = { ...at, ...one.dials, clauses, from: view.party };
    const tally = tallyOf(space, picks);
    const own = ownUnder(space, tally, one) + space.toll({ picks, setting });
    expect(own).toBeCloseTo(valueOf(proposal, standpoint).total, 9);
    const seen = across.reduce((sum, party) => sum + estimateOf(proposal, party, stance), 0);
    expect(otherUnder(space, tally, one)).toBeCloseTo(seen, 9);
    expect(picksOf(space, clauses)).toEqual(picks);
  }
  return TEXTS;
}

test('what a space says of a text is what the rules of valuing say of it, for oneself and for the other side', () => {
  let [open, closed] = [0, 0];
  for (const [seed, worldview] of WORLDVIEWS.entries())
    atEachAsk({ us: 'together', rok: 'broker', dprk: 'hedger' }, seed + 1, worldview, ({ view }) => {
      const isOpen = view.clauses().length > 0;
      if (view.turn % 3 !== 0 && !isOpen) return;
      for (const { sides, clauses } of view.packages()) {
        const held = heldAgainstTheRules(view, { sides, clauses, isOpen, isPublic: view.turn % 2 === 0 }, view.turn);
        if (isOpen) open += held;
        else closed += held;
      }
    });
  expect(open).toBeGreaterThan(100);
  expect(closed).toBeGreaterThan(100);
});

/** Two own promises that cost and seem to please alike, and one of the other side. */
function evenSpace(): Space {
  const space = randomSpace(1, 3, 1);
  const [first, theirs, second] = space.slots;
  if (first === undefined || theirs === undefined || second === undefined) throw new Error('There are three slots.');
  const alike = (slot: typeof first): typeof first => ({
    ...slot,
    options: slot.options.map((option) =>
      option.clause === null ? option : { ...option, own: -2, other: 3, size: 1 },
    ),
  });
  const asked = theirs.options.map((option) =>
    option.clause === null ? option : { ...option, own: 6, other: -1, size: 1 },
  );
  const settings = space.settings.slice(0, 1).map((setting) => ({ ...setting, own: 0, other: 0 }));
  return {
    slots: [alike(first), { ...theirs, options: asked }, alike(second)],
    settings,
    ownExposure: 0,
    otherExposure: 0,
    toll: () => 0,
  };
}

test('of texts that bring the same, one that learnt from the other’s texts asks for the one that the other insisted on', () => {
  const goal = { need: 4, own: 0, other: 1, isBarred: () => false };
  const means = { starts: [], draw: drawsOf(1) };
  // The second own promise stands in every text of the other side, the first comes and goes.
  for (const insisted of [0, 2]) {
    const [firm, loose] = insisted === 0 ? [0, 2] : [2, 0];
    const texts = [1, 0, 1, 0].map((now) => {
      const text = [0, 0, 0];
      text[firm] = 1;
      text[loose] = now;
      return text;
    });
    const found = searched(modelledSpace(evenSpace(), { texts, kept: [] }), goal, means);
    expect(found?.text.picks[firm]).toBe(1);
    expect(found?.text.picks[loose]).toBe(0);
    expect(found?.text.picks[1]).toBe(1);
  }
});
