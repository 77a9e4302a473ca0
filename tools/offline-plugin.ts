import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { getManifest } from 'workbox-build';
import type { Build } from '../src/ui/offline/build.ts';

const ICONS = 'assets/icons';
const WORKER = 'sw.js';
const MANIFEST = 'manifest.webmanifest';
/** Names that Vite makes from the content. */
const NAMED_BY_CONTENT = /^assets\/.+-[\w-]{8}[.]\w+$/;
const LARGEST_BYTES = 8_000_000;

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
    define: { BUILD: JSON.stringify(await filesOf(outDir)) },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      lib: { entry: 'src/ui/offline/worker.ts', formats: ['iife'], name: 'worker', fileName: () => WORKER },
    },
  });
}

async function filesOf(outDir: string): Promise<Build> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: outDir,
    globPatterns: ['**/*'],
    globIgnores: [WORKER],
    dontCacheBustURLsMatching: NAMED_BY_CONTENT,
    maximumFileSizeToCacheInBytes: LARGEST_BYTES,
  });
  if (warnings.length > 0) throw new Error(`The page cannot be kept whole: ${warnings.join(' ')}`);
  const files = manifestEntries.map(({ url, revision }) => ({ url, isNamedByContent: revision === null }));
  const version = createHash('sha256').update(JSON.stringify(manifestEntries)).digest('hex').slice(0, 12);
  return { version, files };
}
