import { defineConfig } from '@playwright/test';
import { findOrInstallBrowser } from './tests/e2e/browser.ts';

/** Two checkouts on one machine can be tested at once: `PAGE_PORT=5321 npm run test:page`. */
const address = `http://127.0.0.1:${process.env['PAGE_PORT'] ?? '4173'}`;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  forbidOnly: true,
  // A journey that only a busy machine breaks is tried once more, and is told of as flaky; a fault breaks it twice.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    baseURL: address,
    // What a page keeps for later would be what the next test sees; offline.spec.ts alone lets it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findOrInstallBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--enable-unsafe-swiftshader',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1366, height: 768 } } },
    // Fingerprints do not depend on the size of a window.
    {
      name: 'phone',
      testIgnore: '**/same-worlds.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
  webServer: {
    command: `vite preview --strictPort --port ${new URL(address).port}`,
    url: address,
    reuseExistingServer: false,
  },
});
