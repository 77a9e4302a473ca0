import { expect, test } from 'vitest';
import { calledAs } from '../../src/cli/called.ts';
import { youFirst, youFirstAlone } from './run-command.ts';

test('help names the commands and ends well', () => {
  const { code, out } = youFirst(['--help']);
  expect(code).toBe(0);
  for (const command of ['scenarios', 'check', 'play', 'replay']) expect(out).toContain(command);
});

const COMMANDS = ['scenarios', 'check', 'play', 'replay', 'chart', 'sources', 'soak', 'bench'];
const QUESTIONS = [
  'duel',
  'tournament',
  'robust',
  'sensitivity',
  'discover',
  'deadlock',
  'headline',
  'steelman',
  'ablation',
  'playability',
  'bargain',
];

test.each([...COMMANDS.map((name) => [name]), ...QUESTIONS.map((name) => ['lab', name])])(
  'the help of %s %s has a sentence for each option, and shows no empty list as a default',
  (...command) => {
    const { code, out } = youFirst([...command, '--help']);
    expect(code).toBe(0);
    expect(out).not.toContain('default: []');
    for (const line of out.split('\n').filter((one) => /^ {2}-/.test(one)))
      expect(line).toMatch(/^ {2}(-\w, )?--[\w-]+( <[^>]+>)?($| {2,}\S)/);
  },
);

test('what is printed for typing begins as the command was called', () => {
  expect(youFirst(['lab', 'duel', '--help']).out).toMatch(/^Usage: npm run -s you-first -- lab duel \[options\]$/m);
  expect([calledAs(true, {}), calledAs(false, { npm_lifecycle_event: 'you-first' })]).toEqual([
    'npm run -s you-first --',
    'npm run -s you-first --',
  ]);
  expect([calledAs(false, { npm_command: 'exec' }), calledAs(false, {})]).toEqual(['npx you-first', 'you-first']);
});

test('a command that is misspelt is met with the one that was meant', () => {
  expect(youFirst(['chek', 'x']).err).toMatch(/Did you mean check[?]/);
});

test.each([
  ['an unknown command', ['dance']],
  ['an unknown option', ['scenarios', '--loud']],
  ['a missing argument', ['check']],
  ['a missing option', ['play']],
])('%s is a usage error', (_, args) => {
  const { code, out, err } = youFirst(args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/^error: .+/);
  expect(err).not.toMatch(/\n\s+at /);
});

test('the scenarios are listed with their seats, and as JSON', () => {
  const listed = youFirst(['scenarios']);
  expect(listed.code).toBe(0);
  expect(listed.out).toContain('hotline-summer-2021: ');
  expect(listed.out).toMatch(/^ {2}Seats that a person can take: us, rok, dprk[.]$/m);
  expect(listed.out).toMatch(/^ {2}A party that is always a machine: china[.]$/m);
  const entries = JSON.parse(youFirst(['scenarios', '--json']).out) as { id: string; turns: number; seats: string[] }[];
  expect(entries.find(({ id }) => id === 'hotline-summer-2021')).toMatchObject({ turns: 12 });
});

test('in a process of its own, results and notes go their ways and the exit code says how it ended', () => {
  const well = youFirstAlone(['scenarios', '--json']);
  expect({ code: well.code, err: well.err }).toEqual({ code: 0, err: '' });
  expect((JSON.parse(well.out) as unknown[]).length).toBeGreaterThan(1);
  const faulty = youFirstAlone(['check', 'nowhere']);
  expect({ code: faulty.code, out: faulty.out }).toEqual({ code: 1, out: '' });
  expect(youFirstAlone(['dance']).code).toBe(2);
});
