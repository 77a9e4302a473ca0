import { byTime, late } from './time-dependent.ts';

/**
 * Demands as much as `boulware` at any time, but asks for it where the other side seems to mind least: it counts what that
 * side has offered, accepted and kept, and takes for weighty what it does not move (`frequency-model.ts`). Since it differs
 * from `boulware` in nothing else, what the model is worth can be seen between the two.
 */
export const opponentModeller = byTime(
  'opponent-modeller',
  true,
  late,
  'van Krimpen, Looije and Hajizadeh 2013 (HardHeaded), after Hindriks and Tykhonov 2008; time as in boulware',
);
