import { answeringInKind } from './answering-in-kind.ts';

/** Over how many of the other side's movements is looked back. Judgement. */
const WINDOW = 3;

/**
 * Averaged tit for tat: gives way by the proportion by which the other side did over its last movements together, so that
 * one bad text is no reason to harden. Faratin, Sierra and Jennings 1998, average tit-for-tat with a window γ of three.
 */
export const averagedTitForTat = answeringInKind(
  'averaged-tit-for-tat',
  'Faratin, Sierra and Jennings 1998, averaged tit-for-tat, on whole texts',
  WINDOW,
  (asked, { before, after }) => (before <= 0 || after <= 0 ? asked : asked * (before / after)),
);
