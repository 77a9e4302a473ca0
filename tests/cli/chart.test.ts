import { expect, test } from 'vitest';
import { type AnyStateMachine, createMachine, initialTransition, transition } from 'xstate';
import { say } from '#engine';
import { asMermaid, type Chart } from '../../src/cli/chart-formats.ts';
import { korea } from '../korea.ts';
import { youFirst } from './run-command.ts';

const { scenario, words } = korea();
const PARTIES = Object.keys(scenario.charts);
const COMMAND = ['chart', '--scenario', 'hotline-summer-2021', '--party'];

interface Piece {
  readonly [key: string]: unknown;
}
/** Every object inside a piece of JSON, itself included. */
const inside = (piece: unknown): readonly Piece[] =>
  typeof piece === 'object' && piece !== null ? [piece as Piece, ...Object.values(piece).flatMap(inside)] : [];

/** The chart as a stranger would open it: from the text that was printed, with guards that let everything through. */
function opened(party: string): { readonly machine: AnyStateMachine; readonly config: Piece } {
  const config = JSON.parse(youFirst([...COMMAND, party]).out) as Piece;
  const types = inside(config).flatMap(({ guard }) => (guard === undefined ? [] : [(guard as { type: string }).type]));
  const guards = Object.fromEntries(types.map((type) => [type, () => true]));
  return { machine: createMachine(config as never, { guards } as never) as AnyStateMachine, config };
}

type Stances = Readonly<Record<string, string>>;
/** The stances of one region that facts lead to, the other regions staying where they began. */
function reached(machine: AnyStateMachine, region: string): readonly string[] {
  const start = initialTransition(machine)[0].value as Stances;
  const seen = new Set<string>();
  const queue = [start[region] ?? ''];
  for (let stance = queue.pop(); stance !== undefined; stance = queue.pop()) {
    if (seen.has(stance)) continue;
    seen.add(stance);
    const state = machine.resolveState({ value: { ...start, [region]: stance } } as never);
    for (const type of machine.events as readonly string[])
      queue.push((transition(machine, state, { type } as never)[0].value as Stances)[region] ?? '');
  }
  return [...seen];
}

test.each(PARTIES)('XState opens the chart of %s and reaches every stance of it', (party) => {
  const { machine } = opened(party);
  const regions = Object.entries(scenario.charts[party]?.states ?? {});
  expect(initialTransition(machine)[0].status).toBe('active');
  for (const [region, { states }] of regions)
    expect([region, reached(machine, region).toSorted()]).toEqual([region, Object.keys(states).toSorted()]);
});

test.each(PARTIES)('each transition of %s carries its sentence, its rule and where that comes from', (party) => {
  const own = inside(opened(party).config).filter(({ meta }) => (meta as Piece | undefined)?.['rule'] !== undefined);
  const rules = inside(scenario.charts[party]).flatMap(({ rule }) => (typeof rule === 'string' ? [rule] : []));
  expect(own.map(({ meta }) => (meta as Piece)['rule'])).toEqual(rules);
  for (const { description, meta } of own) {
    const { rule, claims, source } = meta as Piece;
    expect(description).toBe(say(words, `rule.${String(rule)}`));
    expect(claims ?? source).toBeDefined();
  }
});

const DECLARED = /^state "[^"\n]+" as (\w+)(\{?)$/;
const ARROW = /^(\w+) --> (\w+): [a-z-]+( \[[a-z-]+\])?$/;
const BEGIN = /^\[\*\] --> (\w+)$/;

test.each(PARTIES)('Mermaid text of %s: declared stances, arrows between them, regions side by side', (party) => {
  const { code, out } = youFirst([...COMMAND, party, '--format', 'mermaid']);
  expect(code).toBe(0);
  const [head, ...lines] = out
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
  expect(head).toBe('stateDiagram-v2');
  const strange = lines.filter((line) => ![DECLARED, ARROW, BEGIN, /^--$/, /^\}$/].some((form) => form.test(line)));
  expect(strange).toEqual([]);
  const declared = lines.flatMap((line) => DECLARED.exec(line)?.[1] ?? []);
  const named = lines
    .flatMap((line) => (ARROW.exec(line) ?? BEGIN.exec(line) ?? []).slice(1, 3))
    .filter((id) => /^\w/.test(id ?? ''));
  expect(new Set(declared).size).toBe(declared.length);
  expect(named.filter((id) => !declared.includes(id))).toEqual([]);
  const regions = Object.keys(scenario.charts[party]?.states ?? {}).length;
  const count = (form: RegExp): number => lines.filter((line) => form.test(line)).length;
  expect([count(BEGIN), count(/^--$/), count(/^\}$/)]).toEqual([regions, regions - 1, regions + 1]);
  expect(count(/\{$/)).toBe(count(/^\}$/));
  const rules = inside(scenario.charts[party]).filter(({ rule }) => typeof rule === 'string');
  expect(count(ARROW)).toBe(rules.length);
});

test('what a region does in any stance is drawn from each stance that lets it through', () => {
  const meta = { rule: 'r', source: 'judgement' };
  const guard = { type: 'heard-by-all' };
  const chart: Chart = {
    type: 'parallel',
    states: {
      mood: {
        initial: 'calm',
        on: { storm: { target: '.wet', meta } },
        states: {
          calm: { on: { storm: [{ target: 'wet', guard, meta }] } },
          wet: {},
          'in-doors': { on: { storm: { meta } } },
        },
      },
    },
  };
  const named = {
    'party.cat.name': 'The "cat"',
    'region.cat.mood': 'Mood',
    'stance.cat.mood.calm': 'calm',
    'stance.cat.mood.wet': 'wet',
    'stance.cat.mood.in-doors': 'in doors',
  };
  const text = asMermaid('cat', chart, named);
  expect(
    text
      .split('\n')
      .filter((line) => ARROW.test(line.trim()))
      .map((line) => line.trim()),
  ).toEqual([
    'mood__calm --> mood__wet: storm [heard-by-all]',
    'mood__calm --> mood__wet: storm',
    'mood__wet --> mood__wet: storm',
    'mood__in_doors --> mood__in_doors: storm',
  ]);
  expect(text).toContain('state "The ’cat’" as party__cat{');
});

test.each([['moon'], ['constructor']])('there is no chart of %s, and the known ones are named', (party) => {
  const { code, out, err } = youFirst([...COMMAND, party]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(`Known: ${PARTIES.join(', ')}.`);
});

test('another format is a usage error', () => {
  expect(youFirst([...COMMAND, 'us', '--format', 'svg']).code).toBe(2);
});
