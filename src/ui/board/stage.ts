import type Phaser from 'phaser';
import type { Mark, MarkKind, Picture } from '../picture/picture.ts';
import type { Layout } from './layout.ts';
import type { Palette } from './palette.ts';
import type { Viewport } from './viewport.ts';

export type Pen = Phaser.GameObjects.Graphics;

/** Everything that a painter needs beside the mark itself. */
export interface Stage {
  readonly viewport: Viewport;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly picture: Picture;
}

/** Paints one mark into an empty pen. `progress` runs from 0 to 1 while it comes in, and is 1 when it stands. */
export type Painter<Kind extends MarkKind> = (
  pen: Pen,
  mark: Extract<Mark, { kind: Kind }>,
  stage: Stage,
  progress: number,
) => void;

/** The colour of the party at a place; ink where the place is unknown. */
export function partyColour(stage: Stage, key: string | null): number {
  const place = stage.picture.places.find((one) => one.key === key);
  return place === undefined ? stage.palette.inks.ink : stage.palette.parties[place.colour];
}
