import type { OfferOnPath, TablePath } from '../../verdict/offers.worker.ts';
import type { Say } from '../../words.ts';
import { allOf, shortName } from '../names.ts';

/** A text by the package that it came from; one of its own says so. */
export function textName(say: Say, { package: prepared, isOwnText }: OfferOnPath): string {
  const name = say(`package.${prepared}.name`);
  return isOwnText ? say('ui.offers.own-text', { name }) : name;
}

/** Who tabled an offer when, and what became of it. */
export const fateTold = (say: Say, { turn, from, fate, counters }: OfferOnPath): string =>
  say('ui.offers.fate', {
    turn,
    from: shortName(say, from),
    // A message's ways have no hyphens.
    fate: fate === 'voted-down' ? 'votedDown' : fate,
    isCounter: counters === null ? 'no' : 'yes',
  });

/** Points for each party, those of nobody left out: "3 points for you and 2 points for Pyongyang". */
function partsOf(say: Say, points: readonly number[], { parties }: TablePath, own: string): string {
  const parts = parties.flatMap((party, at) => {
    const worth = tenths(points[at] ?? 0);
    const name = shortName(say, party);
    return worth === 0 ? [] : [say('ui.offers.part', { points: worth, name, isOwn: party === own ? 'yes' : 'no' })];
  });
  return allOf(parts);
}

const tenths = (points: number): number => Math.round(points * 10) / 10;

/** The figure in sentences: what the text that was signed, or the best that was offered, left on the table, and what Nash's point would have given. */
export function offersSentences(say: Say, table: TablePath, own: string): readonly string[] {
  const { judged, measures, offers } = table;
  if (measures === null) return [say('ui.offers.too-large')];
  const text = offers.find(({ offer }) => offer === judged?.offer);
  if (judged === null || text === undefined) return [say('ui.offers.none')];
  const told = { turn: text.turn, isSigned: judged.isSigned ? 'yes' : 'no' };
  const { better, distances } = judged;
  const left =
    better === null
      ? say('ui.offers.nothing-left', told)
      : say('ui.offers.left', {
          ...told,
          parts: partsOf(say, better.more, table, own),
          distance: tenths(distances.frontier),
        });
  const { nash } = measures;
  if (nash === null || distances.nash === 0) return [left];
  const [worth, worthOfNash] = [text.utilities, nash.utilities].map((points) => partsOf(say, points, table, own));
  return [
    left,
    say('ui.offers.nash-is', {
      ...told,
      worth: worth ?? '',
      has: worth === '' ? 'no' : 'yes',
      nash: worthOfNash ?? '',
    }),
  ];
}
