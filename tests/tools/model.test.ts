import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGINE_RULES, readersOf, readersOfTrack } from '../../src/engine/index.ts';
import { ruleEntries } from '../../src/engine/rules/rule-entries.ts';
import { modelDocument, SLOTS, slotsIn } from '../../tools/model/document.ts';
import { table } from '../../tools/model/markdown.ts';
import { readModelSource } from '../../tools/model/model-source.ts';

const source = readModelSource('korea');
const [scenario] = source.scenarios;
const made = modelDocument(source);

test('the committed description is the one that the data makes (npm run model writes it)', () => {
  expect(readFileSync('docs/model.md', 'utf8')).toBe(made);
});

test('every slot is filled once or more, and nothing is made that no slot asks for', () => {
  expect([...new Set(slotsIn(source.text))].toSorted()).toEqual(Object.keys(SLOTS).toSorted());
});

test('a slot that nothing fills is a broken promise', () => {
  expect(() => modelDocument({ ...source, text: 'See {{no-such-table}}.' })).toThrow('no-such-table');
});

test('every parameter, rule, ratio, move, reflex, issue, package, aim, measure and ending is described', () => {
  const own = new Set<string>(ENGINE_RULES);
  const rules = [...ruleEntries(scenario).values()].filter(({ words }) => words.startsWith('rule.'));
  const ids = [
    ...['parameters', 'tracks', 'moves', 'reflexes', 'packages', 'measures', 'slots'].flatMap((part) =>
      Object.keys(scenario[part as 'moves']),
    ),
    ...rules.map(({ id }) => id).filter((id) => !own.has(id)),
    ...Object.values(scenario.aims).flatMap(({ aims, lines }) => [
      ...aims.map(({ aim }) => aim),
      ...lines.map(({ line }) => line),
    ]),
    ...scenario.endings.map(({ ending }) => ending),
    ...scenario.tags.map(({ tag }) => tag),
  ];
  const isDescribed = (id: string): boolean => made.includes(`\`${id}\``) || made.includes(`\`${id}:`);
  expect(ids.length).toBeGreaterThan(200);
  expect(ids.filter((id) => !isDescribed(id))).toEqual([]);
  expect(Object.keys(scenario.ratios).filter((id) => !made.includes(`| *${id}* |`))).toEqual([]);
});

test('what another scenario changes is found in its description: a price, a range, a school’s value', () => {
  const changed = structuredClone(source);
  const [world] = changed.scenarios;
  const parameter = world.parameters['detection-rate'];
  const move = world.moves['consult-seoul'];
  if (parameter === undefined || move === undefined) throw new Error('The scenario has lost what this test changes.');
  Object.assign(parameter, { range: [0.123, 0.987] });
  Object.assign(move, { cost: 5 });
  const other = modelDocument(changed);
  expect(other).toContain('0.123 to 0.987');
  expect(other).toMatch(/\(`consult-seoul`\) \| 5 \|/);
});

test('a bar in a cell breaks no row, and a row of another length is refused', () => {
  expect(table(['one'], [['a | b\nc']])).toBe('| one |\n| --- |\n| a \\| b c |');
  expect(() => table(['one', 'two'], [['alone']])).toThrow('1 cells');
});

test('gaps that are written by hand are still there', () => {
  const on = (party: string, region: string, stance: string): string[] =>
    Object.keys(scenario.charts[party]?.states[region]?.states[stance]?.on ?? {});
  const heard = Object.values(scenario.charts).flatMap(({ states }) =>
    Object.values(states).flatMap((region) =>
      Object.values(region.states).flatMap((stance) => Object.keys(stance.on ?? {})),
    ),
  );
  // Talks, exchange and a willing Congress wear out.
  for (const stance of [
    on('dprk', 'posture', 'talking'),
    on('us', 'opening', 'in-exchange'),
    on('us', 'congress', 'permissive'),
  ])
    expect(stance).toContain('turn-passed');
  // A promise kept is heard in charts; one kept by half is not.
  expect(heard).toContain('step-kept');
  expect(heard).not.toContain('step-part-kept');
  // A written halt is broken alone, or falls with its agreement.
  expect(on('dprk', 'moratorium', 'written').toSorted()).toEqual(['agreement-collapsed', 'moratorium-broken']);
  // Standing at home and readiness are read by those at home alone, the arsenal by nobody; sanctions only cap themselves.
  const readers = readersOf(scenario);
  const rulesReading = (track: string): string[] => readersOfTrack(readers, track).rules.map(({ id }) => id);
  expect(rulesReading('home')).toEqual(['national-assembly']);
  expect(rulesReading('readiness')).toEqual(['pentagon']);
  expect(rulesReading('arsenal')).toEqual([]);
  expect(rulesReading('sanctions')).toEqual(['add-sanctions']);
  // Nobody but these four decides.
  expect(Object.keys(scenario.parties).toSorted()).toEqual(['china', 'dprk', 'rok', 'us']);
});
