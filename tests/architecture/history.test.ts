import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { spanOfTurn } from '#engine';
import { worldFolder } from '../../src/cli/scenario-files.ts';
import { historiesIn } from '../../tools/history-plugin.ts';
import { korea } from '../korea.ts';

const { scenario } = korea();
const path = historiesIn('scenarios')[scenario.scenario]?.['en'] ?? [];

test('each item of the real half-year falls in the days of its turn, and the days rise', () => {
  expect(path.length).toBeGreaterThanOrEqual(8);
  for (const { date, turn } of path) {
    const { from, to } = spanOfTurn(scenario, turn);
    expect([from, date, to].toSorted()).toEqual([from, date, to]);
  }
  const days = path.map(({ date }) => date);
  expect(days).toEqual(days.toSorted());
});

test('nothing that reads scenarios reads the history beside them', () => {
  const home = worldFolder('scenarios/korea');
  const read = [home.world, ...home.scenarios, ...home.worldviews, ...Object.values(home.words)];
  expect(read.filter((file) => file.includes('debrief'))).toEqual([]);
});

test('no source file but the debrief and the build names the history', () => {
  const named = ['src', 'tools']
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((name) => /[.]tsx?$/.test(name))
        .map((name) => `${room}/${name}`),
    )
    .filter((name) => /virtual:history|korea\/debrief|hotline-summer-2021[.]en/.test(readFileSync(name, 'utf8')));
  const allowed = /^src\/ui\/desk\/debrief\/|^src\/vite-env[.]d[.]ts$|^tools\/history-plugin[.]ts$/;
  expect(named.filter((name) => !allowed.test(name))).toEqual([]);
  expect(named.some((name) => name.startsWith('src/ui/desk/debrief/'))).toBe(true);
});
