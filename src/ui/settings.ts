import { effect, type Signal, signal } from '@preact/signals';
import { LANGUAGES } from './language.ts';

/** What each setting may be; the first is what stands until somebody chooses. */
export const SETTINGS = {
  language: ['system', ...LANGUAGES],
  theme: ['system', 'light', 'dark'],
  motion: ['system', 'still', 'moving'],
  reveal: ['plain', 'slow', 'at-once'],
  keys: ['on', 'off'],
} as const;

export type SettingName = keyof typeof SETTINGS;
const NAMES = Object.keys(SETTINGS) as SettingName[];
type Value<Name extends SettingName> = (typeof SETTINGS)[Name][number];

const KEY = 'you-first/settings';

function kept(): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof found === 'object' && found !== null ? { ...found } : {};
  } catch {
    return {};
  }
}

function valueOf<Name extends SettingName>(name: Name, from: Readonly<Record<string, unknown>>): Value<Name> {
  const values: readonly Value<Name>[] = SETTINGS[name];
  const [first] = values;
  if (first === undefined) throw new Error(`The setting "${name}" has no values.`);
  return values.find((value) => value === from[name]) ?? first;
}

const opened = <Name extends SettingName>(name: Name, from: Readonly<Record<string, unknown>>): Signal<Value<Name>> =>
  signal(valueOf(name, from));

const before = kept();

/** What this person has chosen for this browser. Writing a signal changes the page at once and is kept. */
export const settings: { readonly [Name in SettingName]: Signal<Value<Name>> } = {
  language: opened('language', before),
  theme: opened('theme', before),
  motion: opened('motion', before),
  reveal: opened('reveal', before),
  keys: opened('keys', before),
};

function choose<Name extends SettingName>(name: Name, from: Readonly<Record<string, unknown>>): void {
  settings[name].value = valueOf(name, from);
}

/** What is chosen in another tab is chosen in this one too. */
function followOtherTabs(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key !== KEY) return;
    const now = kept();
    for (const name of NAMES) choose(name, now);
  });
}

const dark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');
const still = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)');

/** True where nothing may move: the person said so here, or to the system. */
export const isStill = (): boolean =>
  settings.motion.value === 'system' ? still().matches : settings.motion.value === 'still';

const themeNow = (): 'light' | 'dark' => {
  if (settings.theme.value !== 'system') return settings.theme.value;
  return dark().matches ? 'dark' : 'light';
};

/** Writes theme and motion on the document, where the style sheets read them, and keeps what is chosen. */
export function applySettings({ dataset }: HTMLElement): void {
  const write = (): void => {
    dataset['theme'] = themeNow();
    dataset['still'] = String(isStill());
  };
  followOtherTabs();
  for (const system of [dark(), still()]) system.addEventListener('change', write);
  effect(() => {
    write();
    const chosen = Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value]));
    try {
      localStorage.setItem(KEY, JSON.stringify(chosen));
    } catch {
      return;
    }
  });
}
