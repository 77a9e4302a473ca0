import { whenText } from '#engine';
import { evidenceOf, note, type PageMaker, part, rows, text } from '../making.ts';

/** How a game can end: the first whose condition holds. */
export const endings: PageMaker = {
  ids: ({ scenario }) => scenario.endings.map(({ ending }) => ending),
  title: (id, { say }) => say(`ending.${id}.title`),
  parts(id, { scenario, say, speech }) {
    const place = scenario.endings.findIndex(({ ending }) => ending === id);
    const data = scenario.endings[place];
    if (data === undefined) return [];
    return [
      part(
        null,
        text(say(`ending.${id}.text`)),
        rows(
          [say('ui.codex.row.when'), data.when === undefined ? say('ui.codex.no-other') : whenText(data.when, speech)],
          [say('ui.codex.row.asked'), say(data.atOnce === true ? 'ui.codex.at-once' : 'ui.codex.at-the-end')],
          [say('ui.codex.row.place'), say('ui.codex.place', { place: place + 1, count: scenario.endings.length })],
        ),
        note(say('ui.codex.ending-note')),
      ),
      part(say('ui.codex.rests'), evidenceOf(data)),
    ];
  },
};

/** What is said of an ending beside its name. */
export const tags: PageMaker = {
  ids: ({ scenario }) => scenario.tags.map(({ tag }) => tag),
  title: (id, { say }) => say(`tag.${id}`),
  parts(id, { scenario, say, speech }) {
    const data = scenario.tags.find(({ tag }) => tag === id);
    if (data === undefined) return [];
    return [
      part(null, rows([say('ui.codex.row.when'), whenText(data.when, speech)])),
      part(say('ui.codex.rests'), evidenceOf(data)),
    ];
  },
};
