// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const KEY = 'you-first/settings';

/** The settings as a page finds them that is opened now. */
async function opened() {
  vi.resetModules();
  return import('../../src/ui/settings.ts');
}

beforeEach(() => localStorage.clear());

test('the first value of each setting stands until another is chosen, and a chosen one outlives the page', async () => {
  const first = await opened();
  expect(first.settings.theme.value).toBe('system');
  first.applySettings(document.documentElement);
  first.settings.theme.value = 'dark';
  expect(document.documentElement.dataset['theme']).toBe('dark');
  first.settings.motion.value = 'still';
  expect(document.documentElement.dataset['still']).toBe('true');
  const next = await opened();
  expect([next.settings.theme.value, next.settings.motion.value, next.settings.keys.value]).toEqual([
    'dark',
    'still',
    'on',
  ]);
});

test.each(['{', 'null', '[]', '{"theme":"purple","motion":7}'])('what is kept as %s changes nothing', async (kept) => {
  localStorage.setItem(KEY, kept);
  const { settings } = await opened();
  expect([settings.theme.value, settings.motion.value]).toEqual(['system', 'system']);
});

test('what is chosen in another tab is chosen here too, and nothing else changes', async () => {
  const { settings, applySettings } = await opened();
  applySettings(document.documentElement);
  const tell = (key: string) => window.dispatchEvent(new StorageEvent('storage', { key }));
  localStorage.setItem(KEY, '{"language":"ko","theme":"purple"}');
  tell('somebody/else');
  expect(settings.language.value).toBe('system');
  tell(KEY);
  expect([settings.language.value, settings.theme.value]).toEqual(['ko', 'system']);
});
