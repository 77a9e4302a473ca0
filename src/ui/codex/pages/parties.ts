import { conditionText, figure, readingText } from '#engine';
import type { Line } from '../entry.ts';
import { listed, type Making, note, type PageMaker, part, partIf, rows, text } from '../making.ts';

/** A party as everybody may know it. What only its seat is told, and which temper sits in it, are on no page. */
export const parties: PageMaker = {
  ids: ({ scenario }) => Object.keys(scenario.parties),
  title: (id, { say }) => say(`party.${id}.name`),
  hint: (id, { say }) => say(`party.${id}.short`),
  parts(id, making) {
    const { scenario, say, link } = making;
    const regions = Object.entries(scenario.charts[id]?.states ?? {});
    const tempers = scenario.parties[id]?.tempers ?? [];
    return [
      part(null, text(say(`party.${id}.sentence`))),
      ...(scenario.playable.includes(id) ? [part(say('ui.brief.public'), text(say(`brief.${id}.public`)))] : []),
      part(say('ui.codex.kind.region'), {
        is: 'drawings',
        party: id,
        regions: regions.map(([region, { states }]) => ({
          region,
          name: [link(`region/${id}/${region}`)],
          stances: Object.keys(states).map((stance) => say(`stance.${id}.${region}.${stance}`)),
        })),
      }),
      ...aims(id, making),
      ...deeds(id, making),
      part(
        say('ui.codex.tempers'),
        rows([say('ui.codex.kinds'), tempers.map((temper) => say(`temper.${id}.${temper}.name`)).join(' · ')]),
        note(say('ui.codex.tempers-note')),
      ),
    ];
  },
};

/** What the party is measured by, at the weights of a plain seat. */
function aims(id: string, { scenario, say, speech }: Making) {
  const card = scenario.aims[id];
  if (card === undefined) return [];
  const aimLines = card.aims.map(({ aim, weight, of }): readonly Line[] => [
    [say(`aim.${aim}`)],
    [figure(weight)],
    [readingText(of, speech)],
  ]);
  const head = ['aim', 'weight', 'reads'].map((column) => say(`ui.codex.head.${column}`));
  return [
    part(
      say('ui.codex.aims'),
      { is: 'table', name: say('ui.codex.aims'), head, rows: aimLines },
      note(say('ui.codex.aims-note')),
    ),
    ...partIf(
      say('ui.codex.lines'),
      card.lines.map(({ line, when }) => [
        say('ui.codex.line', { line: say(`line.${line}`), condition: conditionText(when, speech) }),
      ]),
    ),
  ];
}

/** What it can choose, what its staff do by themselves, and which keys it shares. */
function deeds(id: string, { scenario, say, link }: Making) {
  const moves = Object.entries(scenario.moves).filter(([, { by }]) => by.includes(id));
  const reflexes = Object.entries(scenario.reflexes).filter(([, { party }]) => party === id);
  const keys = Object.entries(scenario.slots).filter(([, slot]) => slot.keys.includes(id));
  const ways = (kind: string, found: readonly (readonly [string, unknown])[]): Line =>
    listed(found.map(([one]) => link(`${kind}/${one}`)));
  return [
    part(
      say('ui.codex.deeds'),
      rows(
        [say('ui.codex.kind.move'), ways('move', moves)],
        [say('ui.codex.kind.reflex'), ways('reflex', reflexes)],
        [say('ui.codex.kind.key'), ways('key', keys)],
      ),
    ),
  ];
}
