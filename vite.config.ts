import { availableParallelism } from 'node:os';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { chartPlugin } from './tools/chart-plugin.ts';
import { claimsPlugin } from './tools/claims-plugin.ts';
import { codexPlugin } from './tools/codex-plugin.ts';
import { historyPlugin } from './tools/history-plugin.ts';
import { lessonPlugin } from './tools/lesson-plugin.ts';
import { offlinePlugin } from './tools/offline-plugin.ts';
import { scenarioPlugin } from './tools/scenario-plugin.ts';
import { templatesPlugin } from './tools/templates-plugin.ts';

/** Under this condition `#engine` is the source; without it, the built file that an installed package holds. */
const SOURCE = 'source';

export default defineConfig({
  base: './',
  plugins: [
    scenarioPlugin(),
    chartPlugin(),
    historyPlugin(),
    claimsPlugin(),
    codexPlugin(),
    lessonPlugin(),
    templatesPlugin(),
    offlinePlugin(),
  ],
  resolve: { conditions: [SOURCE, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [SOURCE, ...defaultServerConditions] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    manifest: true,
    chunkSizeWarningLimit: 1500,
    // To whoever only wants to play, a yellow block about slow plugins looks like an error.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    globalSetup: 'tests/setup.ts',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // Whole games on a shared machine: a limit against hanging, not a measure of speed.
    testTimeout: 180_000,
    // Left alone, a machine of two processors would use one of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    hookTimeout: 180_000,
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
