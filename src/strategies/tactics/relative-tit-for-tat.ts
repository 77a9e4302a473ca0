import { answeringInKind } from './answering-in-kind.ts';

/**
 * Relative tit for tat: gives way by the same proportion as the other side just did. Where its last text was worth a
 * third more than the one before, three quarters of the last demand are demanded; where it took something back, more.
 * Faratin, Sierra and Jennings 1998, relative tit-for-tat with δ = 1, on the share of the whole text instead of on each
 * issue by itself. From a text that was worth nothing no proportion follows: then nothing is answered.
 */
export const relativeTitForTat = answeringInKind(
  'relative-tit-for-tat',
  'Faratin, Sierra and Jennings 1998, relative tit-for-tat, on whole texts',
  1,
  (asked, { before, after }) => (before <= 0 || after <= 0 ? asked : asked * (before / after)),
);
