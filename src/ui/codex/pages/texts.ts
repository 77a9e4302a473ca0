import type { Template } from '#engine';
import type { Line } from '../entry.ts';
import { evidenceOf, type Making, type Matter, note, type PageMaker, part, partIf, rows, text } from '../making.ts';

const textOf = (id: string, { texts }: Matter): Template | undefined => texts.find(({ template }) => template === id);

/** A text of history: what it promised in this world's terms, what these cannot say, and what became of it. */
export const texts: PageMaker = {
  ids: (matter) => matter.texts.map(({ template }) => template),
  title: (id, { sayText }) => sayText(`template.${id}.name`),
  hint: (id, { sayText }) => sayText(`template.${id}.sentence`),
  parts(id, making) {
    const { say, sayText, fateOf } = making;
    const template = textOf(id, making);
    if (template === undefined) return [];
    const fate = fateOf(id);
    return [
      part(
        null,
        text(sayText(`template.${id}.sentence`)),
        rows(
          [say('ui.codex.row.date'), template.date],
          [say('ui.codex.row.kind'), say(`ui.codex.text.${template.kind}`)],
          [say('ui.codex.row.by'), template.signed.map((who) => sayText(`signer.${who}`)).join(', ')],
        ),
      ),
      ...template.phases.map((phase, place) => phasePart(template, phase, place, making)),
      ...partIf(
        say('ui.codex.text.beyond'),
        template.beyond.map((what) => [sayText(`template.${id}.beyond.${what}`)]),
      ),
      ...(fate === null ? [] : [part(say('ui.codex.text.fate'), text(fate))]),
      part(say('ui.codex.rests'), evidenceOf(template), note(say('ui.codex.text.note'))),
    ];
  },
};

function phasePart({ template }: Template, phase: Template['phases'][number], place: number, making: Making) {
  const { say, sayText, link } = making;
  const head = ['gives', 'clause'].map((column) => say(`ui.codex.head.${column}`));
  const lines = phase.clauses.map(({ issue, level, giver }): readonly Line[] => [
    [link(`party/${giver}`, say(`party.${giver}.short`))],
    [link(`issue/${issue}`, say(`level.${issue}.${level}`))],
  ]);
  const title = say('ui.codex.text.phase', { phase: place + 1 });
  return part(
    title,
    text(sayText(`template.${template}.phase.${place + 1}`)),
    rows([
      say('ui.codex.text.clock'),
      phase.days !== undefined ? say('ui.codex.text.days', { days: phase.days }) : (phase.until ?? null),
    ]),
    { is: 'table', name: title, head, rows: lines },
  );
}
