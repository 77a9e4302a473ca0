import { build } from 'vite';

/** Builds the page again as a later version: every script has another name, and the document says which version it is. */
export async function buildSecondVersion(outDir: string): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      logLevel: 'error',
      plugins: [
        {
          name: 'second-version',
          transform: (code, id) =>
            id.endsWith('/src/main.ts') ? `${code}\ndocument.documentElement.dataset.version = '2';` : null,
        },
      ],
      build: {
        outDir,
        emptyOutDir: true,
        rolldownOptions: {
          output: {
            entryFileNames: 'assets/later-[name]-[hash].js',
            chunkFileNames: 'assets/later-[name]-[hash].js',
          },
        },
      },
    });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
