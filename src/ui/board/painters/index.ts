import type { Mark, MarkKind } from '../../picture/picture.ts';
import type { Painter, Pen, Stage } from '../stage.ts';
import { paintAgreement } from './agreement.ts';
import { paintExercise } from './exercise.ts';
import { paintLaunch } from './launch.ts';
import { paintLine } from './line.ts';
import { paintOffer } from './offer.ts';
import { paintPlace } from './place.ts';
import { paintTable } from './table.ts';

const painters: { readonly [Kind in MarkKind]: Painter<Kind> } = {
  place: paintPlace,
  line: paintLine,
  offer: paintOffer,
  agreement: paintAgreement,
  exercise: paintExercise,
  launch: paintLaunch,
  table: paintTable,
};

/** What lies over what: lines below, plates on top. */
export const DEPTHS: Readonly<Record<MarkKind, number>> = {
  table: 5,
  line: 10,
  exercise: 20,
  launch: 25,
  agreement: 40,
  offer: 45,
  place: 50,
};

/** Clears the pen and paints the mark as it is now. */
export function paint(pen: Pen, mark: Mark, stage: Stage, progress: number): void {
  pen.clear();
  const painter = painters[mark.kind] as Painter<MarkKind>;
  painter(pen, mark, stage, progress);
}
