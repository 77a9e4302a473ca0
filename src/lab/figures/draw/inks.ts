/** In whose light a figure is drawn. `page`: by the variables of the page's own style, so that it follows when the page turns dark. */
export const THEMES = ['page', 'light', 'dark', 'print'] as const;
export type Theme = (typeof THEMES)[number];

/** The colours of a figure. `rise` and `fall` deepen with the step, `depth` likewise without a direction. */
export interface Inks {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly sheet: string;
  readonly accent: string;
  readonly series: readonly string[];
  readonly rise: readonly string[];
  readonly fall: readonly string[];
  readonly depth: readonly string[];
}

/** The paper and ink of docs/art-direction.md; teal against red-brown stays apart to colour-blind eyes (ColorBrewer's BrBG). */
const LIGHT: Inks = {
  ink: '#22292b',
  soft: '#555c59',
  rule: '#d3cbb8',
  sheet: '#faf6ec',
  accent: '#97370f',
  series: ['#14696b', '#a8741a', '#4d3a80', '#96452c', '#5b6670', '#616a24'],
  rise: ['#d3e6e1', '#a3cdc7', '#6fb1aa'],
  fall: ['#f3e0cf', '#e6bf9f', '#d69c73'],
  depth: ['#e6e2d6', '#cfcabb', '#b1ac9c'],
};

const DARK: Inks = {
  ink: '#e8e3d6',
  soft: '#aeb0a6',
  rule: '#333c3f',
  sheet: '#181f22',
  accent: '#ea9d6e',
  series: ['#5fb8b0', '#e2b860', '#a18dd6', '#d98a6c', '#9aa8b4', '#b3bd62'],
  rise: ['#1d3534', '#20514f', '#23706c'],
  fall: ['#3a2a1f', '#5a3921', '#7c4a25'],
  depth: ['#2a3235', '#3b4548', '#505b5e'],
};

/** Black on white: what colour tells in light is told by signs, dashes, hollow dots and numbers as well. */
const PRINT: Inks = {
  ink: '#000000',
  soft: '#3a3a3a',
  rule: '#c8c8c8',
  sheet: '#ffffff',
  accent: '#000000',
  series: ['#000000', '#6e6e6e', '#2f2f2f', '#8a8a8a', '#4a4a4a', '#5c5c5c'],
  rise: ['#f2f2f2', '#e2e2e2', '#cfcfcf'],
  fall: ['#f2f2f2', '#e2e2e2', '#cfcfcf'],
  depth: ['#f0f0f0', '#dddddd', '#c6c6c6'],
};

const OWN = { light: LIGHT, dark: DARK, print: PRINT } as const;
const NAME = 'figure';

/** Every ink as the name of its variable and its colour. */
function named(inks: Inks): readonly (readonly [string, string])[] {
  return Object.entries(inks).flatMap(([key, colour]: [string, string | readonly string[]]) =>
    typeof colour === 'string'
      ? [[`--${NAME}-${key}`, colour] as const]
      : colour.map((one, at) => [`--${NAME}-${key}-${at + 1}`, one] as const),
  );
}

const byVariable = (inks: Inks): Inks => {
  const list = (key: string, colours: readonly string[]): readonly string[] =>
    colours.map((colour, at) => `var(--${NAME}-${key}-${at + 1}, ${colour})`);
  const one = (key: string, colour: string): string => `var(--${NAME}-${key}, ${colour})`;
  return {
    ink: one('ink', inks.ink),
    soft: one('soft', inks.soft),
    rule: one('rule', inks.rule),
    sheet: one('sheet', inks.sheet),
    accent: one('accent', inks.accent),
    series: list('series', inks.series),
    rise: list('rise', inks.rise),
    fall: list('fall', inks.fall),
    depth: list('depth', inks.depth),
  };
};

/** The inks of a theme. */
export const inksOf = (theme: Theme): Inks => (theme === 'page' ? byVariable(LIGHT) : OWN[theme]);

/** The variables that a page gives to figures drawn in the theme `page`, as the inside of a CSS rule. */
export const inkVariables = (theme: Exclude<Theme, 'page'>): string =>
  named(OWN[theme])
    .map(([name, colour]) => `${name}: ${colour};`)
    .join(' ');

/** One of a list of inks or signs, which begins again where it ends. */
export const turnOf = <One>(list: readonly One[], at: number): One => {
  const one = list[at % list.length];
  if (one === undefined) throw new Error('There is nothing to take turns.');
  return one;
};

/** What tells series apart without colour. */
export const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'wye', 'star'] as const;
export const DASHES = ['none', '7 4', '2 3', '9 3 2 3', '12 4', '4 2'] as const;
