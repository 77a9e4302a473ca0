import { COLOUR_NAMES, type ColourName } from '../picture/looks.ts';

/** Every colour of the board that is no party's; set in CSS as `--board-<name>`. */
export const INKS = ['sea', 'shallows', 'land', 'coast', 'net', 'ink', 'faint', 'plate', 'accent', 'alarm'] as const;
type Ink = (typeof INKS)[number];

/** Colours as numbers 0xRRGGBB, the way that the canvas takes them. */
export interface Palette {
  readonly inks: Readonly<Record<Ink, number>>;
  readonly parties: Readonly<Record<ColourName, number>>;
}

/** `#rgb` or `#rrggbb`, as a custom property holds it. Anything else is a fault of the style sheet and throws. */
export function colourOf(text: string): number {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex === undefined) throw new Error(`"${text}" is no colour of the form #rrggbb.`);
  const long = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
  return Number.parseInt(long, 16);
}

function record<Name extends string>(names: readonly Name[], read: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, number>;
}

/** The palette that the style sheets give this element now, light or dark. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  return {
    inks: record(INKS, (ink) => colourOf(style.getPropertyValue(`--board-${ink}`))),
    parties: record(COLOUR_NAMES, (name) => colourOf(style.getPropertyValue(`--party-${name}`))),
  };
}
