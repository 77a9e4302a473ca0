import { effectsText, signed, whenText } from '#engine';
import { evidenceOf, listed, type Making, note, type PageMaker, part, rows, text } from '../making.ts';
import { does, numbers } from './moves.ts';

/** A decision that belongs to several parties, and the positions to which each can turn its key. */
export const keys: PageMaker = {
  ids: ({ scenario }) => Object.keys(scenario.slots),
  title: (id, { say }) => say(`slot.${id}`),
  parts(id, making) {
    const { scenario, say, link } = making;
    const slot = scenario.slots[id];
    if (slot === undefined) return [];
    return [
      part(
        null,
        rows([say('ui.codex.row.keys'), listed(slot.keys.map((party) => link(`party/${party}`)))]),
        note(say(`ui.codex.joint.${slot.rule}`)),
      ),
      ...Object.keys(slot.positions).map((position) => positionPart(id, position, making)),
      ...does(slot.mismatch, making).map((quarrel) => ({ ...quarrel, title: say('ui.codex.mismatch') })),
      ...numbers(slot, making),
      part(say('ui.codex.rests'), evidenceOf(slot)),
    ];
  },
};

function positionPart(id: string, position: string, { scenario, say, speech }: Making) {
  const data = scenario.slots[id]?.positions[position];
  if (data === undefined) return part(null);
  return part(
    say(`position.${id}.${position}.name`),
    text(say(`position.${id}.${position}.effect`)),
    rows(
      [say('ui.codex.row.cost'), say('ui.hand.cost', { cost: data.cost })],
      [say('ui.codex.row.change'), data.change === 0 ? say('ui.key.plan') : signed(data.change)],
      [say('ui.codex.row.harsh'), data.harsh === undefined ? null : String(data.harsh)],
      [say('ui.codex.row.open'), data.when === undefined ? null : whenText(data.when, speech)],
      [say('ui.codex.row.announced'), data.announced === undefined ? null : effectsText(data.announced, speech)],
      [say('ui.codex.row.held'), data.held === undefined ? null : effectsText(data.held, speech)],
    ),
    data.claims === undefined && data.source === undefined ? null : evidenceOf(data),
  );
}
