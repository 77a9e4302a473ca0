import { figure } from '#engine';
import type { Line } from '../entry.ts';
import { evidenceOf, type Making, note, ownersOf, type PageMaker, part, rows } from '../making.ts';
import { oneLine } from './tracks.ts';

/** A number that schools dispute: its range, what each of them holds, and what that rests on. Never the value of a game. */
export const parameters: PageMaker = {
  ids: ({ scenario }) => Object.keys(scenario.parameters),
  title: (id, { say }) => say(`parameter.${id}`),
  parts(id, making) {
    const { scenario, say, tell } = making;
    const declared = scenario.parameters[id];
    if (declared === undefined) return [];
    const { unit, range, default: ordinary } = declared;
    return [
      part(
        null,
        rows(
          [say('ui.codex.row.unit'), tell(unit)],
          [say('ui.codex.row.range'), say('ui.codex.span', { low: figure(range[0]), high: figure(range[1]) })],
          [say('ui.codex.row.ordinary'), figure(ordinary)],
        ),
        evidenceOf(declared),
      ),
      ...beliefs(id, making),
      ...oneLine(say('ui.codex.read-by'), ownersOf(making.users.get(id) ?? [], making), making),
    ];
  },
};

/** What each school holds; a school that says nothing takes what is ordinary. */
function beliefs(id: string, { scenario, say, link, speech }: Making) {
  const held = Object.entries(scenario.worldviews).map(([school, { physics }]) => [school, physics[id]] as const);
  if (held.every(([, belief]) => belief === undefined))
    return [part(say('ui.codex.schools'), note(say('ui.codex.agreed')))];
  const lines = held.map(([school, belief]): readonly Line[] => [
    [link(`worldview/${school}`)],
    [belief === undefined ? say('ui.codex.as-ordinary') : figure(belief.value)],
    [
      belief?.published === undefined
        ? ''
        : speech.say(`published.${belief.published.per}`, { value: figure(belief.published.value) }),
    ],
  ]);
  const head = ['school', 'value', 'published'].map((column) => say(`ui.codex.head.${column}`));
  const grounds = held.flatMap(([school, belief]) =>
    belief === undefined
      ? []
      : [{ title: say('ui.codex.rests-of', { name: say(`worldview.${school}.name`) }), belief }],
  );
  return [
    part(say('ui.codex.schools'), { is: 'table', name: say('ui.codex.schools'), head, rows: lines }),
    ...grounds.map(({ title, belief }) => part(title, evidenceOf(belief))),
  ];
}
