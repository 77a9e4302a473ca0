import { faultLine, readTemplates, say, type Template } from '#engine';
import { Complaint } from '../../complaint.ts';
import { openScenario, type Shelved, shelf, shelfOf } from '../../library.ts';
import { templateSourcesOf } from '../../scenario-files.ts';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';
import { unknownId } from '../../unknown-id.ts';
import type { Voice } from '../../voice.ts';
import { type TextWorth, textWorth } from './text-worth.ts';

export interface TextsOptions {
  readonly scenario?: string;
  readonly json?: boolean;
}

/** `texts [ID]`: the texts of history beside a scenario, or one of them as promises of its world with what they are worth. */
export function texts(id: string | undefined, { scenario, json }: TextsOptions, voice: Voice): void {
  const [book] = scenario === undefined ? [withTexts() ?? shelf()[0]] : shelfOf(scenario);
  if (book === undefined) throw new Complaint('texts.none', { scenario: scenario ?? '' });
  const { templates, words } = readTexts(book);
  const told = (key: string): string => say(words, key);
  if (id === undefined) {
    if (json === true)
      voice.result(
        JSON.stringify(
          templates.map((one) => entryOf(one, told)),
          null,
          2,
        ),
      );
    else for (const one of templates) for (const line of listed(one, told)) voice.result(line);
    return;
  }
  const template = templates.find((one) => one.template === id);
  if (template === undefined)
    throw unknownId({ key: 'texts.unknown', id, known: templates.map((one) => one.template), at: `texts ${id}` });
  const opened = openScenario(book.id);
  const worth = textWorth(template, opened.scenario);
  if (json === true) voice.result(JSON.stringify({ ...entryOf(template, told), ...worth }, null, 2));
  else for (const line of storyOf(template, worth, told, (key) => say(opened.words, key))) voice.result(line);
}

const withTexts = (): Shelved | undefined => shelf().find(({ home }) => home.templates.length > 0);

function readTexts({ id, home }: Shelved) {
  const reading = readTemplates(templateSourcesOf(home));
  if (!reading.ok) throw new Complaint('faulty-scenario', { faults: reading.faults.map(faultLine).join('\n') });
  if (reading.templates.length === 0) throw new Complaint('texts.none', { scenario: id });
  return { templates: reading.templates, words: reading.words['en'] ?? {} };
}

type Told = (key: string) => string;

/** A text for machines: the file with its words. What became of it is told in the codex alone. */
const entryOf = (template: Template, told: Told) => ({
  ...template,
  name: told(`template.${template.template}.name`),
  sentence: told(`template.${template.template}.sentence`),
  beyond: template.beyond.map((what) => told(`template.${template.template}.beyond.${what}`)),
});

const listed = ({ template, date }: Template, told: Told): readonly string[] => [
  `${template}: ${told(`template.${template}.name`)} (${date})`,
  `  ${told(`template.${template}.sentence`)}`,
];

function storyOf(template: Template, worth: TextWorth, told: Told, inWorld: Told): readonly string[] {
  const id = template.template;
  const parties = template.sides.flat();
  const clock = ({ days, until }: Template['phases'][number]): string =>
    days !== undefined ? speak('texts.days', { days }) : until !== undefined ? speak('texts.until', { until }) : '';
  const columns = [
    left(speak('texts.head.gives')),
    left(speak('texts.head.what')),
    right(speak('texts.head.size')),
    ...parties.map((party) => right(party)),
  ];
  const points = (value: number): string => speak('texts.points', { value });
  const rows = template.phases.flatMap((phase, place) => [
    [speak('texts.phase', { phase: place + 1 }), told(`template.${id}.phase.${place + 1}`), clock(phase)]
      .filter((part) => part !== '')
      .join(' '),
    ...worth.promises
      .filter((one) => one.phase === place + 1)
      .map(({ giver, issue, level, size, worth: each }) => [
        giver,
        inWorld(`level.${issue}.${level}`),
        points(size),
        ...parties.map((party) => points(each[party] ?? 0)),
      ]),
  ]);
  const sums = (key: string, of: TextWorth['worth']) => [
    '',
    speak(key),
    '',
    ...parties.map((party) => points(of[party] ?? 0)),
  ];
  return [
    ...listed(template, told),
    '',
    ...tableLines(columns, [...rows, '', sums('texts.whole', worth.worth), sums('texts.exposed', worth.exposure)]),
    ...(template.beyond.length === 0 ? [] : ['', speak('texts.beyond')]),
    ...template.beyond.map((what) => `  ${told(`template.${id}.beyond.${what}`)}`),
    '',
    speak('texts.source', { source: [...(template.claims ?? []), template.source ?? ''].filter(Boolean).join('; ') }),
  ];
}
