import { expect, test } from 'vitest';
import { type MovesDecision, passing, viewOf } from '#engine';
import { exposureOf } from '#strategies';
import { ALL_DIALS, dialKey } from '../../src/strategies/dials.ts';
import { openTable } from './table.ts';

test.each(ALL_DIALS.map((dials) => [dialKey(dials), dials] as const))(
  'exposure before an offer is tabled is what the engine says of it on the table: %s',
  (_key, dials) => {
    const { game } = openTable({}, 1);
    const tabling = (tabled: string): MovesDecision => ({
      ...passing,
      table: { act: 'table', package: tabled, public: true, ...dials },
    });
    game.play({
      us: tabling('pause-for-exemptions'),
      rok: tabling('calm-for-calm'),
      dprk: tabling('whole-for-whole'),
    });
    const offers = viewOf(game.world, game.rules, 'dprk').offers();
    const ours = offers.map((offer) =>
      Object.fromEntries(Object.keys(offer.exposure).map((party) => [party, exposureOf(party, offer, offer)])),
    );
    expect(offers).toHaveLength(3);
    expect(ours).toEqual(offers.map(({ exposure }) => exposure));
  },
);
