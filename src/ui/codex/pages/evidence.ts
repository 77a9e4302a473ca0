import { isData, ownerOf, piecesOf } from '#engine';
import { type Making, note, ownersOf, type PageMaker, part, partIf, rows, text } from '../making.ts';
import { oneLine } from './tracks.ts';

/** A text whose claims the model carries. */
export const sources: PageMaker = {
  ids: (matter) => matter.sources.map(({ id }) => id),
  title: (id, matter) => matter.sources.find((source) => source.id === id)?.title ?? id,
  hint: (id, matter) => matter.tell(matter.sources.find((source) => source.id === id)?.author ?? ''),
  parts(id, { sources: all, claims, say, tell, link }) {
    const source = all.find((one) => one.id === id);
    if (source === undefined) return [];
    const own = Object.entries(claims).filter(([, claim]) => claim.source === id);
    return [
      part(
        null,
        rows(
          [say('ui.codex.row.author'), tell(source.author)],
          [say('ui.codex.row.outlet'), source.outlet],
          [say('ui.codex.row.date'), tell(source.date)],
          [say('ui.codex.row.licence'), source.licence ?? say('ui.codex.licence')],
        ),
      ),
      ...partIf(
        say('ui.codex.claims-of', { count: own.length }),
        own.map(([claim, { claim: says }]) => [link(`claim/${claim}`, claim), ` ${says}`]),
      ),
    ];
  },
};

/** What a text does with a claim, as the table marks it. */
const CLAIM_KINDS = ['fact', 'condition', 'trigger', 'recommendation'] as const;

/** One claim of a source text, in this project's own words, and what carries it. */
export const claims: PageMaker = {
  ids: (matter) => Object.keys(matter.claims),
  title: (id) => id,
  hint: (id, matter) => matter.claims[id]?.claim ?? '',
  parts(id, making) {
    const { say, link } = making;
    const claim = making.claims[id];
    if (claim === undefined) return [];
    return [
      part(
        null,
        text(claim.claim),
        rows(
          [say('ui.codex.row.source'), [link(`source/${claim.source}`)]],
          [
            say('ui.codex.row.marked'),
            CLAIM_KINDS.some((kind) => kind === claim.kind) ? say(`ui.codex.claim-kind.${claim.kind}`) : null,
          ],
        ),
        note(say('ui.codex.claim-note')),
      ),
      ...oneLine(say('ui.codex.carried-by'), carriersOf(id, making), making),
    ];
  },
};

/** Whatever names the claim, by its page; a region of a chart for what says of itself where it comes from. */
function carriersOf(id: string, making: Making) {
  const found = [...piecesOf(making.scenario)].filter(
    ({ value, way }) => way.at(-1) === 'claims' && isData(value) && Object.values(value).includes(id),
  );
  const owners = found.map(ownerOf);
  const regions = found
    .filter(({ way }, place) => way[0] === 'charts' && owners[place]?.id === 'charts')
    .map(({ way }) => making.link(`region/${way[1]}/${way[3]}`));
  return [...ownersOf(owners, making), ...regions];
}
