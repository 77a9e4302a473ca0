import { negotiatorsFor } from '#strategies';
import { listed, type Matter, note, type PageMaker, part, rows, text } from '../making.ts';

/** The chairs of a scenario in which a machine can haggle, with those who can sit there; none without a table. */
const chairsIn = ({ scenario }: Matter) =>
  Object.keys(scenario.issues).length === 0
    ? []
    : Object.keys(scenario.parties).map((party) => ({ party, seated: negotiatorsFor(party).map(({ id }) => id) }));

/** Machines that haggle at the table by a tactic of the literature: what each does, and whose idea it is. */
export const negotiators: PageMaker = {
  ids: (matter) => [...new Set(chairsIn(matter).flatMap(({ seated }) => seated))],
  title: (id, { say }) => say(`strategy.${id}.name`),
  parts(id, making) {
    const { say, link } = making;
    const chairs = chairsIn(making).filter(({ seated }) => seated.includes(id));
    return [
      part(
        null,
        text(say(`strategy.${id}.sentence`)),
        rows(
          [say('ui.codex.row.called'), id],
          [say('ui.codex.row.chairs'), listed(chairs.map(({ party }) => link(`party/${party}`)))],
        ),
        note(say('ui.codex.negotiator-note')),
      ),
      part(say('ui.codex.rests'), text(say(`ui.codex.tactic.${id}`))),
    ];
  },
};
