import { expect, test } from 'vitest';
import { rulesHashOf } from '../../src/engine/index.ts';
import { ABLATION_COMMAND, type Ablation, ablationFrom } from '../../tools/model/ablation.ts';
import { modelDocument } from '../../tools/model/document.ts';
import { readModelSource } from '../../tools/model/model-source.ts';
import { speechOf } from '../../tools/model/speech.ts';
import { ablationTable, mechanismTable, staleness } from '../../tools/model/tables/ablation.ts';

const source = readModelSource('korea');
const [scenario] = source.scenarios;
const speech = speechOf(scenario, source.words, source.phrases);
const mechanisms = Object.keys(scenario.mechanisms ?? {});

const made = (change: Partial<Ablation> = {}): Ablation => ({
  games: 400,
  worldviews: [{ physics: 'hawk', tempers: 'engager' }, 'realist'],
  seats: { us: ['small-steps', 'north-first'], dprk: 'tempered' },
  rulesHash: rulesHashOf(scenario),
  rows: mechanisms.map((mechanism) => ({
    mechanism,
    measures: {
      'measure/launches': { mean: -0.5, low: -0.75, high: -0.25 },
      'talks/ever': { mean: 0.014, low: -0.02, high: 0.048 },
      'ending/first-phase-kept': { mean: 0.1, low: 0.05, high: 0.15 },
      'peak-owed/dprk': { mean: 1.256, low: 1, high: 1.5 },
      'yardstick/hawk': { mean: 0.2, low: 0.1, high: 0.3 },
      something: { mean: 0, low: 0, high: 0 },
    },
  })),
  ...change,
});

test('the figures in docs/model/ablation.json are of the rules of now', () => {
  // Until somebody makes them, the page says so and nothing can be stale.
  const { ablation } = source;
  expect(ablation === null ? null : staleness(ablation, speech)).toBeNull();
});

test('until somebody makes the figures, the page says so and names the command', () => {
  const page = modelDocument({ ...source, ablation: null });
  expect(page).toContain(`The figures have not been made yet. \`${ABLATION_COMMAND}\``);
});

test('figures of other rules are called old on the page, with the command that makes them anew', () => {
  const old = made({ rulesHash: '0'.repeat(64) });
  expect(staleness(old, speech)).toContain(ABLATION_COMMAND);
  expect(modelDocument({ ...source, ablation: old })).toContain(`**${staleness(old, speech)}**`);
  expect(staleness(made(), speech)).toBeNull();
});

test('figures that lack a mechanism are called incomplete', () => {
  const lacking = made({ rows: made().rows.filter(({ mechanism }) => mechanism !== 'books') });
  expect(staleness(lacking, speech)).toContain('books');
});

test('the table has a column for each mechanism and a row for each measure, by name, with mean and interval', () => {
  const lines = ablationTable(made(), speech).split('\n');
  const head = lines.find((line) => line.startsWith('| measure')) ?? '';
  for (const id of mechanisms) expect(head).toContain(speech.word(`mechanism.${id}.name`));
  const rowOf = (id: string): string => lines.find((line) => line.includes(`\`${id}\``)) ?? '';
  expect(rowOf('measure/launches')).toContain(speech.word('measure.launches'));
  expect(rowOf('measure/launches')).toContain('**−0.5** (−0.75 to −0.25)');
  expect(rowOf('talks/ever')).toContain('| 0.01 (−0.02 to 0.05)');
  expect(rowOf('ending/first-phase-kept')).toContain(speech.word('ending.first-phase-kept.title'));
  expect(rowOf('peak-owed/dprk')).toContain('**1.26** (1 to 1.5)');
  expect(rowOf('yardstick/hawk')).toContain(speech.word('worldview.hawk.name'));
  expect(rowOf('something').split('|')).toHaveLength(mechanisms.length + 3);
});

test('the page says how many games, who played and in which worlds', () => {
  const text = ablationTable(made(), speech);
  expect(text).toContain('400 paired games');
  expect(text).toContain('`small-steps`, `north-first`');
  expect(text).toContain('`tempered`');
  for (const school of ['hawk', 'engager', 'realist']) expect(text).toContain(speech.word(`worldview.${school}.name`));
});

test('all crossings of the schools are said in a word', () => {
  const schools = Object.keys(scenario.worldviews);
  const worldviews = schools.flatMap((physics) => schools.map((tempers) => ({ physics, tempers })));
  expect(ablationTable(made({ worldviews }), speech)).toContain(`all ${worldviews.length} crossings`);
  expect(ablationTable(made({ worldviews: worldviews.slice(1) }), speech)).not.toContain('crossings');
});

test('a file of figures in another form is refused', () => {
  expect(ablationFrom(JSON.stringify(made()))).toEqual(made());
  expect(() => ablationFrom(JSON.stringify({ ...made(), games: 'many' }))).toThrow('games');
  expect(() => ablationFrom('{}')).toThrow('rulesHash');
});

test('every mechanism is described with all the rules that go off with it', () => {
  const text = mechanismTable(speech);
  for (const [id, { off }] of Object.entries(scenario.mechanisms ?? {}))
    for (const word of [id, ...off]) expect(text).toContain(`\`${word}\``);
});
