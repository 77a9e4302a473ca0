import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Build } from '../src/ui/offline/build.ts';

const ICONS = 'assets/icons';
const WORKER = 'sw.js';
const MANIFEST = 'manifest.webmanifest';
/** Names that Vite makes from the content. */
const NAMED_BY_CONTENT = /^assets\/.+-[\w-]{8}[.]\w+$/;

/**
 * What makes the page installable and independent of the network: its manifest and icons, and a service worker that knows
 * every file of the build. Only where a build is written.
 */
export function offlinePlugin(): Plugin {
  let root = '';
  let isPage = true;
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      isPage = config.build.lib === false || config.build.lib === undefined;
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/icon-192.png' }, injectTo: 'head' },
    ],
    generateBundle() {
      if (!isPage) return;
      for (const name of readdirSync(join(root, ICONS))) {
        const fileName = name === MANIFEST ? name : `icons/${name}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(root, ICONS, name)) });
      }
    },
    async writeBundle({ dir }) {
      if (isPage && dir !== undefined) await writeWorker(root, dir);
    },
  };
}

async function writeWorker(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { BUILD: JSON.stringify(filesOf(outDir)) },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      lib: { entry: 'src/ui/offline/worker.ts', formats: ['iife'], name: 'worker', fileName: () => WORKER },
    },
  });
}

/**
 * Every file of the build but the worker itself, by name, with the content of those whose names do not tell it. Hidden
 * files are no part of the page, and many hosts do not hand them out: one that is missing would keep all from being kept.
 */
function filesOf(outDir: string): Build {
  const listed = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((url) => url !== WORKER && !/(^|\/)[.]/.test(url))
    .toSorted();
  const files = listed.map((url) => ({ url, isNamedByContent: NAMED_BY_CONTENT.test(url) }));
  const version = createHash('sha256');
  for (const { url, isNamedByContent } of files) {
    version.update(`${url}\n`);
    if (!isNamedByContent) version.update(readFileSync(join(outDir, url)));
  }
  return { version: version.digest('hex').slice(0, 12), files };
}
