// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fetchRest } from '../../src/ui/language.ts';
import { followLanguage } from '../../src/ui/language-setting.ts';
import { takeUpdate } from '../../src/ui/offline/update.ts';
import { Page } from '../../src/ui/Page.tsx';
import { firstOnShelf } from '../../src/ui/session/shelf.ts';
import { settings } from '../../src/ui/settings.ts';
import { played } from '../ui/compare/tables.ts';
import { foreignOn } from './foreign.ts';
import { speakStrangely } from './intl-pseudo.ts';
import { DATA_ON_PAGE, patternsIn } from './reasons.ts';
import {
  lookThrough,
  openReplay,
  type Scan,
  show,
  throughAct,
  throughCodex,
  throughCompare,
  throughGame,
  throughHotSeat,
  throughLab,
} from './walk.ts';

vi.mock('virtual:words', async (original) => {
  const { pseudoWords } = await import('./pseudo-modules.ts');
  return pseudoWords(await original());
});
vi.mock('virtual:lesson-words', async (original) => {
  const { pseudoFetches } = await import('./pseudo-modules.ts');
  return pseudoFetches(await original());
});
vi.mock('virtual:codex-words', async (original) => {
  const { pseudoFetches } = await import('./pseudo-modules.ts');
  return pseudoFetches(await original());
});
vi.mock('virtual:codex', async (original) => {
  const { pseudoMatter } = await import('./pseudo-modules.ts');
  return pseudoMatter(await original());
});
vi.mock('virtual:templates', async (original) => {
  const { pseudoTemplates } = await import('./pseudo-modules.ts');
  return pseudoTemplates(await original());
});
vi.mock('virtual:claims', async (original) => {
  const { pseudoClaims } = await import('./pseudo-modules.ts');
  return pseudoClaims(await original());
});
vi.mock('virtual:history', async (original) => {
  const { pseudoHistory } = await import('./pseudo-modules.ts');
  return pseudoHistory(await original());
});
vi.mock('virtual:charts', async (original) => {
  const { pseudoCharts } = await import('./pseudo-modules.ts');
  return pseudoCharts(await original());
});
vi.mock('../../src/ui/verdict/asking.ts', async () => (await import('./in-one-thread.ts')).asking);
vi.mock('../../src/ui/lab/contest-now.ts', async () => (await import('./in-one-thread.ts')).labContest);
vi.mock('../../src/ui/lab/duel-now.ts', async () => (await import('./in-one-thread.ts')).labDuel);
vi.mock('../../src/ui/lab/theory-now.ts', async () => (await import('./in-one-thread.ts')).labTheory);
vi.mock('../../src/ui/lab/reader.ts', async () => (await import('./in-one-thread.ts')).labReader);
vi.mock('../../src/ui/lab/crew.ts', async () => (await import('./in-one-thread.ts')).labCrew);
vi.mock('../../src/ui/board/index.ts', async () => (await import('./board-in-words.ts')).board);

const data = patternsIn(DATA_ON_PAGE);
const met = new Set<string>();
const needed = new Set<RegExp>();
const shelved = firstOnShelf();
let speakPlainly: () => void;

/** Looks at everything that stands in the document now. */
const scan: Scan = () => {
  for (const line of foreignOn(document.documentElement, data, needed)) met.add(line);
  seen += document.querySelectorAll('#app *').length;
};
let seen = 0;

beforeAll(async () => {
  speakPlainly = speakStrangely();
  window.scrollTo = () => {};
  window.print = () => {};
  Element.prototype.scrollIntoView = () => {};
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  settings.reveal.value = 'at-once';
  const root = document.body.appendChild(document.createElement('div'));
  root.id = 'app';
  await followLanguage(document);
  await fetchRest();
  render(<Page />, { container: root });
});
beforeEach(() => {
  met.clear();
  seen = 0;
});
afterAll(() => {
  cleanup();
  speakPlainly();
});

/** What was met that nobody said through the words. Throws where next to nothing was looked at. */
function foreign(): readonly string[] {
  if (seen < 20) throw new Error('The walk came to no screen.');
  return [...met].toSorted();
}

test('the first page, the choice of a chair and the settings are said through the words alone', async () => {
  await show({ at: 'title', trouble: null }, '.title-screen', scan);
  await lookThrough(scan);
  for (const trouble of [
    'save',
    'no-json',
    'no-replay',
    'too-large',
    'gone',
    'broken',
    'unknown-scenario',
    'other-rules',
  ] as const)
    await show({ at: 'title', trouble }, '.title-screen', scan);
  takeUpdate.value = () => {};
  await show({ at: 'title', trouble: null }, '.title-screen', scan);
  takeUpdate.value = null;
  for (const isFirst of [false, true]) await show({ at: 'seat', shelved, isFirst }, '.seat-screen', scan);
  expect(foreign()).toEqual([]);
});

test.each(shelved.scenario.playable)('a game of %s is, from the brief to the debrief and its replay', async (party) => {
  await throughGame(party, scan);
  expect(foreign()).toEqual([]);
});

test('the first ten minutes are', async () => {
  await throughAct('us', scan);
  expect(foreign()).toEqual([]);
});

test('a replay is, through the eyes of every seat', async () => {
  await openReplay(played({ seed: '5' }), scan);
  expect(foreign()).toEqual([]);
});

test('a game of several people on one device is', async () => {
  await throughHotSeat(scan);
  expect(foreign()).toEqual([]);
});

test('tables laid side by side are', async () => {
  await throughCompare(scan);
  expect(foreign()).toEqual([]);
});

test('every page of the codex is', async () => {
  expect(await throughCodex(scan)).toBeGreaterThan(500);
  expect(foreign()).toEqual([]);
});

test('the laboratory is, every question of it and what comes of one', async () => {
  await throughLab(scan);
  expect(foreign()).toEqual([]);
});

test('the lesson pack is', async () => {
  await show({ at: 'lesson', shelved }, '.lesson-page', scan);
  await lookThrough(scan);
  expect(foreign()).toEqual([]);
});

test('nothing is let through as data that never came', () => {
  expect(data.filter((pattern) => !needed.has(pattern)).map(String)).toEqual([]);
});
