import { audienceText, whenText } from '#engine';
import { evidenceOf, type PageMaker, part, rows, text } from '../making.ts';
import { does, numbers, price } from './moves.ts';

/** What a party's staff do by themselves, and what it takes to hold them back. */
export const reflexes: PageMaker = {
  ids: ({ scenario }) => Object.keys(scenario.reflexes),
  title: (id, { say }) => say(`reflex.${id}.name`),
  hint: (id, { scenario, say }) => say(`party.${scenario.reflexes[id]?.party}.short`),
  parts(id, making) {
    const { scenario, say, link, speech } = making;
    const reflex = scenario.reflexes[id];
    if (reflex === undefined) return [];
    return [
      part(
        null,
        text(say(`reflex.${id}.warning`)),
        rows(
          [say('ui.codex.row.party'), [link(`party/${reflex.party}`)]],
          [say('ui.codex.row.hold'), say('ui.hand.cost', { cost: reflex.price })],
          [say('ui.codex.row.shown'), reflex.shown === undefined ? null : whenText(reflex.shown, speech)],
          [say('ui.codex.row.fires'), reflex.while === undefined ? null : whenText(reflex.while, speech)],
          [say('ui.codex.row.heard'), reflex.seen === undefined ? null : audienceText(reflex.seen, speech)],
        ),
      ),
      ...does(reflex.do, making),
      ...does(reflex.held, making).map((held) => ({ ...held, title: say('ui.codex.held-back') })),
      ...price(reflex.surcharge ?? [], making),
      ...numbers(reflex, making),
      part(say('ui.codex.rests'), evidenceOf(reflex)),
    ];
  },
};
