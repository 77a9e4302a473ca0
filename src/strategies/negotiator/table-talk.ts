import type { ClauseView, OfferView, View } from '#engine';
import type { Evidence } from '../tactics/frequency-model.ts';
import type { Space } from '../texts/space.ts';
import { picksOf, type TableAt } from '../texts/space-at.ts';

type Sides = OfferView['sides'];

/** Which table it is: who sits on which side. Packages between the same sides lie on one table. */
export const tableKey = (sides: Sides): string => sides.map((side) => side.toSorted().join('+')).join(' ');

/** What was laid on one table in this game, first to last, by the party itself and from across the table. */
export interface TableTalk {
  readonly own: readonly OfferView[];
  readonly theirs: readonly OfferView[];
}

/** The haggling at a table so far, as far as the party knows of it: nothing has to be remembered for it. */
export function talkAt(view: View, sides: Sides): TableTalk {
  const key = tableKey(sides);
  const offers = view.offers().filter((offer) => tableKey(offer.sides) === key);
  const across = sides[0].includes(view.party) ? sides[1] : sides[0];
  return {
    own: offers.filter(({ from }) => from === view.party),
    theirs: offers.filter(({ from }) => across.includes(from)),
  };
}

/** The table of a text, as it is now: open where clauses may be changed. */
export const tableOf = (view: View, sides: Sides, clauses: readonly ClauseView[], isPublic: boolean): TableAt => ({
  sides,
  clauses,
  isPublic,
  isOpen: view.clauses().length > 0,
});

/** What the other side let be seen of what it wants: texts that it wrote or accepted, and promises that it kept. */
export function evidenceAt(view: View, sides: Sides, space: Space): Evidence {
  const key = tableKey(sides);
  const across = sides[0].includes(view.party) ? sides[1] : sides[0];
  const meant = view
    .offers()
    .filter(
      ({ sides: at, from, acceptedBy }) =>
        tableKey(at) === key && across.some((party) => party === from || acceptedBy.includes(party)),
    );
  const kept = view
    .agreements()
    .flatMap(({ steps }) => steps)
    .filter(({ giver, status }) => across.includes(giver) && status === 'kept');
  return {
    texts: meant.flatMap(({ clauses }) => {
      const picks = picksOf(space, clauses);
      return picks === null ? [] : [picks];
    }),
    kept: space.slots.flatMap(({ options }, slot) =>
      options.flatMap(({ clause }, pick) =>
        kept
          .filter(
            ({ giver, issue, level }) => giver === clause?.giver && issue === clause.issue && level === clause.level,
          )
          .map(() => ({ slot, pick })),
      ),
    ),
  };
}
