import type { Head } from '../../compare/row.ts';
import type { Say } from '../../words.ts';
import { shortName } from '../names.ts';

/** What a row is about, in words. */
export function headText(say: Say, head: Head): string {
  switch (head.of) {
    case 'seat':
      return shortName(say, head.party);
    case 'card':
      return say('ui.debrief.card-of', { name: shortName(say, head.party) });
    case 'book':
      return say('ui.debrief.book-of', { name: shortName(say, head.party) });
    case 'world':
    case 'luck':
    case 'ending':
    case 'tags':
    case 'mattered':
      return say(`ui.compare.row.${head.of}`);
    case 'reading':
      return say(`worldview.${head.worldview}.name`);
    case 'aim':
      return say(`aim.${head.aim}`);
    case 'facts':
      return say('ui.debrief.turn', { turn: head.turn });
    case 'chosen':
      return say('ui.compare.row.chosen', { party: shortName(say, head.party) });
    case 'agreement':
      return say('ui.compare.row.agreement', { name: say(`package.${head.package}.name`), time: head.time });
    case 'clause':
      return say('ui.table.promise', {
        name: shortName(say, head.giver),
        what: say(`level.${head.issue}.${head.level}`),
      });
    case 'deed':
      return say('ui.debrief.deed-of', {
        name: shortName(say, head.giver),
        deed: head.deedWords === null ? '' : say(head.deedWords),
      });
  }
}
