import { conditionText, figure } from '#engine';
import type { Line } from '../entry.ts';
import { evidenceOf, type Making, note, type PageMaker, part, text } from '../making.ts';

/** What a school of experts would hold: how the world answers, whom it seats, and what it calls a success. */
export const worldviews: PageMaker = {
  ids: ({ scenario }) => Object.keys(scenario.worldviews),
  title: (id, { say }) => say(`worldview.${id}.name`),
  parts(id, making) {
    const { scenario, say, speech } = making;
    const school = scenario.worldviews[id];
    if (school === undefined) return [];
    const { success, weighs } = school.yardstick;
    const weights = weighs.map(({ aim, weight }): readonly Line[] => [
      [say(`yardstick.${id}.${aim}`)],
      [figure(weight)],
    ]);
    return [
      part(null, text(say(`worldview.${id}.sentence`))),
      part(say('ui.codex.physics'), text(say(`worldview.${id}.physics`)), physics(id, making)),
      part(
        say('ui.codex.seats'),
        text(say(`worldview.${id}.tempers`)),
        shares(id, making),
        note(say('ui.codex.shares-note')),
      ),
      part(
        say('ui.codex.yardstick'),
        text(say(`worldview.${id}.yardstick`)),
        table(say('ui.codex.yardstick'), ['aim', 'weight'], weights, making),
      ),
      part(
        say('ui.codex.success'),
        text(say(`worldview.${id}.success`)),
        note(conditionText(success.when, speech)),
        evidenceOf(success),
      ),
    ];
  },
};

const table = (name: string, columns: readonly string[], rows: readonly (readonly Line[])[], { say }: Making) =>
  ({ is: 'table', name, head: columns.map((column) => say(`ui.codex.head.${column}`)), rows }) as const;

/** The numbers that this school sets, beside what is ordinary. */
function physics(id: string, making: Making) {
  const { scenario, say, link } = making;
  const lines = Object.entries(scenario.worldviews[id]?.physics ?? {}).map(
    ([parameter, { value }]): readonly Line[] => [
      [link(`parameter/${parameter}`)],
      [figure(value)],
      [figure(scenario.parameters[parameter]?.default ?? 0)],
    ],
  );
  return table(say('ui.codex.physics'), ['number', 'value', 'ordinary'], lines, making);
}

/** How likely this school holds each temper of each party. */
function shares(id: string, making: Making) {
  const { scenario, say, link } = making;
  const lines = Object.entries(scenario.worldviews[id]?.tempers ?? {}).flatMap(([party, { shares: of }]) =>
    Object.entries(of).map(([temper, share]): readonly Line[] => [
      [link(`party/${party}`, say(`party.${party}.short`))],
      [say(`temper.${party}.${temper}.name`)],
      [figure(share)],
    ]),
  );
  return table(say('ui.codex.seats'), ['party', 'temper', 'share'], lines, making);
}
