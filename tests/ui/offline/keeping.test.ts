import { beforeEach, expect, test } from 'vitest';
import type { Build } from '../../../src/ui/offline/build.ts';
import { openKeeping } from '../../../src/ui/offline/keeping.ts';
import { memoryCaches } from './memory-caches.ts';

const SCOPE = 'https://school.example/class/';
let caches: CacheStorage;
let host: Map<string, string>;
let asked: string[];

const buildOf = (version: string, scripts: readonly string[]): Build => ({
  version,
  files: [
    { url: 'index.html', isNamedByContent: false },
    ...scripts.map((name) => ({ url: `assets/${name}`, isNamedByContent: true })),
  ],
});

/** Puts a build on the host, in the place of whatever was there. */
function upload({ version, files }: Build): void {
  host = new Map(files.map(({ url }) => [SCOPE + (url === 'index.html' ? '' : url), `${url} of ${version}`]));
}

function keepingOf(build: Build, scope = SCOPE) {
  const fetch = async (url: string): Promise<Response> => {
    asked.push(url);
    const text = host.get(url);
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  };
  return openKeeping({ caches, scope, fetch }, build);
}

const ONE = buildOf('one', ['main-1.js', 'debrief-1.js', 'phaser.js']);
const TWO = buildOf('two', ['main-2.js', 'debrief-2.js', 'phaser.js']);
const textOf = async (answer: Promise<Response | null>) => (await answer)?.text() ?? null;

beforeEach(async () => {
  caches = memoryCaches();
  asked = [];
  upload(ONE);
  await keepingOf(ONE).keep();
});

test('the first version is shown, page and parts, whatever stands behind the question mark', async () => {
  const keeping = keepingOf(ONE);
  expect(await keeping.versions()).toEqual({ shown: 'one', newest: 'one' });
  expect(await textOf(keeping.answer(`${SCOPE}?canvas`, true))).toBe('index.html of one');
  expect(await textOf(keeping.answer(`${SCOPE}assets/debrief-1.js`, false))).toBe('assets/debrief-1.js of one');
  expect(await keeping.answer(`${SCOPE}assets/none.js`, false)).toBeNull();
});

test('a newer version is kept beside it and shown only when it is taken', async () => {
  upload(TWO);
  const keeping = keepingOf(TWO);
  await keeping.keep();
  expect(await keeping.versions()).toEqual({ shown: 'one', newest: 'two' });
  expect(await textOf(keeping.answer(SCOPE, true))).toBe('index.html of one');
  await keeping.take();
  expect(await textOf(keeping.answer(SCOPE, true))).toBe('index.html of two');
  expect(await textOf(keeping.answer(`${SCOPE}assets/debrief-1.js`, false))).toBe('assets/debrief-1.js of one');
});

test('what is named by its content is not fetched twice', async () => {
  upload(TWO);
  asked = [];
  await keepingOf(TWO).keep();
  expect(asked.map((url) => url.slice(SCOPE.length)).toSorted()).toEqual([
    '',
    'assets/debrief-2.js',
    'assets/main-2.js',
  ]);
});

test('a version that cannot be fetched whole changes nothing', async () => {
  upload(TWO);
  host.delete(`${SCOPE}assets/debrief-2.js`);
  await expect(keepingOf(TWO).keep()).rejects.toThrow('404');
  expect(await textOf(keepingOf(ONE).answer(SCOPE, true))).toBe('index.html of one');
});

test('tidying leaves the shown and the newest version, and nothing of another page on the same host', async () => {
  const THREE = buildOf('three', ['main-3.js']);
  const other = 'https://school.example/';
  for (const build of [TWO, THREE]) {
    upload(build);
    await keepingOf(build).keep();
  }
  host = new Map([[other, 'another page']]);
  await keepingOf(buildOf('one', []), other).keep();
  await keepingOf(THREE).tidy(() => true);
  expect((await caches.keys()).filter((name) => name.startsWith(`you-first ${SCOPE} `))).toEqual([
    `you-first ${SCOPE} one`,
    `you-first ${SCOPE} three`,
  ]);
  expect(await textOf(keepingOf(buildOf('one', []), other).answer(other, true))).toBe('another page');
});

test('a version that is being laid is not tidied away by the worker that it follows', async () => {
  upload(TWO);
  await keepingOf(TWO).keep();
  await keepingOf(ONE).tidy(() => false);
  await keepingOf(TWO).take();
  expect(await textOf(keepingOf(TWO).answer(SCOPE, true))).toBe('index.html of two');
});
